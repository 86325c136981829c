import type { Alignment } from "../model/alignment.js";
import { compareTimes } from "../model/compareTimes.js";
import type { Passage } from "../model/reading.js";
import type { Kind } from "../model/report.js";
import type { Argument, Statement } from "../model/statement.js";
import type { Time } from "../model/time.js";
import type { Clearance, Focus } from "../model/verdict.js";
import { wording as wordingOf } from "../model/wording.js";

/** Why two statements whose deciding slots differ may both hold; the reasons are shown to readers. */
const REASONS = {
  generic: "One of the two speaks of any such thing, not of this one.",
  hypothetical: "One of the two only imagines it.",
  condition: "One of the two holds only under a condition.",
  "other-referent": "The two speak of different things of one kind.",
  "other-time": "The two speak of different times.",
} as const;

type ScopeRule = keyof typeof REASONS;

/**
 * The first rule by which the two statements speak past each other, or undefined when they answer one question. `states`: of what
 * is or happens, so that a time of day and "some of them" on both sides tell two of them apart.
 */
export function outOfScope(
  alignment: Alignment,
  options: { readonly forces?: boolean; readonly times?: boolean; readonly states?: boolean } = {},
): ScopeRule | undefined {
  const { a, b } = alignment;
  if (a.generic || b.generic) return "generic";
  if (options.forces !== false) {
    if (a.condition === "antecedent" || b.condition === "antecedent") return "condition";
    if (a.force === "hypothetical" || b.force === "hypothetical") return "hypothetical";
    if ((a.condition === "conditional") !== (b.condition === "conditional")) return "condition";
  }
  if (alignment.apart.length) return "other-referent";
  if (alignment.roles.some((r) => r.relation === "different" && r.a.role !== "oblique" && r.b.role !== "oblique"))
    return "other-referent";
  if (options.states && alignment.roles.some((r) => isSome(r.a) && isSome(r.b))) return "other-referent";
  if (options.times !== false && timesPart(a, b, options.states)) return "other-time";
  return undefined;
}

/** Below this likeness of their wording two utterances only resemble each other. */
export const ONE_UTTERANCE = 0.8;

/** "The union says it was warned; the operator denies that": the sentence gives both views, each to its own speaker. */
export const reportsDispute = ({ statements }: Passage): boolean =>
  new Set(statements.flatMap(({ speaker }) => (speaker && speaker.head >= 0 ? [speaker.head] : []))).size > 1;

/** "Some schools": others may be otherwise. */
const isSome = ({ role, share }: Argument): boolean =>
  role !== "oblique" && share !== undefined && share.min < 0.5 && share.max > 0;

/** Both name a time, of day where `clocks` says so, and none of one side's fits any of the other's. */
function timesPart(a: Statement, b: Statement, clocks = false): boolean {
  const isTime = (t: Time): boolean => t.form === "instant" || (clocks && t.form === "clock");
  const x = a.times.filter(isTime);
  const y = b.times.filter(isTime);
  if (!x.length || !y.length) return false;
  if (a.polarity !== b.polarity && (a.polarity === "denied" ? notSince(x, y) : notSince(y, x))) return true;
  return x.every((s) => y.every((t) => compareTimes(s, t).relation === "disjoint"));
}

/** "There has been none since 1994": what was in 1994 or before is not denied. */
const notSince = (denied: readonly Time[], affirmed: readonly Time[]): boolean =>
  denied.some(
    ({ relation, max }) => relation === "since" && affirmed.every((t) => t.relation !== "since" && t.max <= max),
  );

export const cleared = (kind: Kind, rule: ScopeRule, focus: Focus): Clearance => ({
  outcome: "cleared",
  kind,
  rule,
  focus,
  reason: REASONS[rule],
});

/** Do the two statements make the same point of the same things, the deciding slot aside? */
export const samePredicate = (alignment: Alignment): boolean =>
  alignment.predicate.relation === "same" ||
  (alignment.predicate.relation === "near" && alignment.predicate.strength >= 0.7);

/** Weight of shared words that can stand in for a shared argument, where the parser or the wording hides it. */
const TIED = 0.9;

/** At least one argument of both speaks of one thing, or the two share much of their wording. */
export const sharesArgument = (alignment: Alignment): boolean =>
  alignment.shared >= TIED || alignment.roles.some((r) => r.relation === "same" || r.relation === "near");

/** The words of one side at these token indices; for reasons and answers. */
export const wording = (alignment: Alignment, side: "a" | "b", tokens: readonly number[]): string =>
  wordingOf((side === "a" ? alignment.unitA : alignment.unitB).sentence, tokens);

export const isOpposed = (alignment: Alignment): boolean =>
  alignment.predicate.relation === "opposed" && alignment.predicate.strength >= 0.5;

/** A clause of its own, with a force and a time of its own; attributes only share those of the clause they stand in. */
export const isClause = (s: Statement): boolean =>
  s.form === "verbal" || s.form === "copular" || s.form === "existential";
