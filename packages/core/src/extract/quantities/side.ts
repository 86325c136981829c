import type { Unit } from "../../model/lexicon.js";
import type { Measured } from "./bounds.js";
import type { Context } from "./build.js";
import { readNumeral, type Numeral } from "./numeral.js";
import { unitOf } from "./unit.js";

/** A number with the unit around it, the smallest thing that can be an end of a range. */
export interface Side {
  readonly numeral: Numeral;
  readonly unit: Unit | undefined;
  /** first atom with sign and money, and the atom after number and unit */
  readonly start: number;
  readonly end: number;
}

/** The number at atom `at`, which must be its first atom, with its unit and sign. */
export function sideAt(context: Context, at: number): Side | undefined {
  const { atoms, vocabulary } = context;
  const numeral = readNumeral(atoms, at, vocabulary);
  if (!numeral) return undefined;
  const found = unitOf(atoms, numeral, vocabulary);
  const side: Side = found
    ? { numeral: found.numeral, unit: found.unit, start: found.start, end: found.end }
    : { numeral, unit: undefined, start: at, end: numeral.end };
  return isNegative(context, side) ? { ...side, start: side.start - 1, numeral: negate(side.numeral) } : side;
}

/** The number that begins at `at` or right after a sign of money there ("$110 million"). */
export function sideFrom(context: Context, at: number): Side | undefined {
  const { atoms, vocabulary } = context;
  const money = vocabulary.unitsBefore.at(atoms, at);
  return (money && sideAt(context, money.end)) ?? sideAt(context, at);
}

const negate = (numeral: Numeral): Numeral => ({ ...numeral, value: -numeral.value });

/** "minus 6", "-6C"; a hyphen that touches the word before it is none. */
function isNegative({ atoms, vocabulary }: Context, { start, unit }: Side): boolean {
  const sign = atoms[start - 1];
  if (!sign) return false;
  if (vocabulary.words.minus.has(sign.lower)) return true;
  return sign.lower === "-" && !sign.glued && !!atoms[start]?.glued && unit !== undefined;
}

const wholeDimensions = new Set(["count", "ordinal", "score"]);

export const measured = (numeral: Numeral, dimension: string): Measured => ({
  value: numeral.value,
  place: numeral.place,
  step: numeral.step,
  vague: numeral.vague ?? false,
  ...(numeral.upTo === undefined ? {} : { upTo: numeral.upTo }),
  whole: wholeDimensions.has(dimension) && Number.isInteger(numeral.value),
  scaled: numeral.place !== 1,
});
