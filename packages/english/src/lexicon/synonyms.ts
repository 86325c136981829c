import type { WordClass } from "@counterclaim/core";
import { loadLexicon } from "./asset/loadLexicon.js";
import { firstSenses, wordId } from "./senses.js";

/** Senses beyond these tie words that news does not tie. */
const SENSES = 4;

/** Lemmas that share one of the word's first four senses in WordNet, itself not included, best first. */
export function synonyms(lemma: string, wordClass: WordClass): readonly string[] {
  const asset = loadLexicon();
  const id = wordId(asset, lemma);
  if (id < 0) return [];
  const found = new Set<number>();
  for (const synset of firstSenses(asset, id, wordClass, SENSES))
    for (const member of asset.members(synset)) if (member !== id) found.add(member);
  return [...found].map((member) => asset.word(member));
}
