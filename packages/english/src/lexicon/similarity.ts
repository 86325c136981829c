import type { WordClass } from "@counterclaim/core";
import { classNumber, type LexiconAsset } from "./asset/lexiconAsset.js";
import { loadLexicon } from "./asset/loadLexicon.js";
import { baseOf } from "./family.js";
import { stepsUp } from "./hypernyms.js";
import { remembered } from "./remembered.js";
import { firstSenses, wordClasses, wordId } from "./senses.js";
import { families } from "./tables/families.js";
import { nearSynonym } from "./tables/thesaurus.js";

const SENSES = 3;
/** Nearness of a broader term one, two and three steps up; farther ones say little. */
const byStep = [0.9, 0.8, 0.7, 0.6];
/** Cosines below the first are chance, and no cosine tells synonyms from antonyms, so that none counts more than the last. */
const CHANCE = 0.2;
const MOST = 0.85;
/** Nearness of the thesaurus's pairs: what the vectors can say at most, so that these need not be asked as well. */
const LISTED = MOST;

/** Length of the vector in a row. */
const norm = remembered(20_000, ({ vectors, dimensions }, row: number) => {
  let sum = 0;
  for (let i = row * dimensions; i < (row + 1) * dimensions; i++) sum += (vectors[i] as number) ** 2;
  return Math.sqrt(sum);
});

/** Nearness of two words' vectors, scaled to [0, 0.85]; 0 where one has none. */
function byVector(asset: LexiconAsset, a: number, b: number): number {
  const rowA = asset.vectorRow(a);
  const rowB = asset.vectorRow(b);
  if (rowA < 0 || rowB < 0) return 0;
  const { vectors, dimensions } = asset;
  let dot = 0;
  for (let i = 0; i < dimensions; i++)
    dot += (vectors[rowA * dimensions + i] as number) * (vectors[rowB * dimensions + i] as number);
  const cosine = dot / (norm(asset, rowA) * norm(asset, rowB) || 1);
  return Math.min(MOST, Math.max(0, (cosine - CHANCE) / (1 - CHANCE)));
}

/** Nearness by WordNet in one class: a shared sense, a broader term, a shared cluster of adjectives. */
function bySenses(asset: LexiconAsset, a: number, b: number, wordClass: WordClass): number {
  const sensesA = firstSenses(asset, a, wordClass, SENSES);
  const sensesB = firstSenses(asset, b, wordClass, SENSES);
  if (sensesA.length === 0 || sensesB.length === 0) return 0;
  const steps = [stepsUp(asset, a, b, wordClass, SENSES), stepsUp(asset, b, a, wordClass, SENSES)].filter(
    (step) => step >= 0 && step < byStep.length,
  );
  if (steps.length > 0) {
    const nearest = Math.min(...steps);
    return wordClass === "adjective" && nearest > 0 ? 0.75 : (byStep[nearest] ?? 0);
  }
  if (wordClass !== "adjective") return 0;
  const heads = new Set(sensesA.map((synset) => asset.broader[synset] ?? synset));
  return sensesB.some((synset) => heads.has(asset.broader[synset] ?? synset)) ? 0.6 : 0;
}

/** Numbers of a word and of its base forms. */
const familyIds = remembered(20_000, (asset, lemma: string) => {
  const id = wordId(asset, lemma);
  const known = families.get(lemma);
  const listed = known === undefined ? -1 : wordId(asset, known);
  return [id, listed, ...wordClasses.map((wordClass) => baseOf(asset, id, classNumber[wordClass]))].filter(
    (base) => base >= 0,
  );
});

/**
 * Nearness of meaning in [0, 1]: 1 for one lemma, 0.95 for one family, 0.9 for synonyms, at least 0.85 for what newspapers
 * use for one thing, 0 for strangers and unknown words.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const listed = nearSynonym(a, b);
  const asset = loadLexicon();
  const idA = wordId(asset, a);
  const idB = wordId(asset, b);
  if (idA < 0 || idB < 0) return a.toLowerCase() === b.toLowerCase() ? 1 : listed ? LISTED : 0;
  if (idA === idB) return 1;
  const familyA = familyIds(asset, a);
  if (familyIds(asset, b).some((base) => familyA.includes(base))) return 0.95;
  const related = wordClasses.map((wordClass) => bySenses(asset, idA, idB, wordClass));
  return Math.max(listed ? LISTED : byVector(asset, idA, idB), ...related);
}
