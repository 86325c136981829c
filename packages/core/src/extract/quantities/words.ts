import type { Atom } from "./atoms.js";
import { roundness } from "./literal.js";
import type { Numeral } from "./numeral.js";
import type { Vocabulary } from "./vocabulary.js";

interface Sum {
  /** what is closed by a scale word of a thousand or more */
  readonly total: number;
  /** the part below a thousand that is still being read */
  readonly part: number;
  /** the last scale word of a thousand or more; the next must be smaller */
  readonly scale: number;
  /** the scale of the last word read, which says how round the number is meant */
  readonly place: number;
  /** the scale word read last, while nothing follows it */
  readonly last?: number;
  readonly end: number;
}

/** Reads number words: "forty-two", "two hundred and forty", "a hundred thousand", "two dozen", "dozens", "both". */
export function readNumberWords(atoms: readonly Atom[], at: number, vocabulary: Vocabulary): Numeral | undefined {
  const first = atoms[at];
  if (first?.kind !== "word") return undefined;
  const vague = readVague(atoms, at, vocabulary);
  if (vague) return vague;
  const { tables, words } = vocabulary;
  let sum: Sum;
  if (words.indefinite.has(first.lower)) {
    if (scaleAt(atoms, at + 1, vocabulary) === undefined) return undefined;
    sum = { total: 0, part: 1, scale: Infinity, place: 1, end: at + 1 };
  } else {
    const value = tables.numbers.get(first.lower);
    if (value === undefined) return undefined;
    sum = { total: 0, part: value, scale: Infinity, place: 1, end: at + 1 };
  }
  for (let next = extend(atoms, sum, vocabulary); next; next = extend(atoms, sum, vocabulary)) sum = next;
  const value = sum.total + sum.part;
  return {
    value,
    place: sum.place,
    step: Math.max(sum.place, roundness(value)),
    start: at,
    end: sum.end,
    form: "words",
    ...(sum.last === undefined ? {} : { scale: sum.last }),
  };
}

/** One more word of the number, or nothing. */
function extend(atoms: readonly Atom[], sum: Sum, vocabulary: Vocabulary): Sum | undefined {
  const at = skipHyphen(atoms, sum.end);
  const scale = scaleAt(atoms, at, vocabulary);
  if (scale !== undefined && sum.part > 0) {
    if (scale < 1000)
      return sum.part < 100 && sum.place === 1
        ? { ...sum, part: sum.part * scale, place: scale === 100 ? 100 : scale / 2, last: scale, end: at + 1 }
        : undefined;
    if (scale < sum.scale)
      return { total: sum.total + sum.part * scale, part: 0, scale, place: scale, last: scale, end: at + 1 };
    return undefined;
  }
  // "two hundred and forty": the "and" needs a scale word before it, or "five and six" would be one number
  const joined = sum.place >= 100 && vocabulary.words.and.has(atoms[at]?.lower ?? "") ? at + 1 : at;
  const value = vocabulary.tables.numbers.get(atoms[joined]?.lower ?? "");
  if (value === undefined || value <= 0 || !fits(sum, value)) return undefined;
  const { last: _last, ...rest } = sum;
  return { ...rest, part: sum.part + value, place: 1, end: joined + 1 };
}

/** Tens take units, hundreds take tens and units; "one two three" are three numbers. */
const fits = (sum: Sum, value: number): boolean => {
  if (sum.part === 0) return sum.total > 0;
  if (sum.part % 100 === 0) return sum.place === 100;
  return sum.part % 10 === 0 && sum.part % 100 >= 20 && value < 10;
};

function scaleAt(atoms: readonly Atom[], at: number, vocabulary: Vocabulary): number | undefined {
  const atom = atoms[at];
  if (atom?.kind !== "word" || vocabulary.words.plurals.has(atom.lower)) return undefined;
  // one-letter and other short abbreviations follow digits only
  return atom.lower.length > 3 ? vocabulary.tables.multipliers.get(atom.lower) : undefined;
}

function skipHyphen(atoms: readonly Atom[], at: number): number {
  return atoms[at]?.lower === "-" && atoms[at]?.glued && atoms[at + 1]?.glued ? at + 1 : at;
}

/** "dozens", "hundreds of thousands", "a few hundred", "a couple". */
function readVague(atoms: readonly Atom[], at: number, vocabulary: Vocabulary): Numeral | undefined {
  const { words } = vocabulary;
  const lower = (i: number) => atoms[i]?.lower ?? "";
  const plural = words.plurals.get(lower(at));
  if (plural !== undefined) {
    const next = words.of.has(lower(at + 1)) ? words.plurals.get(lower(at + 2)) : undefined;
    const value = 2 * plural * (next ?? 1);
    return {
      value,
      place: value,
      step: value,
      start: at,
      end: next === undefined ? at + 1 : at + 3,
      form: "words",
      vague: true,
    };
  }
  const from = words.indefinite.has(lower(at)) ? at + 1 : at;
  const couple = words.couples.get(lower(from));
  if (couple === undefined) return undefined;
  const next = words.of.has(lower(from + 1)) ? from + 2 : from + 1;
  const scale = scaleAt(atoms, next, vocabulary);
  // "several" and "few" alone are quantifiers, not numbers
  if (scale === undefined && (from === at || couple.least > 2)) return undefined;
  const value = couple.least * (scale ?? 1);
  const upTo = couple.most * (scale ?? 1);
  const end = scale === undefined ? from + 1 : next + 1;
  return { value, upTo, place: value / 2, step: value / 2, start: at, end, form: "words", vague: true };
}
