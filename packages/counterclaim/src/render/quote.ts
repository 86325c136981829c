import type { Evidence } from "@counterclaim/core";
import { harmless } from "./harmless.js";

/** A stretch of a quote; `focus` where its words are those that decide. */
export interface Stretch {
  readonly text: string;
  readonly focus: boolean;
}

/** An evidence's quote cut at the edges of its deciding words, as harmless text. */
export function stretches(evidence: Evidence): Stretch[] {
  const { quote, start } = evidence;
  const result: Stretch[] = [];
  let done = 0;
  const push = (from: number, to: number, focus: boolean) => {
    if (to > from) result.push({ text: harmless(quote.slice(from, to)), focus });
  };
  const ranges = evidence.focus.map(([from, to]) => [from - start, to - start] as const).sort(([a], [b]) => a - b);
  for (const [from, to] of ranges) {
    const [begin, end] = [Math.max(from, done), Math.min(to, quote.length)];
    if (end <= begin) continue;
    push(done, begin, false);
    push(begin, end, true);
    done = end;
  }
  push(done, quote.length, false);
  return result;
}
