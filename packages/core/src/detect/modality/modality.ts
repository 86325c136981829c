import type { Statement } from "../../model/statement.js";
import { COMMITMENT, commitment } from "../commitment.js";
import type { Detector } from "../detector.js";
import { cleared, isClause, outOfScope, samePredicate, sharesArgument, wording } from "../scope.js";

/** One states as settled what the other states as possibility, plan, condition or doubt. */
export const modality: Detector = {
  name: "modality",
  kind: "modality",
  detect(alignment) {
    const { a, b } = alignment;
    if (!isClause(a) || !isClause(b)) return undefined;
    if (a.polarity !== b.polarity || !samePredicate(alignment) || !sharesArgument(alignment)) return undefined;
    const focus = { a: [...a.forceTokens, a.predicate], b: [...b.forceTokens, b.predicate] };
    if (isFree(a) && isFree(b)) return a.force === b.force ? undefined : { outcome: "agreement", focus };
    const distance = Math.abs(commitment(a) - commitment(b));
    if (distance === 0 || COMMITMENT[a.force] === 0 || COMMITMENT[b.force] === 0) return undefined;
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

/** "May leave" and "is allowed to leave" say the same. */
const isFree = ({ force }: Statement): boolean => force === "permitted" || force === "possible";

const isDone = (s: Statement): boolean => s.force === "fact" && s.tense === "past";

const describe = (s: Statement): string => (s.condition === "conditional" ? "conditional" : s.force);
