import type { SetShare } from "../../model/statement.js";
import type { Detector } from "../detector.js";
import { cleared, isClause, outOfScope, samePredicate, wording } from "../scope.js";

/** All, most, some or none of the same set. */
export const quantifier: Detector = {
  name: "quantifier",
  kind: "quantifier",
  detect(alignment) {
    const { a, b } = alignment;
    if (!isClause(a) || !isClause(b) || !samePredicate(alignment)) return undefined;
    for (const role of alignment.roles) {
      const [x, y] = [role.a.share, role.b.share];
      if (!x || !y || (role.relation === "open" && role.overlap === 0)) continue;
      if (x.lemma === y.lemma || !disjoint(x, y)) continue;
      const focus = { a: [x.token], b: [y.token] };
      if (a.polarity !== b.polarity) continue;
      const rule = outOfScope(alignment);
      if (rule) return cleared("quantifier", rule, focus);
      const [p, q] = [wording(alignment, "a", [x.token]), wording(alignment, "b", [y.token])];
      return {
        outcome: "conflict",
        kind: "quantifier",
        level: "contradiction",
        focus,
        strength: Math.min(1, Math.abs(x.min + x.max - y.min - y.max)),
        answers: [p, q],
        reason: `“${p}” and “${q}” cannot both be the share of one set.`,
      };
    }
    return undefined;
  },
};

/** The shares exclude each other, or one is the whole and the other, in plain use, less than the whole. */
const disjoint = (x: SetShare, y: SetShare): boolean =>
  x.max < y.min || y.max < x.min || (isAll(x) && y.min < 1) || (isAll(y) && x.min < 1);

const isAll = (s: SetShare): boolean => s.min === 1 && s.max === 1;
