import type { Alignment } from "../../model/alignment.js";
import type { Lexicon } from "../../model/lexicon.js";
import type { Passage } from "../../model/reading.js";
import type { Argument, Statement } from "../../model/statement.js";
import { isNamedAlike } from "../namedAlike.js";

/**
 * "Brazil beat Chile" and "Chile lost to Brazil": the two sides of one act, told of the one by the one text and of the other by
 * the other. Who wins and who loses must be known to be two: by their names, or as the one stands beside the other.
 */
export function tellsOtherSide({ a, b, unitA, unitB, roles }: Alignment, { tables }: Lexicon): boolean {
  if (!tables.converses.get(a.lemma)?.has(b.lemma)) return false;
  const [p, q] = [actorOf(a), actorOf(b)];
  if (!p || !q || isNamedAlike(p, q, unitA, unitB)) return false;
  if (roles.some((r) => r.a.head === p.head && r.b.head === q.head && r.relation !== "different")) return false;
  const stands = (one: Argument, own: Passage, { arguments: others }: Statement, unit: Passage): boolean =>
    others.some((other) => other !== actorOf({ arguments: others }) && isNamedAlike(one, other, own, unit));
  return (isName(p, unitA) && isName(q, unitB)) || stands(p, unitA, b, unitB) || stands(q, unitB, a, unitA);
}

const actorOf = ({ arguments: all }: Pick<Statement, "arguments">): Argument | undefined =>
  all.find(({ role }) => role === "agent") ?? all.find(({ role }) => role === "theme");

const isName = ({ head, names }: Argument, { sentence: { tokens } }: Passage): boolean =>
  [head, ...names].some((i) => tokens[i]!.upos === "PROPN");
