import type { Atom } from "./atoms.js";
import { readLiteral } from "./literal.js";
import type { Numeral } from "./numeral.js";
import type { Vocabulary } from "./vocabulary.js";

/** Reads "half", "two thirds", "three-quarters", "a third of", "½", "3/4", and "half a million", "a quarter of a billion". */
export function readFraction(atoms: readonly Atom[], at: number, vocabulary: Vocabulary): Numeral | undefined {
  const slashed = readSlashed(atoms, at);
  const plain = slashed ?? readNamed(atoms, at, vocabulary);
  if (!plain) return undefined;
  const { value, end } = plain;
  const scaled = scaleAfter(atoms, end, vocabulary);
  if (scaled) {
    const whole = value * scaled.scale;
    return {
      value: whole,
      place: whole / 10,
      step: whole / 10,
      start: at,
      end: scaled.end,
      form: "words",
      grouped: true,
    };
  }
  return { value, place: value / 10, step: value / 10, start: at, end, form: "fraction" };
}

/** "half a million", "a quarter of a billion", "half a dozen": the scale word after the fraction. */
function scaleAfter(
  atoms: readonly Atom[],
  at: number,
  vocabulary: Vocabulary,
): { scale: number; end: number } | undefined {
  const { words, tables } = vocabulary;
  const i = words.of.has(atoms[at]?.lower ?? "") ? at + 1 : at;
  if (!words.indefinite.has(atoms[i]?.lower ?? "")) return undefined;
  const scale = tables.multipliers.get(atoms[i + 1]?.lower ?? "");
  return scale === undefined ? undefined : { scale, end: i + 2 };
}

function readNamed(
  atoms: readonly Atom[],
  at: number,
  vocabulary: Vocabulary,
): { value: number; end: number } | undefined {
  const { tables, words } = vocabulary;
  const lower = (i: number) => atoms[i]?.lower ?? "";
  const first = lower(at);
  const alone = tables.fractions.get(first);
  if (alone !== undefined) {
    // "third", "fifth" alone are ordinals; "half" and "½" are fractions by themselves
    return tables.ordinals.has(first) || (alone < 0.5 && atoms[at]?.kind === "word")
      ? undefined
      : { value: alone, end: at + 1 };
  }
  const times = words.indefinite.has(first) ? 1 : (tables.numbers.get(first) ?? smallDigit(atoms[at]));
  if (times === undefined || times < 1) return undefined;
  const next = lower(at + 1) === "-" && atoms[at + 2]?.glued ? at + 2 : at + 1;
  const part = tables.fractions.get(lower(next));
  if (part === undefined || times * part > 1 || atoms[next]?.kind !== "word") return undefined;
  if (times === 1 && tables.ordinals.has(lower(next)) && countsOn(atoms, next + 1, vocabulary)) return undefined;
  return { value: times * part, end: next + 1 };
}

const smallDigit = (atom: Atom | undefined): number | undefined =>
  atom?.kind === "number" && /^[1-9]$/u.test(atom.text) ? Number(atom.text) : undefined;

/** "a third farm" counts on, "a third of farms" and "about a third more" divide. */
function countsOn(atoms: readonly Atom[], at: number, vocabulary: Vocabulary): boolean {
  const next = atoms[at];
  if (next?.kind !== "word") return false;
  const { words } = vocabulary;
  return (
    !words.of.has(next.lower) &&
    !words.comparison.has(next.lower) &&
    !words.indefinite.has(next.lower) &&
    !words.and.has(next.lower) &&
    !words.to.has(next.lower) &&
    !words.or.has(next.lower) &&
    vocabulary.tables.approximators.every((row) => row.words[0] !== next.lower)
  );
}

/** "3/4", but no date ("9/11") and no longer row ("3/5/2025"). */
function readSlashed(atoms: readonly Atom[], at: number): { value: number; end: number } | undefined {
  const [top, slash, bottom, next] = [atoms[at], atoms[at + 1], atoms[at + 2], atoms[at + 3]];
  if (top?.kind !== "number" || slash?.lower !== "/" || bottom?.kind !== "number") return undefined;
  if (next?.lower === "/" && next.glued) return undefined;
  const [a, b] = [readLiteral(top.text)?.value ?? 0, readLiteral(bottom.text)?.value ?? 0];
  return a < b && [2, 3, 4, 5, 8].includes(b) && a > 0 ? { value: a / b, end: at + 3 } : undefined;
}
