import type { Alignment, RoleMatch } from "../../model/alignment.js";
import type { Detector } from "../detector.js";
import type { Conflict, Focus } from "../../model/verdict.js";
import { changesPlace, exchange } from "./exchange.js";
import { cleared, outOfScope, samePredicate, wording } from "../scope.js";

/** Weight of shared words from which two clauses tell of one event whatever their verbs. */
const SHARED = 1.5;

/** Another filler of a role that one thing fills: who, where, which, by whom. */
export const entity: Detector = {
  name: "entity",
  kind: "entity",
  detect(alignment, lexicon) {
    const { a, b } = alignment;
    if (a.polarity !== b.polarity) return undefined;
    const exchanged = exchange(alignment, lexicon);
    if (exchanged) return turned(alignment, exchanged);
    // "Germany beat France", "France beat Spain": two matches
    if (changesPlace(alignment, lexicon))
      return cleared("entity", "other-referent", { a: [a.predicate], b: [b.predicate] });
    // other verbs can tell of one event ("paid by", "came from") where much else is shared
    const verbs = samePredicate(alignment) && alignment.predicate.strength >= 0.5;
    if (!verbs && alignment.shared < SHARED) return undefined;
    const parts = alignment.roles.filter((r) => parted(alignment, r));
    const same = alignment.roles.filter((r) => r.relation === "same");
    if (parts.length !== 1) return undefined;
    // "an amendment by Banks failed" / "an amendment by Lindqvist failed": the phrase itself ties the two
    const tied = same.length > 0 || parts[0]!.overlap >= 0.3 || alignment.shared >= 0.9;
    if (!tied) return undefined;
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
      signals: { names: named(alignment, part) ? 1 : 0, oblique: part.a.role === "oblique" ? 1 : 0 },
      answers: [x, y],
      reason: `One role, two fillers: “${x}” and “${y}”.`,
    };
  },
};

/** Words left over from which on two clauses with exchanged fillers are likely two events. */
const MUCH = 4;

function turned(alignment: Alignment, focus: Focus): Conflict | undefined {
  // that the fillers differ is the question here
  if (outOfScope({ ...alignment, apart: [], roles: [] })) return undefined;
  const [x, y] = [wording(alignment, "a", focus.a), wording(alignment, "b", focus.b)];
  const left = alignment.restA.length + alignment.restB.length;
  return {
    outcome: "conflict",
    kind: "entity",
    level: "contradiction",
    focus,
    strength: 1,
    signals: { exchanged: Math.max(0, 1 - left / MUCH) },
    answers: [x, y],
    reason: `The two have changed places: “${x}” and “${y}”.`,
  };
}

/** Two fillers of one role, or of one preposition, that share nothing, each with a word that the other sentence lacks. */
function parted(alignment: Alignment, r: RoleMatch): boolean {
  if (r.relation === "same" || r.relation === "near" || r.a.marker !== r.b.marker) return false;
  const noun = (side: "a" | "b"): boolean => {
    const t = (side === "a" ? alignment.unitA : alignment.unitB).sentence.tokens[r[side].head];
    return t?.upos === "NOUN" || t?.upos === "PROPN";
  };
  if (!noun("a") || !noun("b")) return false;
  if (r.relation === "different") return named(alignment, r);
  const alone = (side: "a" | "b"): boolean =>
    (side === "a" ? alignment.restA : alignment.restB).some((w) => w.token === r[side].head);
  return r.overlap < 0.2 && alone("a") && alone("b");
}

/** Both fillers are names that the other sentence does not know. */
const named = (alignment: Alignment, r: RoleMatch): boolean =>
  alignment.restA.some((w) => w.name && r.a.tokens.includes(w.token)) &&
  alignment.restB.some((w) => w.name && r.b.tokens.includes(w.token));
