import type { WordClass } from "@counterclaim/core";
import { classNumber, type LexiconAsset } from "./asset/lexiconAsset.js";
import { loadLexicon } from "./asset/loadLexicon.js";
import { remembered } from "./remembered.js";
import { firstSenses, wordId } from "./senses.js";

/** Steps upwards that are followed; WordNet's deepest chains have nineteen. */
const DEEPEST = 14;
const SENSES = 4;

/** Words whose ascent is remembered at most. */
const MOST = 6_000;
/** Word, class and number of senses in one key. */
const keyOf = (word: number, wordClass: WordClass, senses: number): number =>
  (word * 4 + classNumber[wordClass]) * 8 + senses;

/** Synsets at and above the first senses of a word in a class, with the number of steps up to each. */
const ascent = remembered(MOST, (asset, key: number) => {
  const word = key >> 3;
  return climb(asset, asset.senses(word >> 2, word & 3).subarray(0, key & 7));
});

function climb(asset: LexiconAsset, from: Iterable<number>): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let level = [...from];
  for (const synset of level) found.set(synset, 0);
  for (let steps = 1; steps <= DEEPEST && level.length > 0; steps++) {
    const next: number[] = [];
    for (const synset of level)
      for (const up of [asset.broader[synset] ?? synset, asset.secondBroader(synset)])
        if (up >= 0 && !found.has(up)) {
          found.set(up, steps);
          next.push(up);
        }
    level = next;
  }
  return found;
}

/** Number of steps from one of the first senses of `word` up to one of the first of `other`, or -1; at most DEEPEST. */
export function stepsUp(
  asset: LexiconAsset,
  word: number,
  other: number,
  wordClass: WordClass,
  senses: number,
): number {
  const targets = firstSenses(asset, other, wordClass, senses);
  if (targets.length === 0) return -1;
  const up = ascent(asset, keyOf(word, wordClass, senses));
  let fewest = -1;
  for (const target of targets) {
    const steps = up.get(target);
    if (steps !== undefined && (fewest < 0 || steps < fewest)) fewest = steps;
  }
  return fewest;
}

/** Is `ancestor` a broader term of `lemma`, or the same? Looks at the first four senses of each. */
export function isKindOf(lemma: string, ancestor: string, wordClass: WordClass): boolean {
  if (lemma === ancestor) return true;
  const asset = loadLexicon();
  const id = wordId(asset, lemma);
  const other = wordId(asset, ancestor);
  return id >= 0 && other >= 0 && stepsUp(asset, id, other, wordClass, SENSES) >= 0;
}
