import type { Alignment, RoleMatch } from "../../model/alignment.js";
import type { Detector } from "../detector.js";
import { outOfScope, samePredicate, wording } from "../scope.js";

/** Another filler of a role that one thing fills: who, where, which, by whom. */
export const entity: Detector = {
  name: "entity",
  kind: "entity",
  detect(alignment) {
    const { a, b } = alignment;
    if (!samePredicate(alignment) || a.polarity !== b.polarity || alignment.predicate.strength < 0.5) return undefined;
    const parts = alignment.roles.filter((r) => r.relation === "different" && named(alignment, r));
    const same = alignment.roles.filter((r) => r.relation === "same");
    if (parts.length !== 1 || same.length === 0) return undefined;
    // the one difference is the question here, so it is no reason to clear the pair
    const rule = outOfScope({ ...alignment, apart: [], roles: same });
    if (rule) return undefined;
    const part = parts[0]!;
    const focus = { a: part.a.tokens, b: part.b.tokens };
    const [x, y] = [wording(alignment, "a", part.a.tokens), wording(alignment, "b", part.b.tokens)];
    return {
      outcome: "conflict",
      kind: "entity",
      level: "contradiction",
      focus,
      strength: part.a.role === part.b.role ? 1 : 0.6,
      answers: [x, y],
      reason: `One role, two fillers: “${x}” and “${y}”.`,
    };
  },
};

/** Both fillers are names that the other sentence does not know. */
const named = (alignment: Alignment, r: RoleMatch): boolean =>
  alignment.restA.some((w) => w.name && r.a.tokens.includes(w.token)) &&
  alignment.restB.some((w) => w.name && r.b.tokens.includes(w.token));
