import type { Alignment } from "../../model/alignment.js";
import type { Comparison } from "../../model/comparer.js";
import type { Kind } from "../../model/report.js";
import type { Token } from "../../model/sentence.js";
import type { Statement } from "../../model/statement.js";
import type { Conflict } from "../../model/verdict.js";
import { excerpt } from "../../model/wording.js";
import { commitment } from "../commitment.js";
import { outOfScope, reportsDispute, samePredicate, sharesArgument } from "../scope.js";
import { substitutionFeatures } from "../substitution.js";
import { supportOf } from "./support.js";

/** By this name findings say that the comparer made them. */
export const CONTRAST = "contrast";

/** Log-odds below which the comparer's reading is no ground for a candidate. */
const LEAST = -2.5;
/** The same of two sentences that are alike but for one word in the same place: it is hard to say of a single word that it excludes another. */
const LEAST_SWAPPED = -3;
/** Share of either sentence that the other covers, from which on the two are alike. */
const ALIKE = 0.6;
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
 * of the pair the one that holds most of the deciding words; undefined where the comparer is not in doubt. `agreed` is the
 * probability, in [0, 1], that the two say the same: what is only worded differently looks like a conflict to the comparer.
 * `cleared` holds the kinds of conflict that a detector knows a reason against: it may rest on a misread slot, so that it weighs
 * and does not decide.
 */
export function contrast(
  alignments: readonly Alignment[],
  agreed = 0,
  cleared: ReadonlySet<Kind> = new Set(),
): { alignment: Alignment; verdict: Conflict } | undefined {
  const [first] = alignments;
  const comparison = first?.comparison;
  if (!comparison || comparison.conflict < (alignments.some(isSwapped) ? LEAST_SWAPPED : LEAST)) return undefined;
  // headlines leave out what tells one thing from another: of all bodies only their own is about nothing else
  const { unitA, unitB } = first;
  if (unitA.article !== unitB.article && (unitA.field === "title" || unitB.field === "title")) return undefined;
  if (sameVoice(first, comparison.kind) || (reportsDispute(first.unitA) && reportsDispute(first.unitB)))
    return undefined;
  const alignment = holding(alignments, comparison);
  if (!alignment) return undefined;
  // what would clear a detector's finding only weighs against one of the comparer, which has read both sentences whole
  const scope = outOfScope(alignment, { times: false });
  if (comparison.kind === "modality" && asSettled(alignment)) return undefined;
  const named = sharedNames(alignment);
  const focus = {
    a: deciding(comparison.credit.a, alignment, "a"),
    b: deciding(comparison.credit.b, alignment, "b"),
  };
  if (!focus.a.length || !focus.b.length) return undefined;
  const [x, y] = [excerpt(alignment.unitA.sentence, focus.a), excerpt(alignment.unitB.sentence, focus.b)];
  const { kind } = comparison;
  if (kind === "date" && otherPhases(alignment)) return undefined;
  return {
    alignment,
    verdict: {
      outcome: "conflict",
      kind,
      level: kind === "modality" ? "tension" : "contradiction",
      focus,
      strength: 1 / (1 + Math.exp(-comparison.conflict)),
      signals: {
        contrast: 1,
        "contrast:agreed": agreed,
        "contrast:cleared": cleared.has(kind) ? 1 : 0,
        ...(scope && { [`contrast:${scope}`]: 1 }),
        "contrast:support": supportOf(kind, alignment, focus),
        "contrast:unnamed": named === 0 ? 1 : 0,
        "contrast:named": Math.min(1, named / MANY),
      },
      answers: [x, y],
      reason: `${REASONS[kind]}: “${x}” and “${y}”.`,
    },
  };
}

const isSwapped = (alignment: Alignment): boolean =>
  Math.min(alignment.sentenceCoverA, alignment.sentenceCoverB) >= ALIKE &&
  substitutionFeatures(alignment)["swap:only"] === 1;

/** A start is no end: "broke out at 3 a.m.", "was put out at 7 a.m." */
const otherPhases = ({ a, b }: Alignment): boolean => {
  const phases = (s: Statement) => new Set(s.times.flatMap(({ phase }) => (phase ? [phase] : [])));
  const [x, y] = [phases(a), phases(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((phase) => y.has(phase));
};

/** Words that name something; two sentences that share none are of one thing only by chance. */
const NAMING: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "NUM"]);

/** One speaker under two descriptions, or one utterance in the same words. */
const sameVoice = ({ speakers, quotations: [quotation] }: Alignment, kind: Kind): boolean =>
  (kind === "attribution" && speakers.relation === "same") || (kind === "quotation" && quotation?.likeness === 1);

/** "Said it would pay", "will pay"; "may move", "considers moving": worded differently, and as settled the one as the other. */
const asSettled = (alignment: Alignment): boolean =>
  samePredicate(alignment) && sharesArgument(alignment) && commitment(alignment.a) === commitment(alignment.b);

/** As many shared words as these tie two sentences as well as any number. */
const MANY = 4;

/** How many different words that name something the two sentences share. */
function sharedNames({ unitA, unitB }: Alignment): number {
  const named = (unit: Alignment["unitA"]): Set<string> =>
    new Set(unit.sentence.tokens.filter((t) => NAMING.has(t.upos)).map((t) => t.lemma.toLowerCase()));
  const other = named(unitB);
  return [...named(unitA)].filter((lemma) => other.has(lemma)).length;
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
function deciding(credit: Float32Array, alignment: Alignment, side: "a" | "b"): number[] {
  const [unit, other] = side === "a" ? [alignment.unitA, alignment.unitB] : [alignment.unitB, alignment.unitA];
  const { sentence } = unit;
  const shared = new Set(other.sentence.tokens.map((t) => t.lemma.toLowerCase()));
  const rest = new Set((side === "a" ? alignment.restA : alignment.restB).map((word) => word.token));
  // a name in another spelling is the same name
  const isCovered = (t: Token): boolean =>
    t.upos === "PROPN" && alignment[side].tokens.includes(t.index) && !rest.has(t.index);
  const words = sentence.tokens
    .filter((t) => t.upos !== "PUNCT" && t.upos !== "DET" && !shared.has(t.lemma.toLowerCase()) && !isCovered(t))
    .filter((t) => (credit[t.index] ?? 0) > 0)
    .sort((x, y) => credit[y.index]! - credit[x.index]! || x.index - y.index);
  const most = words[0] ? credit[words[0].index]! : 0;
  return words
    .filter((t) => credit[t.index]! >= BESIDE * most)
    .slice(0, MOST_WORDS)
    .map((t) => t.index)
    .sort((x, y) => x - y);
}
