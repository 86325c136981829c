import type { Frame, Upos } from "@counterclaim/core";
import { classNumber } from "./asset/lexiconAsset.js";
import { loadLexicon } from "./asset/loadLexicon.js";
import { classOfUpos, wordId } from "./senses.js";

function readLine(line: string): Frame {
  const [id = "", lemma = "", ...fields] = line.split("\t");
  const roles = Object.fromEntries(fields.map((field) => [field.slice(0, 1), field.slice(2)]));
  return { id, lemma, roles };
}

/** PropBank frames of a predicate, verbs, nouns and adjectives of one roleset alike; the word's own first. */
export function frames(lemma: string, upos: Upos): readonly Frame[] {
  const wordClass = classOfUpos(upos);
  if (wordClass === undefined) return [];
  const asset = loadLexicon();
  return asset.frames(wordId(asset, lemma), classNumber[wordClass]).map(readLine);
}
