import { point } from "../../model/interval.js";
import type { Measurand } from "../../model/measurand.js";
import type { Quantity } from "../../model/quantity.js";
import type { Context } from "./build.js";
import { textOf } from "./build.js";

/** Atoms between the two numbers of one result: a name and a reason fit in. */
const REACH = 24;

/**
 * Results told in two counts, "seven voted in favour and four against", or in one with its whole, "two of the three judges
 * voted to convict", as scores beside the counts, so that they meet "by seven votes to four".
 */
export function addVotes(context: Context, quantities: readonly Quantity[]): Quantity[] {
  const side = sides(context.vocabulary.tables.measurands);
  const votes = quantities.filter((q) => q.dimension === "count" && q.precision === "exact" && side(q) !== undefined);
  if (!votes.length) return [...quantities];
  const scores: Quantity[] = [];
  const firstAtom = new Map<number, number>();
  context.atoms.forEach(({ token }, i) => firstAtom.has(token) || firstAtom.set(token, i));
  for (let i = 0; i < votes.length; i++) {
    const [x, y] = [votes[i]!, votes[i + 1]];
    if (y && side(x) !== side(y) && y.tokens[0]! - x.tokens.at(-1)! <= REACH) {
      scores.push(score(context, firstAtom, x, [x.value, y.value], y));
      i++;
    } else if (x.whole !== undefined && x.whole > x.value)
      scores.push(score(context, firstAtom, x, [x.value, x.whole - x.value]));
  }
  return [...quantities, ...scores].sort((a, b) => a.start - b.start);
}

const sides = (measurands: readonly Measurand[]) => {
  const voting = new Map(measurands.flatMap((m) => (m.vote ? [[m.name, m.vote] as const] : [])));
  return (q: Quantity): "for" | "against" | undefined =>
    q.properties.map((name) => voting.get(name)).find((vote) => vote !== undefined);
};

function score(
  { atoms }: Context,
  firstAtom: ReadonlyMap<number, number>,
  first: Quantity,
  [p, q]: readonly [number, number],
  last = first,
): Quantity {
  const { whole: _whole, ...rest } = first;
  const pair: readonly [number, number] = p >= q ? [p, q] : [q, p];
  let end = firstAtom.get(last.tokens[0]!)!;
  while (end < atoms.length && atoms[end]!.end <= last.end) end++;
  return {
    ...rest,
    end: last.end,
    dimension: "score",
    interval: point(pair[0]),
    value: pair[0],
    pair,
    part: false,
    noun: -1,
    entity: -1,
    bearer: -1,
    properties: [],
    tokens: [...new Set([...first.tokens, ...last.tokens])],
    text: textOf(atoms.slice(firstAtom.get(first.tokens[0]!)!, end)),
  };
}
