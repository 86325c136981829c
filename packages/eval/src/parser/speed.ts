/** Parsing speed, warm. */
import type { Engine } from "../../../english/src/parser/chunk.js";
import { parseWith } from "../../../english/src/parser/parser.js";

/** Sentences parsed in one call: a longish article. */
export const ARTICLE = 40;

/** Median words per second of `rounds` passes in calls of one article each, after one pass to warm up. */
export function measureSpeed(engine: Engine, sentences: readonly (readonly string[])[], rounds: number): number {
  const words = sentences.reduce((sum, s) => sum + s.length, 0);
  const rates: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    for (let i = 0; i < sentences.length; i += ARTICLE) parseWith(() => engine, sentences.slice(i, i + ARTICLE));
    if (round > 0) rates.push((words / (performance.now() - start)) * 1000);
  }
  return Math.round(rates.sort((a, b) => a - b)[Math.floor(rates.length / 2)]!);
}
