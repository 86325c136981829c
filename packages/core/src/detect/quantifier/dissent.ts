import type { Alignment } from "../../model/alignment.js";
import type { Passage } from "../../model/reading.js";
import type { Statement } from "../../model/statement.js";
import { sharesArgument } from "../scope.js";
import { isAll, portionOf, type Portion } from "./portion.js";

/** Weight of shared words from which a vote and a dissent are likely of one decision. */
const TIED = 0.5;

/**
 * "The panel was unanimous", "all three boards backed it" on one side, a member who voted the other way or a divided
 * result on the other: the portions of the two, in the order of the sides.
 */
export function dissent(alignment: Alignment): readonly [Portion, Portion] | undefined {
  const { a, b, unitA, unitB } = alignment;
  const x = one(a, unitA);
  const y = x ? divided(b, x.vote, unitB) : undefined;
  if (x && y && tied(alignment)) return [x.portion, y];
  const z = one(b, unitB);
  const w = z ? divided(a, z.vote, unitA) : undefined;
  return z && w && tied(alignment) ? [w, z.portion] : undefined;
}

/** One decision: shared words, or one of the two says little besides. */
const tied = (alignment: Alignment): boolean =>
  sharesArgument(alignment) ||
  alignment.shared >= TIED ||
  Math.min(alignment.restA.length, alignment.restB.length) <= 2;

interface OneMind {
  readonly vote: "for" | "against";
  readonly portion: Portion;
}

function one(s: Statement, unit: Passage): OneMind | undefined {
  if (s.polarity !== "affirmed" || s.force !== "fact") return undefined;
  const vote = s.vote ?? "for";
  if (s.unanimous !== undefined) return { vote, portion: { min: 1, max: 1, tokens: [s.unanimous] } };
  if (s.vote === undefined) return undefined;
  const all = actors(s)
    .map((argument) => portionOf(argument, s, unit))
    .find((portion) => portion && isAll(portion));
  return all && { vote, portion: all };
}

/** The words by which not all took that side, with the share that took it. */
function divided(s: Statement, vote: "for" | "against", unit: Passage): Portion | undefined {
  if (s.polarity !== "affirmed" || s.force !== "fact" || s.unanimous !== undefined) return undefined;
  const score = s.quantities.find((q) => q.pair && q.pair[1] > 0);
  if (score?.pair) {
    const share = score.pair[0] / (score.pair[0] + score.pair[1]);
    return { min: share, max: share, tokens: score.tokens };
  }
  if (s.vote === undefined || !actors(s).length) return undefined;
  if (s.vote !== vote) return { min: 0.001, max: 0.999, tokens: [actors(s)[0]!.head, s.predicate] };
  const part = actors(s)
    .map((argument) => portionOf(argument, s, unit))
    .find((portion) => portion && portion.max < 1);
  return part;
}

const actors = (s: Statement) => s.arguments.filter(({ role }) => role === "agent" || role === "theme");
