import { opennessSignals } from "./commitment.js";
import type { Alignment, Standing } from "../model/alignment.js";
import type { Comparison } from "../model/comparer.js";
import { compareTimes } from "../model/compareTimes.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Passage, Reading } from "../model/reading.js";
import { reportsDispute } from "./scope.js";
import { development } from "./development.js";
import { mentionSignals } from "./mentionSignals.js";
import { perfectOf } from "./perfect.js";
import { substitutionFeatures } from "./substitution.js";
import { valueSignals } from "./valueSignals.js";
import type { Conflict, Verdict } from "../model/verdict.js";
import type { Argument, Statement } from "../model/statement.js";

/** What the confidence model sees of a conflict: name → value, all about within [-1, 1]. */
export type Features = Readonly<Record<string, number>>;

const flag = (value: boolean): number => (value ? 1 : 0);
const HOUR = 3_600_000;

/** Features of one conflict: those of its alignment, and what the detector says of the deciding slot. */
export function featuresOf(
  conflict: Conflict,
  alignment: Alignment,
  a: Reading,
  b: Reading,
  lexicon: Lexicon,
): Features {
  const shared = alignmentFeatures(alignment, a, b);
  const { kind } = conflict;
  // what each kind needs differs: numbers of one thing share nearly all words, opposed verbs only their arguments
  const own = OF_KIND.map((name): [string, number] => [`${kind}:${name}`, shared[name] ?? 0]);
  const developed = development(conflict, alignment, a, b, lexicon);
  const told: Record<string, number> = { ...conflict.signals, ...developed };
  const signals = Object.entries(told).map(([name, value]): [string, number] => [`${kind}:${name}`, value]);
  const values = {
    ...valueSignals(conflict, alignment),
    ...mentionSignals(conflict, alignment),
    ...opennessSignals(alignment, lexicon),
  };
  const ofKind = Object.entries(values).map(([name, value]): [string, number] => [`${kind}:${name}`, value]);
  // what ties two sentences that only the comparer parts is one thing for all kinds
  const parted = Object.entries(told).filter(([name]) => name.startsWith("contrast"));
  // one question asked twice: the verbs meet, the deciding slot is sure, and little is left over on either side
  const verbs = Math.max(
    shared["predicate:same"] ?? 0,
    shared["predicate:near"] ?? 0,
    shared["predicate:opposed"] ?? 0,
  );
  const match = verbs * conflict.strength;
  return {
    ...shared,
    ...pairFeatures(conflict, alignment),
    ...standingFeatures(alignment),
    ...substitutionFeatures(alignment),
    ...values,
    ...developed,
    ...Object.fromEntries([...own, ...signals, ...ofKind, ...parted]),
    match,
    [`${kind}:match`]: match,
    [`${kind}:match:cover`]: match * (shared["cover:low"] ?? 0),
    [`${kind}:match:core`]: match * (shared["core:same"] ?? 0),
    [`${kind}:match:close`]: match * (told["close"] ?? 0),
    [`${kind}:cover:close`]: (shared["cover:low"] ?? 0) * (told["close"] ?? 0),
    [`kind:${kind}`]: 1,
    [`${kind}:strength`]: conflict.strength,
    strength: conflict.strength,
  };
}

/** Log-odds beyond this are as good as certain. */
const CERTAIN = 8;
const inRange = (logOdds: number): number => Math.max(-CERTAIN, Math.min(CERTAIN, logOdds)) / CERTAIN;

/** What the comparer makes of the two sentences, and whether it parts them where the detector does. */
function pairFeatures(conflict: Conflict, { comparison, standing }: Alignment): Features {
  if (!comparison) return {};
  const { kind } = conflict;
  const logOdds = inRange(comparison.conflict);
  const above = Math.max(0, logOdds);
  const agreed = comparison.kind === kind;
  const share = (credit: Float32Array, focus: readonly number[]): number => {
    let [all, here] = [0, 0];
    credit.forEach((value) => (all += Math.max(0, value)));
    for (const i of new Set(focus)) here += Math.max(0, credit[i] ?? 0);
    return all > 0 ? here / all : 0;
  };
  const focus = Math.min(share(comparison.credit.a, conflict.focus.a), share(comparison.credit.b, conflict.focus.b));
  return {
    pair: 1,
    "pair:conflict": logOdds,
    "pair:above": above,
    "pair:agreement": inRange(comparison.agreement),
    "pair:kind": flag(agreed),
    "pair:focus": focus,
    ...rivalFeatures(comparison, standing),
    [`${kind}:pair:conflict`]: logOdds,
    [`${kind}:pair:kind`]: flag(agreed),
    [`${kind}:pair:focus`]: focus,
  };
}

