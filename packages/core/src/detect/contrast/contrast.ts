import type { Alignment } from "../../model/alignment.js";
import type { Comparison } from "../../model/comparer.js";
import type { Kind } from "../../model/report.js";
import type { Sentence } from "../../model/sentence.js";
import type { Conflict } from "../../model/verdict.js";
import { outOfScope, wording } from "../scope.js";

/** Log-odds below which the comparer's reading is no ground for a candidate. */
const LEAST = -2.5;
/** A word decides with the one that decides most where its share is at least this much of that one's. */
const BESIDE = 0.4;
/** Words that a reason quotes from each side at most. */
const MOST_WORDS = 4;

const REASONS: Readonly<Record<Kind, string>> = {
  negation: "One says what the other denies",
  antonym: "These exclude each other",
  quantity: "Two figures for one thing",
  date: "Two times for one thing",
  entity: "One role, two fillers",
  attribution: "One statement, two speakers",
  quotation: "One utterance, two wordings",
  modality: "One states as settled what the other leaves open",
  status: "Two stages that exclude each other",
  quantifier: "Two extents of one thing",
  cause: "Two causes of one thing",
};

/**
 * What the comparer sees and no detector names: two sentences on one thing that part in these words. Of all alignments
 * of the pair the one that holds most of the deciding words; undefined where the comparer is not in doubt.
 */
export function contrast(alignments: readonly Alignment[]): { alignment: Alignment; verdict: Conflict } | undefined {
  const [first] = alignments;
  const comparison = first?.comparison;
  if (!comparison || comparison.conflict < LEAST) return undefined;
  // headlines leave out what tells one thing from another; what parts them from a sentence is left to the detectors
  if (first.unitA.field === "title" || first.unitB.field === "title") return undefined;
  const alignment = holding(alignments, comparison);
  if (!alignment || !shareWord(alignment) || outOfScope(alignment, { times: false })) return undefined;
  const focus = {
    a: deciding(comparison.credit.a, alignment.unitA.sentence, alignment.unitB.sentence),
    b: deciding(comparison.credit.b, alignment.unitB.sentence, alignment.unitA.sentence),
  };
  if (!focus.a.length || !focus.b.length) return undefined;
  const [x, y] = [wording(alignment, "a", focus.a), wording(alignment, "b", focus.b)];
  const { kind } = comparison;
  return {
    alignment,
    verdict: {
      outcome: "conflict",
      kind,
      level: kind === "modality" ? "tension" : "contradiction",
      focus,
      strength: 1 / (1 + Math.exp(-comparison.conflict)),
      signals: { contrast: 1 },
      answers: [x, y],
      reason: `${REASONS[kind]}: “${x}” and “${y}”.`,
    },
  };
}

/** Words that name something; two sentences that share none are of one thing only by chance. */
const NAMING: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "NUM"]);

function shareWord({ unitA, unitB }: Alignment): boolean {
  const named = (unit: Alignment["unitA"]): string[] =>
    unit.sentence.tokens.filter((t) => NAMING.has(t.upos)).map((t) => t.lemma.toLowerCase());
  const other = new Set(named(unitB));
  return named(unitA).some((lemma) => other.has(lemma));
}

/** The alignment whose statements hold most of what decides; of equals the one that shares most. */
function holding(alignments: readonly Alignment[], { credit }: Comparison): Alignment | undefined {
  const sum = (values: Float32Array, tokens: readonly number[]): number =>
    tokens.reduce((total, i) => total + Math.max(0, values[i] ?? 0), 0);
  let best: { alignment: Alignment; score: number } | undefined;
  for (const alignment of alignments) {
    const held = sum(credit.a, alignment.a.tokens) + sum(credit.b, alignment.b.tokens);
    const score = held * (1 + Math.min(alignment.coverA, alignment.coverB));
    if (!best || score > best.score) best = { alignment, score };
  }
  return best?.alignment;
}

/** The words that weigh most among those that the other sentence lacks, in the order of the sentence. */
function deciding(credit: Float32Array, sentence: Sentence, other: Sentence): number[] {
  const shared = new Set(other.tokens.map((t) => t.lemma.toLowerCase()));
  const words = sentence.tokens
    .filter((t) => t.upos !== "PUNCT" && t.upos !== "DET" && !shared.has(t.lemma.toLowerCase()))
    .filter((t) => (credit[t.index] ?? 0) > 0)
    .sort((x, y) => credit[y.index]! - credit[x.index]! || x.index - y.index);
  const most = words[0] ? credit[words[0].index]! : 0;
  return words
    .filter((t) => credit[t.index]! >= BESIDE * most)
    .slice(0, MOST_WORDS)
    .map((t) => t.index)
    .sort((x, y) => x - y);
}
