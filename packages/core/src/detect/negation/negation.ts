import type { Detector } from "../detector.js";
import { cleared, isOpposed, outOfScope, samePredicate, sharesArgument, wording } from "../scope.js";

/** One statement asserts what the other denies: not, no, never, lacks, without, fails to, has yet to, non-. */
export const negation: Detector = {
  name: "negation",
  kind: "negation",
  detect(alignment) {
    const { a, b } = alignment;
    if (a.polarity === b.polarity || !sharesArgument(alignment)) return undefined;
    const focus = { a: [...a.polarityTokens, a.predicate], b: [...b.polarityTokens, b.predicate] };
    if (isOpposed(alignment)) {
      const reason = "A negated antonym says the same as its opposite.";
      return { outcome: "cleared", kind: "negation", rule: "negated-antonym", focus, reason };
    }
    if (!samePredicate(alignment)) return undefined;
    const rule = outOfScope(alignment);
    if (rule) return cleared("negation", rule, focus);
    const denial = a.polarity === "denied" ? a : b;
    const side = denial === a ? "a" : "b";
    const words = wording(alignment, side, denial.polarityTokens);
    const what = wording(alignment, side, [denial.predicate]);
    return {
      outcome: "conflict",
      kind: "negation",
      level: "contradiction",
      focus,
      strength: alignment.predicate.strength,
      answers: [answer(a.polarity), answer(b.polarity)],
      reason: `One asserts what the other denies: “${words}” turns “${what}”.`,
    };
  },
};

const answer = (polarity: "affirmed" | "denied"): string => (polarity === "affirmed" ? "yes" : "no");
