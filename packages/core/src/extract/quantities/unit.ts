import type { Unit } from "../../model/lexicon.js";
import type { Atom } from "./atoms.js";
import type { Numeral } from "./numeral.js";
import { readNumeral } from "./numeral.js";
import { isMoney, type Vocabulary } from "./vocabulary.js";

export interface FoundUnit {
  readonly unit: Unit;
  /** first atom of number and unit together, and the atom after the last */
  readonly start: number;
  readonly end: number;
  /** the number with what a second part adds to it ("6 ft 2 in", "a mile and a half"), in `unit` */
  readonly numeral: Numeral;
}

/** The unit around a number: "$" before it, "miles" after it, joined by a hyphen or not. */
export function unitOf(atoms: readonly Atom[], numeral: Numeral, vocabulary: Vocabulary): FoundUnit | undefined {
  const hyphen = atoms[numeral.start - 1]?.lower === "-" && atoms[numeral.start]?.glued ? 1 : 0;
  const found = vocabulary.unitsBefore.before(atoms, numeral.start - hyphen);
  // "magnitude-7" but not "$-7": a minus is read with the sign
  const before = hyphen === 1 && found && isMoney(found.value) ? undefined : found;
  const money = before && isMoney(before.value);
  // "US$5 million", but "magnitude 6.1 miles" is none: only a sign of money cannot be mistaken
  if (before && money)
    return {
      unit: before.value,
      start: before.start,
      end: afterMoney(atoms, numeral.end, before.value, vocabulary),
      numeral,
    };
  const after = unitAfter(atoms, numeral, vocabulary);
  if (after) return after;
  return before && { unit: before.value, start: before.start, end: numeral.end, numeral };
}

/** "€5 million euros" says its unit twice. */
function afterMoney(atoms: readonly Atom[], end: number, unit: Unit, vocabulary: Vocabulary): number {
  const again = vocabulary.unitsAfter.at(atoms, end);
  return again?.value.dimension === unit.dimension && again.value.factor === unit.factor ? again.end : end;
}

function unitAfter(atoms: readonly Atom[], numeral: Numeral, vocabulary: Vocabulary): FoundUnit | undefined {
  const { words } = vocabulary;
  let at = numeral.end;
  if (atoms[at]?.lower === "-" && atoms[at]?.glued) at++;
  // "half a mile", "a quarter of a point", "half an ounce"
  if (numeral.form === "fraction") {
    if (words.of.has(atoms[at]?.lower ?? "")) at++;
    if (words.indefinite.has(atoms[at]?.lower ?? "")) at++;
    else if (at !== numeral.end && atoms[at - 1]?.lower !== "-") return undefined;
  }
  for (const found of vocabulary.unitsAfter.startingAt(atoms, at)) {
    // lengths of time are read by the time grammar
    if (found.value.dimension === "duration") continue;
    if (!stands(atoms, numeral, found.start, found.end, found.value)) continue;
    return addSmaller(atoms, { unit: found.value, start: numeral.start, end: found.end, numeral }, vocabulary);
  }
  return undefined;
}

/** One-letter units, "in" and "no": only right after digits, or they are words. */
function stands(atoms: readonly Atom[], numeral: Numeral, start: number, end: number, unit: Unit): boolean {
  const form = atoms[start]!;
  const short = end === start + 1 && form.kind === "word" && form.lower.length <= 2;
  if (!short) return true;
  if (numeral.form !== "digits") return false;
  if (form.upos === "ADP" || form.upos === "PART") return form.glued;
  return form.glued || form.lower.length === 2 || unit.dimension === "temperature" || form.lower.length === 1;
}

/** "6 ft 2 in", "5 feet and 3 inches", "a mile and a half": a second, smaller part of the same dimension. */
function addSmaller(atoms: readonly Atom[], found: FoundUnit, vocabulary: Vocabulary): FoundUnit {
  const { words, tables } = vocabulary;
  const joined = words.and.has(atoms[found.end]?.lower ?? "");
  const at = joined ? found.end + 1 : found.end;
  const { numeral, unit } = found;
  if (joined && words.indefinite.has(atoms[at]?.lower ?? "") && numeral.value === 1) {
    const part = tables.fractions.get(atoms[at + 1]?.lower ?? "");
    if (part !== undefined) return { ...found, end: at + 2, numeral: plus(numeral, part) };
  }
  const second = readNumeral(atoms, at, vocabulary);
  if (!second || second.form === "fraction" || second.grouped) return found;
  for (const smaller of vocabulary.unitsAfter.startingAt(atoms, second.end)) {
    const { value } = smaller;
    if (value.dimension !== unit.dimension || value.factor >= unit.factor || (isMoney(value) && joined)) continue;
    const ratio = value.factor / unit.factor;
    if (second.value * ratio >= 1) continue;
    return {
      ...found,
      end: smaller.end,
      numeral: { ...plus(numeral, second.value * ratio), place: ratio, step: ratio },
    };
  }
  return found;
}

const plus = (numeral: Numeral, part: number): Numeral => ({
  ...numeral,
  value: numeral.value + part,
  place: part,
  step: part,
});
