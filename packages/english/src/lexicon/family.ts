import type { Upos } from "@counterclaim/core";
import { classNumber, type LexiconAsset } from "./asset/lexiconAsset.js";
import { loadLexicon } from "./asset/loadLexicon.js";
import { demonym } from "./names/alias.js";
import { classOfUpos, wordId } from "./senses.js";
import { families } from "./tables/families.js";

/** No chain of derivations is longer ("unanimously" → "unanimous"; "ratification" → "ratify"). */
const LONGEST_CHAIN = 3;

/** Base of a word in a class by its number, followed to the end: "presidentially" → "presidential" → "president". */
export function baseOf(asset: LexiconAsset, id: number, wordClass: number): number {
  let base = asset.base(id, wordClass);
  for (let i = 1; i < LONGEST_CHAIN && base >= 0; i++) {
    const next = asset.base(base, classNumber.adjective);
    if (next < 0 || next === base) break;
    base = next;
  }
  return base;
}

/**
 * Base form across parts of speech: "approval" → "approve", "safety" → "safe", "unanimously" → "unanimous", "Ukrainian" →
 * "Ukraine"; the lemma itself where none is known.
 */
export function family(lemma: string, upos: Upos): string {
  const lower = lemma.toLowerCase();
  if (upos === "PROPN" || upos === "ADJ" || upos === "NOUN") {
    const country = demonym(lemma);
    if (country !== undefined) return country;
  }
  if (upos === "PROPN") return lemma;
  const known = families.get(lower);
  if (known !== undefined) return known;
  const wordClass = classOfUpos(upos);
  if (wordClass === undefined || wordClass === "verb") return lemma;
  const asset = loadLexicon();
  const base = baseOf(asset, wordId(asset, lower), classNumber[wordClass]);
  return base < 0 ? lemma : asset.word(base);
}
