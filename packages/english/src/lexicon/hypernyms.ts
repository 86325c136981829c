import type { WordClass } from "@counterclaim/core";
import type { LexiconAsset } from "./asset/lexiconAsset.js";
import { loadLexicon } from "./asset/loadLexicon.js";
import { firstSenses, wordId } from "./senses.js";

/** Steps upwards that are followed; WordNet's deepest chains have nineteen. */
const DEEPEST = 14;
const SENSES = 4;

/** Number of steps from one of `from` up to one of `targets`, or -1; at most `limit`. */
export function stepsUp(
  asset: LexiconAsset,
  from: Iterable<number>,
  targets: ReadonlySet<number>,
  limit: number,
): number {
  let level = [...from];
  const seen = new Set(level);
  for (let steps = 0; steps <= limit; steps++) {
    if (level.some((synset) => targets.has(synset))) return steps;
    const next: number[] = [];
    for (const synset of level)
      for (const up of [asset.broader[synset] ?? synset, asset.secondBroader(synset)])
        if (up >= 0 && !seen.has(up)) {
          seen.add(up);
          next.push(up);
        }
    if (next.length === 0) return -1;
    level = next;
  }
  return -1;
}

/** Is `ancestor` a broader term of `lemma`, or the same? Looks at the first four senses of each. */
export function isKindOf(lemma: string, ancestor: string, wordClass: WordClass): boolean {
  if (lemma === ancestor) return true;
  const asset = loadLexicon();
  const id = wordId(asset, lemma);
  const other = wordId(asset, ancestor);
  if (id < 0 || other < 0) return false;
  const targets = new Set(firstSenses(asset, other, wordClass, SENSES));
  return targets.size > 0 && stepsUp(asset, firstSenses(asset, id, wordClass, SENSES), targets, DEEPEST) >= 0;
}
