/**
 * Load time and memory in a process of its own, where nothing else has been loaded. Run as a program with the paths of CoNLL-U
 * files it prints its measurements as JSON; `measureFootprint` starts it.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createEngine, parseWith } from "../../../english/src/parser/parser.js";
import { readConllu } from "./conllu.js";
import { ARTICLE } from "./speed.js";

export interface Footprint {
  /** milliseconds from nothing to the first parsed sentence, the asset read from disk */
  load: number;
  /** bytes of resident memory that loading adds */
  loaded: number;
  /** bytes that loading and parsing all sentences add, in calls of one article each */
  parsed: number;
}

const here = fileURLToPath(import.meta.url);

export function measureFootprint(paths: readonly string[]): Footprint {
  // the loader of TypeScript that this process runs under, if any
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, here, ...paths], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the measuring process failed: ${stderr}`);
  return JSON.parse(stdout) as Footprint;
}

function measure(paths: readonly string[]): Footprint {
  const sentences = paths.flatMap((path) => readConllu(path).map(({ words }) => words));
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const engine = createEngine(readFileSync(new URL("../../../english/assets/parser.bin", import.meta.url)));
  parseWith(() => engine, [["Ministers", "met", "."]]);
  const load = performance.now() - start;
  const loaded = process.memoryUsage().rss - before;
  for (let i = 0; i < sentences.length; i += ARTICLE) parseWith(() => engine, sentences.slice(i, i + ARTICLE));
  return { load, loaded, parsed: process.memoryUsage().rss - before };
}

if (process.argv[1] === here) console.log(JSON.stringify(measure(process.argv.slice(2))));
