/** What the parser is to reach, and how far it is: one row a measure. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { readDocuments } from "../segmentation/rawText.js";
import { sentenceScore, tokenScore } from "../segmentation/sentencesOf.js";
import { f1 } from "../segmentation/spanScore.js";
import { measureFootprint } from "./footprint.js";
import { relationF1, scoreTrees } from "./score.js";
import type { Treebank } from "./treebanks.js";

export interface Row {
  measure: string;
  value: number;
  target: number;
  /** the value may not be above the target rather than not below it */
  most?: boolean;
  unit: string;
}

const percent = (measure: string, value: number, target: number): Row => ({ measure, value, target, unit: "%" });

const attachment: Readonly<Record<string, Readonly<Record<"uas" | "las" | "upos", number>>>> = {
  ewt: { uas: 89, las: 86, upos: 96 },
  gum: { uas: 89, las: 86, upos: 97 },
};
const relations = { nsubj: 92, obj: 90, advcl: 68, conj: 75, appos: 60 };

/** Scores of one treebank; the relations and the raw text are asked of GUM, which holds news. */
export function qualityRows(treebank: Treebank): Row[] {
  const { name, gold, guessed, path } = treebank;
  const targets = attachment[name.slice(0, 3)];
  if (!targets) return [];
  const scores = scoreTrees(gold, guessed);
  const rows = (["uas", "las", "upos"] as const).map((key) =>
    percent(`${name} ${key.toUpperCase()}`, scores[key], targets[key]),
  );
  rows.push(percent(`${name} negation attached right`, relationF1(gold, guessed, "neg"), 95));
  if (!name.startsWith("gum")) return rows;
  for (const [relation, target] of Object.entries(relations))
    rows.push(percent(`${name} ${relation} F1`, relationF1(gold, guessed, relation), target));
  const news = readDocuments(path, true).filter(({ genre }) => genre === "news");
  rows.push(percent(`${name} news, raw text: token F1`, f1(tokenScore(news)), 99.7));
  rows.push(percent(`${name} news, raw text: sentence F1`, f1(sentenceScore(news)), 98));
  return rows;
}

const assets = ["parser.bin", "lexicon.bin"];

/** Sizes of the shipped files, load time and memory. */
export function footprintRows(paths: readonly string[]): Row[] {
  const packed = assets.map((name) => {
    const bytes = readFileSync(new URL(`../../../english/assets/${name}`, import.meta.url));
    return gzipSync(bytes, { level: 9 }).length / 1e6;
  });
  const { load, loaded, parsed } = measureFootprint(paths);
  const most = { most: true } as const;
  return [
    ...assets.map((name, i) => ({ measure: `${name}, gzip`, value: packed[i]!, target: NaN, unit: "MB", ...most })),
    { measure: "model and tables, gzip", value: packed[0]! + packed[1]!, target: 6, unit: "MB", ...most },
    { measure: "load, to the first tree", value: load, target: 250, unit: "ms", ...most },
    { measure: "memory, loaded", value: loaded / 1e6, target: NaN, unit: "MB", ...most },
    { measure: "memory, all sets parsed", value: parsed / 1e6, target: 80, unit: "MB", ...most },
  ];
}

/** "met", "missed", or nothing where there is no target. */
export function verdict({ value, target, most }: Row): string {
  if (Number.isNaN(target)) return "";
  return (most ? value <= target : value >= target) ? "met" : "missed";
}
