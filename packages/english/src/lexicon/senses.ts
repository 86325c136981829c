import { classNumber, type LexiconAsset } from "./asset/lexiconAsset.js";
import { remembered } from "./remembered.js";
import type { Upos, WordClass } from "@counterclaim/core";

/** Class of a tag that carries meaning, or undefined. */
export function classOfUpos(upos: Upos): WordClass | undefined {
  if (upos === "NOUN" || upos === "PROPN") return "noun";
  if (upos === "VERB" || upos === "AUX") return "verb";
  if (upos === "ADJ") return "adjective";
  return upos === "ADV" ? "adverb" : undefined;
}

/** Words whose numbers are remembered at most. */
const MOST = 20_000;

/** Number of a word in the asset: as it is, or in the other spelling of -ise/-ize, -our/-or, -lled/-led, -tre/-ter. */
export const wordId = remembered(MOST, findWordId);

function findWordId(asset: LexiconAsset, lemma: string): number {
  const word = lemma.toLowerCase();
  const id = asset.id(word);
  if (id >= 0) return id;
  const other = respell(word);
  return other === word ? -1 : asset.id(other);
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(?=e$|es$|ed$|ing$|ation$|er$)/u, "iz"],
  [/ys(?=e$|es$|ed$|ing$)/u, "yz"],
  [/our(?=$|s$|able$|ite$|ed$|ing$|hood$|less$)/u, "or"],
  [/tre$/u, "ter"],
  [/ogue$/u, "og"],
  [/ence$/u, "ense"],
];

function respell(word: string): string {
  for (const [pattern, replacement] of spellings) {
    const other = word.replace(pattern, replacement);
    if (other !== word) return other;
  }
  return word;
}

/** Synsets of the first `most` senses of a word in a class. */
export function firstSenses(asset: LexiconAsset, id: number, wordClass: WordClass, most: number): Uint32Array {
  return asset.senses(id, classNumber[wordClass]).subarray(0, most);
}

export const wordClasses: readonly WordClass[] = ["noun", "verb", "adjective", "adverb"];
