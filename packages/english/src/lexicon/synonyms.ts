import type { WordClass } from "@counterclaim/core";
import type { LexiconAsset } from "./asset/lexiconAsset.js";
import { loadLexicon } from "./asset/loadLexicon.js";
import { firstSenses, wordId } from "./senses.js";
import { nearSynonyms } from "./tables/thesaurus.js";

/** Senses beyond these tie words that news does not tie. */
const SENSES = 4;

/** Clusters hold words of any class; one that the lexicon lacks may be of this class too. */
function near(asset: LexiconAsset, lemma: string, wordClass: WordClass): string[] {
  return nearSynonyms(lemma).filter((word) => {
    const id = wordId(asset, word);
    return id < 0 || firstSenses(asset, id, wordClass, 1).length > 0;
  });
}

/**
 * Lemmas that share one of the word's first four senses in WordNet, best first, and then those that newspapers use for
 * the same thing; itself not included.
 */
export function synonyms(lemma: string, wordClass: WordClass): readonly string[] {
  const asset = loadLexicon();
  const id = wordId(asset, lemma);
  const found = new Set<number>();
  if (id >= 0)
    for (const synset of firstSenses(asset, id, wordClass, SENSES))
      for (const member of asset.members(synset)) if (member !== id) found.add(member);
  return [...new Set([...[...found].map((member) => asset.word(member)), ...near(asset, lemma, wordClass)])];
}
