import { loadLexicon } from "../lexicon/asset/loadLexicon.js";
import type { LexiconAsset } from "../lexicon/asset/lexiconAsset.js";

const read = new WeakMap<LexiconAsset, ReadonlyMap<string, string>[]>();

/** Irregular form → lemma of a class (0 noun, 1 verb, 2 adjective and adverb), from WordNet's lists. */
export function exceptionsOf(wordClass: 0 | 1 | 2): ReadonlyMap<string, string> {
  const asset = loadLexicon();
  let maps = read.get(asset);
  if (maps === undefined) {
    maps = [0, 1, 2].map(
      (number) =>
        new Map(
          asset
            .exceptions(number)
            .split("\n")
            .map((line) => line.split(" ") as [string, string]),
        ),
    );
    read.set(asset, maps);
  }
  return maps[wordClass] as ReadonlyMap<string, string>;
}

/** Is the word a lemma of that class in WordNet, as far as the lexicon holds it? */
export function isLemma(word: string, wordClass: 0 | 1 | 2 | 3): boolean {
  const asset = loadLexicon();
  return asset.senses(asset.id(word), wordClass).length > 0;
}
