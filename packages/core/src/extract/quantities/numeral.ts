import type { Atom } from "./atoms.js";
import { readFraction } from "./fraction.js";
import { readLiteral } from "./literal.js";
import { readScale } from "./scale.js";
import type { Vocabulary } from "./vocabulary.js";
import { readNumberWords } from "./words.js";

/** A number phrase without unit, noun or bound. */
export interface Numeral {
  readonly value: number;
  /** size of the last digit or scale written: 1 for "2,300", 100,000 for "2.4 million" */
  readonly place: number;
  /** size of the last digit that is not zero */
  readonly step: number;
  /** first atom, and the atom after the last */
  readonly start: number;
  readonly end: number;
  /** digits: "2,300"; words: "forty", "a dozen"; fraction: "two thirds", a share unless something is measured by it */
  readonly form: "digits" | "words" | "fraction";
  /** a vague number: "dozens", "a few" */
  readonly vague?: boolean;
  /** of "a few hundred": the most it stands for */
  readonly upTo?: number;
  /** the scale word or abbreviation it ends with: 1e6 for "2.4 million", 12 for "three dozen" */
  readonly scale?: number;
  /** written with thousands separators or a scale word, so that it is certainly no year, code or clock time */
  readonly grouped?: boolean;
  readonly decimals?: number;
}

/** Reads the number phrase that begins at atom `at`, the longest there is. */
export function readNumeral(atoms: readonly Atom[], at: number, vocabulary: Vocabulary): Numeral | undefined {
  const core = readFraction(atoms, at, vocabulary) ?? readDigits(atoms, at) ?? readNumberWords(atoms, at, vocabulary);
  return core && readScale(atoms, core, vocabulary);
}

function readDigits(atoms: readonly Atom[], at: number): Numeral | undefined {
  const atom = atoms[at];
  if (atom?.kind !== "number") return undefined;
  const spaced = readSpacedGroups(atoms, at);
  const literal = readLiteral(spaced.digits);
  if (!literal) return undefined;
  return { ...literal, start: at, end: spaced.end, form: "digits", grouped: literal.grouped || spaced.end > at + 1 };
}

/** "1 187 000": groups of three digits after one of one to three, as the SI and many agencies write them. */
function readSpacedGroups(atoms: readonly Atom[], at: number): { digits: string; end: number } {
  let digits = atoms[at]!.text;
  let end = at + 1;
  // "2,38,450" may come as two tokens: lakhs apart
  const [comma, rest] = [atoms[end], atoms[end + 1]];
  if (
    /^\d{1,2}$/u.test(digits) &&
    comma?.lower === "," &&
    comma.glued &&
    rest?.glued &&
    /^\d{2},\d{3}$/u.test(rest.text)
  )
    return { digits: `${digits},${rest.text}`, end: end + 2 };
  if (!/^[1-9]\d{0,2}$/u.test(digits)) return { digits, end };
  for (let next = atoms[end]; next && isGroup(next, atoms[end - 1]!); next = atoms[end]) {
    digits += next.text;
    end++;
  }
  return { digits, end };
}

const isGroup = (atom: Atom, before: Atom): boolean =>
  !atom.glued && atom.start === before.end + 1 && /^\d{3}$/u.test(atom.text);
