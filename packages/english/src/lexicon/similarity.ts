import type { WordClass } from "@counterclaim/core";
import { classNumber, type LexiconAsset } from "./asset/lexiconAsset.js";
import { loadLexicon } from "./asset/loadLexicon.js";
import { baseOf } from "./family.js";
import { stepsUp } from "./hypernyms.js";
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

/** Nearness of two words' vectors, scaled to [0, 0.85]; 0 where one has none. */
function byVector(asset: LexiconAsset, a: number, b: number): number {
  const rowA = asset.vectorRow(a);
  const rowB = asset.vectorRow(b);
  if (rowA < 0 || rowB < 0) return 0;
  const { vectors, dimensions } = asset;
  let dot = 0;
  let normA = 0;
  let normB = 0;
  for (let i = 0; i < dimensions; i++) {
    const x = vectors[rowA * dimensions + i] as number;
    const y = vectors[rowB * dimensions + i] as number;
    dot += x * y;
    normA += x * x;
    normB += y * y;
  }
  const cosine = dot / Math.sqrt(normA * normB || 1);
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

function familyIds(asset: LexiconAsset, lemma: string, id: number): number[] {
  const remembered = familiesOf.get(id);
  if (remembered) return remembered;
  const found = findFamilyIds(asset, lemma, id);
  familiesOf.set(id, found);
  return found;
}

/** Word number → numbers of its base forms; at most one entry for each word of the lexicon. */
const familiesOf = new Map<number, number[]>();

function findFamilyIds(asset: LexiconAsset, lemma: string, id: number): number[] {
  const known = families.get(lemma);
  const listed = known === undefined ? -1 : asset.id(known);
  return [id, listed, ...wordClasses.map((wordClass) => baseOf(asset, id, classNumber[wordClass]))].filter(
    (base) => base >= 0,
  );
}

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
  const familyA = familyIds(asset, a, idA);
  if (familyIds(asset, b, idB).some((base) => familyA.includes(base))) return 0.95;
  const related = wordClasses.map((wordClass) => bySenses(asset, idA, idB, wordClass));
  return Math.max(listed ? LISTED : byVector(asset, idA, idB), ...related);
}
