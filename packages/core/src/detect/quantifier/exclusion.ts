import type { Alignment } from "../../model/alignment.js";
import type { Passage } from "../../model/reading.js";
import type { Argument, Statement } from "../../model/statement.js";
import { samePredicate } from "../scope.js";
import type { Portion } from "./portion.js";

/**
 * "Only Peru signed the treaty" where the other side has Chile, alone or with Peru, sign it: what each side names, in the
 * order of the sides. Names only: "only a fire" and "only two" say other things.
 */
export function exclusion(alignment: Alignment): readonly [Portion, Portion] | undefined {
  const { a, b, unitA, unitB } = alignment;
  if (!samePredicate(alignment) || a.polarity !== "affirmed" || b.polarity !== "affirmed") return undefined;
  if (a.force !== "fact" || b.force !== "fact") return undefined;
  // something else must be shared, or two signings are two signings
  const shared = alignment.roles.some((r) => r.relation === "same" && !r.a.exclusive && !r.b.exclusive);
  if (!shared) return undefined;
  const left = intruder(a, b, unitA, unitB);
  if (left) return [portion(left.only), portion(left.other)];
  const right = intruder(b, a, unitB, unitA);
  return right && [portion(right.other), portion(right.only)];
}

const portion = (argument: Argument): Portion => ({ min: 1, max: 1, tokens: argument.tokens });

function intruder(
  s: Statement,
  t: Statement,
  unitS: Passage,
  unitT: Passage,
): { only: Argument; other: Argument } | undefined {
  const only = s.arguments.find((argument) => argument.exclusive && named(argument, unitS) && acts(argument));
  if (!only) return undefined;
  const admitted = new Set(s.arguments.filter(({ role }) => role === only.role).flatMap((x) => names(x, unitS)));
  const other = t.arguments.find(
    (argument) =>
      argument.role === only.role &&
      named(argument, unitT) &&
      !names(argument, unitT).some((name) => admitted.has(name)),
  );
  return other && { only, other };
}

const acts = ({ role }: Argument): boolean => role !== "oblique" && role !== "complement";

const named = ({ head }: Argument, { sentence }: Passage): boolean => sentence.tokens[head]!.upos === "PROPN";

const names = (argument: Argument, { sentence }: Passage): string[] =>
  argument.tokens
    .map((i) => sentence.tokens[i]!)
    .filter((t) => t.upos === "PROPN")
    .map((t) => t.lemma.toLowerCase());
