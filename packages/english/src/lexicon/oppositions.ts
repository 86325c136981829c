import type { WordClass } from "@counterclaim/core";
import { once } from "../once.js";
import { adjectiveOppositions } from "./tables/oppositions/adjectives.js";
import { nounOppositions } from "./tables/oppositions/nouns.js";
import { relationOppositions } from "./tables/oppositions/relations.js";
import type { Opposition } from "./tables/oppositions/row.js";
import { notOpposed } from "./tables/oppositions/notOpposed.js";
import { verbOppositions } from "./tables/oppositions/verbs.js";

const keyOf = (a: string, b: string): string => (a < b ? `${a}\t${b}` : `${b}\t${a}`);

/** Strength of every pair of the tables; where two rows hold one pair the stronger counts. */
function index(rows: readonly Opposition[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (const [left, right, strength] of rows)
    for (const a of left.split(", "))
      for (const b of right.split(", ")) {
        const key = keyOf(a, b);
        pairs.set(key, Math.max(strength, pairs.get(key) ?? 0));
      }
  return pairs;
}

/** The tables by class; prepositions and adverbs stand with the adjectives. */
const tables = once(() => {
  const verb = index(verbOppositions);
  const adjective = index(adjectiveOppositions);
  const noun = index(nounOppositions);
  const relation = index(relationOppositions);
  return {
    verb: [verb],
    noun: [noun],
    adjective: [adjective, relation],
    adverb: [adjective, relation],
    all: [verb, adjective, noun, relation],
  } as const;
});
const exempt = once(() => index(notOpposed.map(([left, right, why]) => [left, right, 1, why])));

/** Strength of the pair in the hand-made tables of one class or of all, 0 where it is in none. */
export function listedOpposition(a: string, b: string, wordClass?: WordClass): number {
  const key = keyOf(a, b);
  return Math.max(...tables()[wordClass ?? "all"].map((table) => table.get(key) ?? 0));
}

/** Pairs that WordNet or their form would oppose and that news does not. */
export const isExempt = (a: string, b: string): boolean => exempt().has(keyOf(a, b));
