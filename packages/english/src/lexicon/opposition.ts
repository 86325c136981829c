import type { WordClass } from "@counterclaim/core";
import { classNumber, type LexiconAsset } from "./asset/lexiconAsset.js";
import { loadLexicon } from "./asset/loadLexicon.js";
import { baseOf } from "./family.js";
import { isExempt, listedOpposition } from "./oppositions.js";
import { prefixOpposition } from "./prefixes.js";
import { firstSenses, wordClasses, wordId } from "./senses.js";
import { families } from "./tables/families.js";

/** Senses of each word whose own antonyms count; antonyms of synonyms count for the first sense only. */
const SENSES = 3;

/** Strength by how far each word stands from the words that WordNet opposes: itself, a synonym, a neighbour in the cluster. */
const DIRECT = 0.9;
const SYNONYM = 0.7;
const CLUSTER = 0.4;
/** What an opposition between base forms in another part of speech keeps of its strength. */
const DERIVED = 0.9;

/** Are the two words themselves antonyms in WordNet? */
function areAntonyms(asset: LexiconAsset, a: number, b: number, wordClass: WordClass): boolean {
  for (const synset of firstSenses(asset, a, wordClass, SENSES)) {
    const antonyms = asset.antonyms(synset);
    for (let i = 0; i < antonyms.length; i += 3) if (antonyms[i + 1] === a && antonyms[i + 2] === b) return true;
  }
  return false;
}

/** Antonyms of the first sense by way of a synonym, and of an adjective's cluster. */
function byFirstSense(asset: LexiconAsset, a: number, b: number, wordClass: WordClass): number {
  const [first] = firstSenses(asset, a, wordClass, 1);
  const [other] = firstSenses(asset, b, wordClass, 1);
  if (first === undefined || other === undefined) return 0;
  const opposed = (x: number, y: number) => asset.antonyms(x).some((value, i) => i % 3 === 0 && value === y);
  if (opposed(first, other)) return SYNONYM;
  if (wordClass !== "adjective") return 0;
  return opposed(asset.broader[first] ?? first, asset.broader[other] ?? other) ? CLUSTER : 0;
}

function bySenses(asset: LexiconAsset, a: number, b: number, wordClass: WordClass): number {
  if (areAntonyms(asset, a, b, wordClass) || areAntonyms(asset, b, a, wordClass)) return DIRECT;
  return byFirstSense(asset, a, b, wordClass);
}

/** Opposition of the words as they stand, in one class or in any. */
function direct(asset: LexiconAsset, a: string, b: string, wordClass?: WordClass): number {
  const listed = listedOpposition(a, b, wordClass);
  if (listed > 0) return listed;
  const idA = wordId(asset, a);
  const idB = wordId(asset, b);
  const byPrefix = prefixOpposition(a, b, idA >= 0, idB >= 0);
  if (byPrefix > 0 || idA < 0 || idB < 0) return byPrefix;
  const classes = wordClass === undefined ? wordClasses : [wordClass];
  return Math.max(...classes.map((each) => bySenses(asset, idA, idB, each)));
}

/** The verb or the adjective that a noun, adjective or adverb comes from; the word itself where it is of that class. */
function baseIn(asset: LexiconAsset, word: string, wordClass: "verb" | "adjective"): string | undefined {
  const listed = families.get(word);
  const id = asset.id(listed ?? word);
  const isClass = (each: number) => firstSenses(asset, each, wordClass, 1).length > 0;
  if (listed !== undefined) return isClass(id) ? listed : undefined;
  for (const from of wordClass === "verb" ? (["noun", "adjective"] as const) : (["noun", "adverb"] as const)) {
    const base = baseOf(asset, id, classNumber[from]);
    if (base >= 0 && isClass(base)) return asset.word(base);
  }
  return isClass(id) ? word : undefined;
}

/** Opposition of the base forms: of the verbs of two events, of the adjectives of two qualities. */
function byBase(asset: LexiconAsset, a: string, b: string): number {
  let best = 0;
  for (const wordClass of ["verb", "adjective"] as const) {
    const p = baseIn(asset, a, wordClass);
    const q = baseIn(asset, b, wordClass);
    if (p === undefined || q === undefined || p === q || (p === a && q === b) || isExempt(p, q)) continue;
    const strength = direct(asset, p, q, wordClass);
    if (strength >= SYNONYM) best = Math.max(best, strength * DERIVED);
  }
  return best;
}

/**
 * Are the two words opposed when said of one thing? In [0, 1], 0 for no evidence. From the hand-made tables (up to 1),
 * WordNet's antonyms (0.9 direct, 0.7 by synonyms, 0.4 by clusters), negative prefixes (0.85), and nine tenths of these
 * between the verbs or adjectives that the words come from ("approval"/"reject"). The order of the two does not matter.
 */
export function opposition(a: string, b: string, wordClass?: WordClass): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y || isExempt(x, y)) return 0;
  const asset = loadLexicon();
  const first = direct(asset, x, y, wordClass);
  // two verbs have no other verb to come from
  return first > 0 || wordClass === "verb" ? first : byBase(asset, x, y);
}
