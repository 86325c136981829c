import type { Passage } from "../../model/reading.js";
import type { Argument, Statement } from "../../model/statement.js";

/** Of how many of a set a statement's predicate holds: bounds in [0, 1], and the words that say so. */
export interface Portion {
  readonly min: number;
  readonly max: number;
  readonly tokens: readonly number[];
}

/** In plain use, what is said of some or of a few of them is not said of all. */
const SOME = { min: 0.001, max: 0.999 };

/**
 * The share of an argument's set of which the predicate is true: of all in "all schools closed", of none in "no school
 * closed", of two thirds in "two of the three judges agreed", of less than all in "some were not found".
 */
export function portionOf(argument: Argument, statement: Statement, unit: Passage): Portion | undefined {
  const stated = statedPortion(argument, unit);
  if (!stated) return undefined;
  const first = stated.tokens[0]!;
  const negators = statement.polarityTokens.filter((i) => !stated.tokens.includes(i));
  // "none of them" denies by itself
  if (stated.max === 0) return negators.length ? undefined : stated;
  if (statement.polarity === "affirmed") return stated;
  // "not all of them": the negator is about the share
  if (negators.includes(first - 1)) return { min: 0, max: SOME.max, tokens: [first - 1, ...stated.tokens] };
  return { min: 1 - stated.max, max: 1 - stated.min, tokens: stated.tokens };
}

function statedPortion(argument: Argument, unit: Passage): Portion | undefined {
  const { share } = argument;
  const counted = unit.quantities.filter((q) => q.tokens.some((i) => argument.tokens.includes(i)));
  // "some 2,300 people": the word belongs to the number; "all nine" are all
  const ofNumber = share && counted.some((q) => q.precision === "approximate" && q.tokens.includes(share.token));
  if (share && !ofNumber) return { min: share.min, max: share.max, tokens: [share.token] };
  const part = counted.find((q) => q.part && q.dimension === "count" && q.tokens.includes(argument.head));
  // "only the north tank": one of several; "the only bridge" is all of them
  const { tokens: words } = unit.sentence;
  const isOnly = argument.exclusive && words[argument.tokens[0]!]!.upos === "ADV";
  if (!part && isOnly && words[argument.head]!.xpos === "NN" && !counted.length)
    return { ...SOME, tokens: [...new Set([argument.tokens[0]!, argument.head])] };
  if (!part) return undefined;
  const { whole, interval, tokens } = part;
  if (whole === undefined || whole <= 0) return { ...SOME, tokens };
  return { min: Math.min(1, interval.min / whole), max: Math.min(1, interval.max / whole), tokens };
}

/** The portions exclude each other, or one is the whole and the other, in plain use, less than the whole. */
export const exclude = (x: Portion, y: Portion): boolean =>
  x.max < y.min || y.max < x.min || (isAll(x) && y.min < 1 && y.max < 1) || (isAll(y) && x.min < 1 && x.max < 1);

export const isAll = (p: { readonly min: number; readonly max: number }): boolean => p.min === 1 && p.max === 1;
