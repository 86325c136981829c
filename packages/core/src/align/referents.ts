import type { Lexicon } from "../model/lexicon.js";
import type { Reading } from "../model/reading.js";
import { contentOf } from "./content.js";
import { withDescriptions } from "./descriptions.js";
import { findEntities } from "./entities.js";

/**
 * What a word stands for among the articles: the same key for all names, pronouns and descriptions that are taken for one
 * thing, else the word's base form; undefined for words without content. `unit` is a sentence's id, `token` an index into it.
 */
export function referents(
  readings: readonly Reading[],
  lexicon: Lexicon,
): (unit: string, token: number) => string | undefined {
  const entities = findEntities(readings, lexicon);
  const { described, nameBeside } = withDescriptions(readings, entities, lexicon);
  const content = contentOf(described, entities, lexicon);
  const keys = new Map(
    [...content].map(([unit, words]) => [unit, new Map(words.map((word) => [word.token, word.key]))]),
  );
  const named = (unit: string, token: number): string | undefined => entities.get(unit)?.get(token);
  return (unit, token) => {
    const beside = nameBeside(unit, token);
    return named(unit, token) ?? (beside && named(beside.unit, beside.token)) ?? keys.get(unit)?.get(token);
  };
}
