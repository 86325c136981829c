import type { WordClass } from "@counterclaim/core";
import { classNumber, type LexiconAsset } from "./asset/lexiconAsset.js";
import { loadLexicon } from "./asset/loadLexicon.js";
import { baseOf } from "./family.js";
import { isExempt, listedOpposition } from "./oppositions.js";
import { prefixOpposition } from "./prefixes.js";
import { remembered } from "./remembered.js";
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

interface Antonyms {
  /** words that WordNet opposes to this one */
  readonly words: ReadonlySet<number>;
  /** the first sense, and the synsets opposed to it and, for an adjective, to the head of its cluster */
  readonly first: number | undefined;
  readonly cluster: number;
  readonly synsets: ReadonlySet<number>;
  readonly ofCluster: ReadonlySet<number>;
}

const opposedTo = (asset: LexiconAsset, synset: number): ReadonlySet<number> =>
  new Set(asset.antonyms(synset).filter((_, i) => i % 3 === 0));

/** What WordNet opposes to a word in a class; the key is its number times four and the number of the class. */
const antonymsOf = remembered(20_000, (asset, key: number): Antonyms => {
  const [word, wordClass] = [key >> 2, key & 3];
  const senses = asset.senses(word, wordClass).subarray(0, SENSES);
  const words = new Set<number>();
  for (const synset of senses) {
    const antonyms = asset.antonyms(synset);
    for (let i = 0; i < antonyms.length; i += 3) if (antonyms[i + 1] === word) words.add(antonyms[i + 2]!);
  }
  const first = senses[0];
  if (first === undefined) return { words, first, cluster: -1, synsets: new Set(), ofCluster: new Set() };
  const cluster = asset.broader[first] ?? first;
  return { words, first, cluster, synsets: opposedTo(asset, first), ofCluster: opposedTo(asset, cluster) };
});

/** Opposition in one class: of the words themselves, of the first senses by way of a synonym, of adjectives' clusters. */
function bySenses(asset: LexiconAsset, a: number, b: number, wordClass: WordClass): number {
  const x = antonymsOf(asset, a * 4 + classNumber[wordClass]);
  if (x.first === undefined) return 0;
  const y = antonymsOf(asset, b * 4 + classNumber[wordClass]);
  if (y.first === undefined) return 0;
  if (x.words.has(b) || y.words.has(a)) return DIRECT;
  if (x.synsets.has(y.first)) return SYNONYM;
  return wordClass === "adjective" && x.ofCluster.has(y.cluster) ? CLUSTER : 0;
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
function findBase(asset: LexiconAsset, word: string, wordClass: "verb" | "adjective"): string | undefined {
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

/** The verb and the adjective that a word comes from. */
const basesOf = remembered(20_000, (asset, word: string) => ({
  verb: findBase(asset, word, "verb"),
  adjective: findBase(asset, word, "adjective"),
}));

/** Opposition of the base forms: of the verbs of two events, of the adjectives of two qualities. */
function byBase(asset: LexiconAsset, a: string, b: string): number {
  let best = 0;
  const [basesA, basesB] = [basesOf(asset, a), basesOf(asset, b)];
  for (const wordClass of ["verb", "adjective"] as const) {
    const [p, q] = [basesA[wordClass], basesB[wordClass]];
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
