import type { ContentWord } from "../model/alignment.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Reading, Passage } from "../model/reading.js";
import type { Content } from "./content.js";
import type { WordComparison } from "./similarity.js";

/** Sentences kept for each sentence from each other article, and from the body that it stands in itself. */
const KEPT = { other: 9, own: 3 } as const;
/** Above this many different predicates, opposed ones are no longer looked for: shared words must do. */
const PREDICATE_LIMIT = 3000;
/** Weight of a shared dimension, about that of a word that a tenth of the sentences use. */
const MEASURE = 0.6;
const WORD_CLASSES = ["noun", "verb", "adjective", "adverb"] as const;
/** Posting lists longer than this say nothing about what a sentence is about, and would make the search quadratic. */
const LONGEST = 400;

/** Two sentences that may be about the same thing. */
export interface Candidate {
  readonly a: Passage;
  readonly b: Passage;
  /** how many sentences of the same article are nearer, seen from the side from which fewer are */
  readonly rank: number;
}

interface Posting {
  readonly unit: number;
  readonly weight: number;
}

/** Pairs of sentences that share names, words or related words, the rarest counting most. */
export function candidatePairs(
  readings: readonly Reading[],
  content: Content,
  comparison: WordComparison,
  lexicon: Lexicon,
  internal: boolean,
): Candidate[] {
  const units = readings.flatMap((reading) => reading.units).filter((unit) => unit.statements.length > 0);
  const index = new Map<string, Posting[]>();
  units.forEach((unit, i) => {
    for (const word of [...firstOfEachKey(content.get(unit.id) ?? []), ...measures(unit)]) {
      const list = index.get(word.key) ?? [];
      list.push({ unit: i, weight: word.weight });
      index.set(word.key, list);
    }
  });
  const related = relatedKeys(units, content, comparison, lexicon);
  const pairs = new Map<number, Candidate>();
  units.forEach((unit, i) => {
    const scores = new Map<number, number>();
    for (const word of [...firstOfEachKey(content.get(unit.id) ?? []), ...measures(unit)]) {
      for (const [key, nearness] of [[word.key, 1] as const, ...(related.get(word.key) ?? [])]) {
        const list = index.get(key) ?? [];
        if (list.length > LONGEST) continue;
        for (const p of list) {
          if (comparable(unit, units[p.unit]!, internal))
            scores.set(p.unit, (scores.get(p.unit) ?? 0) + nearness * word.weight * p.weight);
        }
      }
    }
    for (const { other: j, rank } of best(unit, scores, units)) {
      const key = Math.min(i, j) * units.length + Math.max(i, j);
      const [a, b] = i < j ? [unit, units[j]!] : [units[j]!, unit];
      pairs.set(key, { a, b, rank: Math.min(rank, pairs.get(key)?.rank ?? rank) });
    }
  });
  return [...pairs.values()];
}

/** What a sentence measures pairs it with others that measure the same: scores with scores, clock times with clock times, tolls with tolls. */
function measures(unit: Passage): Pick<ContentWord, "key" | "weight">[] {
  const votes =
    unit.statements.some((s) => s.vote === "against" || s.unanimous !== undefined) ||
    unit.quantities.some((q) => q.pair !== undefined);
  const keys = [
    ...(votes ? ["#vote"] : []),
    ...unit.quantities.filter((q) => q.dimension !== "count").map((q) => `#${q.dimension}`),
    ...unit.quantities.flatMap((q) => q.properties.map((name) => `#${name}`)),
    ...unit.times
      .filter((t) => t.form !== "instant" || t.grain === "minute" || t.grain === "hour")
      .map((t) => `#${t.form}`),
  ];
  return [...new Set(keys)].map((key) => ({ key, weight: MEASURE }));
}

/** Different articles; or, inside one, its headline and its sentences. */
const comparable = (a: Passage, b: Passage, internal: boolean): boolean =>
  a.article !== b.article || (internal && a.id !== b.id);

function best(
  of: Passage,
  scores: ReadonlyMap<number, number>,
  units: readonly Passage[],
): { other: number; rank: number }[] {
  const byArticle = new Map<string, [number, number][]>();
  for (const entry of scores) {
    const list = byArticle.get(units[entry[0]]!.article) ?? [];
    list.push(entry);
    byArticle.set(units[entry[0]]!.article, list);
  }
  return [...byArticle].flatMap(([article, list]) =>
    list
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, article === of.article && of.field === "text" ? KEPT.own : KEPT.other)
      .map(([other], rank) => ({ other, rank })),
  );
}

function firstOfEachKey(words: readonly ContentWord[]): ContentWord[] {
  const seen = new Set<string>();
  return words.filter((word) => !seen.has(word.key) && seen.add(word.key));
}

/** key → keys of synonymous or opposed words in the same texts, with their nearness */
function relatedKeys(
  units: readonly Passage[],
  content: Content,
  comparison: WordComparison,
  lexicon: Lexicon,
): Map<string, [string, number][]> {
  const keyOf = new Map<string, string>();
  for (const unit of units)
    for (const word of content.get(unit.id) ?? []) if (!word.name) keyOf.set(word.lemma, word.key);
  const related = new Map<string, [string, number][]>();
  const link = (from: string, to: string | undefined, nearness: number) => {
    if (to !== undefined && to !== from) related.set(from, [...(related.get(from) ?? []), [to, nearness]]);
  };
  const lemmas = [...keyOf.keys()];
  for (const lemma of lemmas) {
    const synonyms = new Set(WORD_CLASSES.flatMap((wordClass) => lexicon.synonyms(lemma, wordClass)));
    for (const synonym of synonyms) link(keyOf.get(lemma)!, keyOf.get(synonym), 0.9);
  }
  const predicates = [...new Set(units.flatMap((unit) => unit.statements.map((s) => s.lemma)))].filter((l) =>
    keyOf.has(l),
  );
  if (predicates.length > PREDICATE_LIMIT) return related;
  predicates.forEach((a, i) => {
    for (const b of predicates.slice(i + 1)) {
      if (comparison.opposition(a, b) < 0.5) continue;
      link(keyOf.get(a)!, keyOf.get(b), 0.8);
      link(keyOf.get(b)!, keyOf.get(a), 0.8);
    }
  });
  return related;
}