/** A sentence that another one of the same article answers better is hardly about this one's question. */
function rivalFeatures({ conflict, agreement }: Comparison, { rivals }: Standing): Features {
  if (!rivals) return {};
  const highest = inRange(rivals.agreement);
  return {
    "pair:rival:conflict": inRange(rivals.conflict),
    "pair:rival:agreement": highest,
    "pair:rival:stated": Math.max(0, highest),
    "pair:lead:conflict": inRange(conflict - rivals.conflict),
    "pair:lead:agreement": inRange(agreement - rivals.agreement),
  };
}

const OF_KIND = [
  "speakers:same",
  "speakers:different",
  "predicate:near",
  "predicate:opposed",
  "core:near",
  "rest:low",
  "rest:high",
  "times:equal",
  "oblique:same",

  "cover:low",
  "cover:high",
  "cover:sentence-low",
  "core:same",
  "predicate:same",
  "shared",
  "names:low",
  "overlap:best",
];

/** Features of an agreement: those of its alignment, and what the detectors said of its slots. */
export const agreementFeatures = (
  verdicts: readonly Verdict[],
  alignment: Alignment,
  a: Reading,
  b: Reading,
): Features => ({
  ...alignmentFeatures(alignment, a, b),
  ...(alignment.comparison && {
    pair: 1,
    "pair:agreement": inRange(alignment.comparison.agreement),
    "pair:conflict": inRange(alignment.comparison.conflict),
    ...rivalFeatures(alignment.comparison, alignment.standing),
  }),
  ...Object.fromEntries(verdicts.map((v) => [nameOf(v), 1])),
  // two sentences that say the same are each other's nearest; those that conflict need not be
  ...standingFeatures(alignment),
  "polarity:equal": flag(alignment.a.polarity === alignment.b.polarity),
  "polarity:turned": flag(alignment.a.polarity !== alignment.b.polarity && alignment.predicate.relation === "opposed"),
});

const standingFeatures = ({ standing }: Alignment): Features => ({
  nearest: standing.nearest / 2,
  "nearest:both": flag(standing.nearest === 2),
  lead: standing.lead,
});

/**
 * What all detectors say of a pair of sentences, beside the one whose conflict is weighed: what else they part the two by, why
 * they clear them, and the probability, in [0, 1], that the two say the same.
 */
export const verdictFeatures = (verdicts: readonly Verdict[], agreed: number): Features => ({
  agreed,
  ...Object.fromEntries(
    verdicts.flatMap((v) => {
      if (v.outcome === "agreement") return [];
      const names = v.outcome === "cleared" ? [nameOf(v), `cleared:kind:${v.kind}`] : [nameOf(v)];
      return names.map((name) => [name, 1] as const);
    }),
  ),
});

function nameOf(verdict: Verdict): string {
  switch (verdict.outcome) {
    case "cleared":
      return `cleared:${verdict.rule}`;
    case "conflict":
      return `clash:${verdict.kind}`;
    case "agreement":
      return "accord";
  }
}

