import type { Alignment, RoleMatch } from "../../model/alignment.js";
import type { Passage } from "../../model/reading.js";
import type { Argument } from "../../model/statement.js";
import type { Clearance, Conflict } from "../../model/verdict.js";
import type { Detector } from "../detector.js";
import { cleared, isClause, outOfScope, samePredicate, sharesArgument, wording } from "../scope.js";
import { dissent } from "./dissent.js";
import { exclusion } from "./exclusion.js";
import { exclude, portionOf, type Portion } from "./portion.js";

/** All, most, some, two of three or none of the same set; one mind and dissent. */
export const quantifier: Detector = {
  name: "quantifier",
  kind: "quantifier",
  detect(alignment) {
    if (!isClause(alignment.a) || !isClause(alignment.b)) return undefined;
    return portions(alignment) ?? disagreement(alignment) ?? another(alignment);
  },
};

function portions(alignment: Alignment): Conflict | Clearance | undefined {
  const { a, b, unitA, unitB } = alignment;
  const sides = a.vote !== undefined && a.vote === b.vote;
  if (!samePredicate(alignment) && !sides) return undefined;
  for (const role of alignment.roles) {
    const x = portionOf(role.a, a, unitA);
    const y = portionOf(role.b, b, unitB);
    if (!x || !y || !exclude(x, y) || !oneSet(role, alignment)) continue;
    // "only the school" and "the whole school" are one school
    if (role.a.exclusive !== role.b.exclusive && !isPlural(role.a.exclusive ? [unitB, role.b] : [unitA, role.a]))
      continue;
    const focus = { a: x.tokens, b: y.tokens };
    const rule = outOfScope(alignment);
    if (rule) return cleared("quantifier", rule, focus);
    return conflict(alignment, x, y, (p, q) => `“${p}” and “${q}” cannot both be the share of one set.`);
  }
  return undefined;
}

const isPlural = ([{ sentence }, { head }]: readonly [Passage, Argument]): boolean =>
  sentence.tokens[head]!.xpos.endsWith("S");

/** Do both phrases name one set? "Everyone" and "most" name none: then all else that is said must be shared. */
function oneSet({ a, b, relation, overlap }: RoleMatch, alignment: Alignment): boolean {
  if (relation !== "open" || overlap > 0) return true;
  const bare = a.share?.token === a.head || b.share?.token === b.head;
  return bare && (sharesArgument(alignment) || Math.min(alignment.coverA, alignment.coverB) >= 0.5);
}

function disagreement(alignment: Alignment): Conflict | Clearance | undefined {
  const found = dissent(alignment);
  if (!found) return undefined;
  const [x, y] = found;
  const rule = outOfScope(alignment);
  if (rule) return cleared("quantifier", rule, { a: x.tokens, b: y.tokens });
  return conflict(alignment, x, y, (p, q) => `They were of one mind or they were not: “${p}” and “${q}”.`);
}

/** "Only Peru signed": another name in its place. */
function another(alignment: Alignment): Conflict | undefined {
  const found = exclusion(alignment);
  return found && conflict(alignment, ...found, (p, q) => `“${p}” leaves no room for “${q}”.`);
}

function conflict(alignment: Alignment, x: Portion, y: Portion, reason: (p: string, q: string) => string): Conflict {
  const [p, q] = [wording(alignment, "a", x.tokens), wording(alignment, "b", y.tokens)];
  return {
    outcome: "conflict",
    kind: "quantifier",
    level: "contradiction",
    focus: { a: x.tokens, b: y.tokens },
    strength: Math.min(1, Math.abs(x.min + x.max - y.min - y.max)),
    answers: [p, q],
    reason: reason(p, q),
  };
}
