import type { Force, Statement } from "../../model/statement.js";
import type { Detector } from "../detector.js";
import { cleared, isClause, outOfScope, samePredicate, sharesArgument, wording } from "../scope.js";

/** Commitment on a coarse scale: 3 settled or promised, 2 intended or due, 1 open, 0 not meant as fact at all. */
const COMMITMENT: Record<Force, number> = {
  fact: 3,
  future: 3,
  promised: 3,
  required: 3,
  prohibited: 3,
  permitted: 2,
  planned: 2,
  likely: 2,
  advised: 2,
  offered: 1,
  desired: 1,
  considered: 1,
  possible: 1,
  doubted: 1,
  hypothetical: 0,
};

/** One states as settled what the other states as possibility, plan, condition or doubt. */
export const modality: Detector = {
  name: "modality",
  kind: "modality",
  detect(alignment) {
    const { a, b } = alignment;
    if (!isClause(a) || !isClause(b)) return undefined;
    if (a.polarity !== b.polarity || !samePredicate(alignment) || !sharesArgument(alignment)) return undefined;
    const distance = Math.abs(commitment(a) - commitment(b));
    if (distance === 0 || COMMITMENT[a.force] === 0 || COMMITMENT[b.force] === 0) return undefined;
    const focus = { a: [...a.forceTokens, a.predicate], b: [...b.forceTokens, b.predicate] };
    const rule = outOfScope(alignment, { forces: false });
    if (rule) return cleared("modality", rule, focus);
    // what was planned yesterday and is done today is no conflict
    if (isDone(a) !== isDone(b) && distance === 1) return undefined;
    return {
      outcome: "conflict",
      kind: "modality",
      level: "tension",
      focus,
      strength: distance / 2,
      answers: [describe(a), describe(b)],
      reason: `One states as ${describe(a)} (“${wording(alignment, "a", focus.a)}”) what the other states as ${describe(b)} (“${wording(alignment, "b", focus.b)}”).`,
    };
  },
};

const isDone = (s: Statement): boolean => s.force === "fact" && s.tense === "past";

const commitment = (s: Statement): number => Math.max(0, COMMITMENT[s.force] - (s.condition === "conditional" ? 1 : 0));

const describe = (s: Statement): string => (s.condition === "conditional" ? "conditional" : s.force);