/** What ties two statements, in numbers; symmetric, so that the order of the two sides changes nothing. */
function alignmentFeatures(alignment: Alignment, readingA: Reading, readingB: Reading): Features {
  const { a, b, predicate, roles } = alignment;
  const core = (r: { a: Argument; b: Argument }): boolean => r.a.role !== "oblique" || r.b.role !== "oblique";
  const count = (relation: string, inCore: boolean): number =>
    Math.min(2, roles.filter((r) => r.relation === relation && core(r) === inCore).length) / 2;
  const names = (words: Alignment["restA"]): number => Math.min(3, words.filter((w) => w.name).length) / 3;
  const [disputeA, disputeB] = [reportsDispute(alignment.unitA), reportsDispute(alignment.unitB)];
  const [low, high] = [Math.min(alignment.coverA, alignment.coverB), Math.max(alignment.coverA, alignment.coverB)];
  const [sentenceLow, sentenceHigh] = [
    Math.min(alignment.sentenceCoverA, alignment.sentenceCoverB),
    Math.max(alignment.sentenceCoverA, alignment.sentenceCoverB),
  ];
  return {
    "predicate:same": predicate.relation === "same" ? predicate.strength : 0,
    "predicate:near": predicate.relation === "near" ? predicate.strength : 0,
    "predicate:opposed": predicate.relation === "opposed" ? predicate.strength : 0,
    "predicate:rare": predicate.relation === "same" ? (predicate.rarity ?? 0) : 0,
    "cover:low": low,
    "cover:high": high,
    "cover:sentence-low": sentenceLow,
    "cover:sentence-high": sentenceHigh,
    shared: Math.min(1, alignment.shared / 4),
    "core:same": count("same", true),
    "core:near": count("near", true),
    "core:different": count("different", true),
    "oblique:same": count("same", false),
    "oblique:different": count("different", false),
    "overlap:best": Math.max(0, ...roles.map((r) => (r.relation === "different" ? 0 : r.overlap))),
    "names:low": Math.min(names(alignment.restA), names(alignment.restB)),
    "names:high": Math.max(names(alignment.restA), names(alignment.restB)),
    "rest:low": Math.min(1, Math.min(alignment.restA.length, alignment.restB.length) / 6),
    "rest:high": Math.min(1, Math.max(alignment.restA.length, alignment.restB.length) / 8),
    "times:equal": flag(timesMeet(a, b)),
    "times:one": flag(a.times.length > 0 !== b.times.length > 0),
    "force:equal": flag(a.force === b.force),
    "force:weak": flag(weak(a) || weak(b)),
    "form:attributive":
      (flag(a.form === "attributive" || a.form === "appositive") +
        flag(b.form === "attributive" || b.form === "appositive")) /
      2,
    "form:light":
      (flag(a.lemma === "have" || a.lemma === "exist" || a.lemma === "be") +
        flag(b.lemma === "have" || b.lemma === "exist" || b.lemma === "be")) /
      2,
    quoted: (flag(a.quoted) + flag(b.quoted)) / 2,
    "speakers:same": flag(alignment.speakers.relation === "same"),
    "speakers:different": flag(alignment.speakers.relation === "different"),
    dispute: (flag(disputeA) + flag(disputeB)) / 2,
    "dispute:both": flag(disputeA && disputeB),
    "speaker:one": flag((a.speaker === undefined) !== (b.speaker === undefined)),
    "speaker:both": flag(a.speaker !== undefined && b.speaker !== undefined),
    "speakers:apart": flag(speakApart(alignment)),
    "speakers:views": flag(speakApart(alignment) && (isView(a, alignment.unitA) || isView(b, alignment.unitB))),
    thought: flag(a.speaker?.act === "thought" || b.speaker?.act === "thought"),
    title: flag(a.field === "title" || b.field === "title"),
    internal: flag(a.article === b.article),
    "internal:text": flag(a.article === b.article && a.field === b.field),
    "internal:alike": flag(a.article === b.article && a.field === b.field && saySame(alignment)),
    "tense:pluperfect": flag((perfectOf(a, alignment.unitA) === "past") !== (perfectOf(b, alignment.unitB) === "past")),
    "tense:equal": flag(a.tense === b.tense),
    "published:apart": hoursApart(readingA, readingB),
    ...orderFeatures(alignment.standing),
  };
}

/** The two sentences share most of what they say. */
const saySame = ({ sentenceCoverA, sentenceCoverB }: Alignment): boolean =>
  Math.min(sentenceCoverA, sentenceCoverB) >= ALIKE;
const ALIKE = 0.7;

/** As many sentences that two articles share into one of them, what stands there is background. */
const FAR = 12;

/** News begins with what matters, and two reports of one event tell it in about one order. */
function orderFeatures({ order }: Standing): Features {
  if (!order) return {};
  const { a, b } = order;
  return {
    "order:first": Math.min(1, Math.min(a.place, b.place) / FAR),
    "order:last": Math.min(1, Math.max(a.place, b.place) / FAR),
    "order:apart": Math.min(1, Math.abs(a.place - b.place) / FAR),
    "order:relative": Math.abs(a.share - b.share),
  };
}

/** Each is said by somebody of its own: the articles may only report two parties. */
const speakApart = ({ a, b, speakers }: Alignment): boolean =>
  a.speaker !== undefined && b.speaker !== undefined && speakers.relation === "different";

/** What is thought, or said of a thing by an adjective ("is fair"): people differ in it without either being misreported. */
const isView = (s: Statement, { sentence: { tokens } }: Passage): boolean =>
  s.speaker?.act === "thought" || (s.form === "copular" && tokens[s.predicate]!.upos === "ADJ");

const weak = (s: Statement): boolean => s.force !== "fact" && s.force !== "future" && s.force !== "promised";

const timesMeet = (a: Statement, b: Statement): boolean =>
  a.times.some((x) =>
    b.times.some(
      (y) =>
        x.form === y.form &&
        compareTimes(x, y).relation !== "disjoint" &&
        compareTimes(x, y).relation !== "incomparable",
    ),
  );

/** 0 for the same hour or unknown, 1 for two days and more. */
function hoursApart(a: Reading, b: Reading): number {
  const [x, y] = [a.article.publishedAt, b.article.publishedAt];
  if (x === undefined || y === undefined) return 0;
  return Math.min(1, Math.abs(Date.parse(x) - Date.parse(y)) / (48 * HOUR));
}
