import type { WordClass } from "@counterclaim/core";
import { classNumber, type LexiconAsset } from "./asset/lexiconAsset.js";
import { loadLexicon } from "./asset/loadLexicon.js";
import { baseOf } from "./family.js";
import { isExempt, listedOpposition } from "./oppositions.js";
import { prefixOpposition } from "./prefixes.js";
import { firstSenses, wordClasses, wordId } from "./senses.js";
import { families } from "./tables/families.js";

const SENSES = 3;

/** Strength by how far each word stands from the words that WordNet opposes: itself, a synonym, a neighbour in the cluster. */
const DIRECT = 0.9;
const SYNONYM = 0.7;
const CLUSTER = 0.5;

/** The synset itself, and for adjectives the head of its cluster, for verbs the broader verb. */
const withBroader = (asset: LexiconAsset, synset: number, wordClass: WordClass): number[] => {
  const up = asset.broader[synset] ?? synset;
  return up === synset || wordClass === "noun" || wordClass === "adverb" ? [synset] : [synset, up];
};

/** Opposition by WordNet: antonyms of the first senses, of their synonyms, and of the cluster or broader verb. */
function bySenses(asset: LexiconAsset, a: number, b: number, wordClass: WordClass): number {
  const sensesB = firstSenses(asset, b, wordClass, SENSES);
  if (sensesB.length === 0) return 0;
  const own = new Set(sensesB);
  const wider = new Set(sensesB.map((synset) => asset.broader[synset] ?? synset));
  let best = 0;
  for (const synset of firstSenses(asset, a, wordClass, SENSES))
    for (const level of withBroader(asset, synset, wordClass)) {
      const antonyms = asset.antonyms(level);
      for (let i = 0; i < antonyms.length; i += 3) {
        const other = antonyms[i] as number;
        if (antonyms[i + 1] === a && antonyms[i + 2] === b) return DIRECT;
        if (own.has(other)) best = Math.max(best, level === synset ? SYNONYM : CLUSTER);
        else if (wordClass === "adjective" && wider.has(other))
          best = Math.max(best, level === synset ? CLUSTER : CLUSTER - 0.15);
        else if (wordClass === "verb" && level === synset && wider.has(other)) best = Math.max(best, CLUSTER);
      }
    }
  return best;
}

function direct(asset: LexiconAsset, a: string, b: string, classes: readonly WordClass[]): number {
  const listed = listedOpposition(a, b);
  if (listed > 0) return listed;
  const idA = wordId(asset, a);
  const idB = wordId(asset, b);
  const byPrefix = prefixOpposition(a, b, idA >= 0, idB >= 0);
  if (byPrefix > 0 || idA < 0 || idB < 0) return byPrefix;
  return Math.max(...classes.map((wordClass) => bySenses(asset, idA, idB, wordClass)));
}

/** The word, and its base forms in other parts of speech. */
function forms(asset: LexiconAsset, word: string): string[] {
  const id = asset.id(word);
  const bases = wordClasses.map((wordClass) => baseOf(asset, id, classNumber[wordClass])).filter((base) => base >= 0);
  const known = families.get(word);
  return [...new Set([word, ...(known === undefined ? [] : [known]), ...bases.map((base) => asset.word(base))])];
}

/**
 * Are the two words opposed when said of one thing? In [0, 1], 0 for no evidence. From the hand-made tables (up to 1),
 * WordNet's antonyms (0.9 direct, 0.7 by synonyms, 0.5 by clusters), negative prefixes (0.85), and the same between base
 * forms in other parts of speech ("approval"/"reject").
 */
export function opposition(a: string, b: string, wordClass?: WordClass): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y || isExempt(x, y)) return 0;
  const asset = loadLexicon();
  const classes = wordClass === undefined ? wordClasses : [wordClass];
  const first = direct(asset, x, y, classes);
  if (first > 0) return first;
  let best = 0;
  for (const p of forms(asset, x))
    for (const q of forms(asset, y)) {
      if ((p === x && q === y) || p === q || isExempt(p, q)) continue;
      // between forms of other classes only the tables and WordNet's direct antonyms are to be trusted
      const strength = direct(asset, p, q, wordClasses);
      if (strength >= SYNONYM) best = Math.max(best, strength * 0.95);
    }
  return best;
}
