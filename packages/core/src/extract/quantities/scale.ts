import type { Atom } from "./atoms.js";
import type { Numeral } from "./numeral.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * What may follow the digits or words of a number and belongs to it: "and a half", "½", and scale words or their
 * abbreviations: "2.4 million", "5 dozen", "2.5bn", "one and a half million".
 */
export function readScale(atoms: readonly Atom[], core: Numeral, vocabulary: Vocabulary): Numeral {
  if (core.vague || core.form === "fraction") return core;
  let numeral = addFraction(atoms, core, vocabulary);
  for (let next = multiply(atoms, numeral, vocabulary); next; next = multiply(atoms, numeral, vocabulary))
    numeral = next;
  return numeral;
}

function addFraction(atoms: readonly Atom[], core: Numeral, vocabulary: Vocabulary): Numeral {
  const { tables, words } = vocabulary;
  const sign = atoms[core.end];
  const glyph = sign?.kind === "symbol" ? tables.fractions.get(sign.lower) : undefined;
  if (glyph !== undefined) return add(core, glyph, core.end + 1);
  if (!words.and.has(sign?.lower ?? "")) return core;
  const second = atoms[core.end + 1]?.lower ?? "";
  const times = words.indefinite.has(second) ? 1 : tables.numbers.get(second);
  if (times === undefined) return core;
  const hyphen = atoms[core.end + 2]?.lower === "-" ? 1 : 0;
  const part = tables.fractions.get(atoms[core.end + 2 + hyphen]?.lower ?? "");
  return part === undefined || times * part >= 1 ? core : add(core, times * part, core.end + 3 + hyphen);
}

const add = (core: Numeral, part: number, end: number): Numeral => ({
  ...core,
  value: core.value + part,
  place: part,
  step: part,
  end,
});

function multiply(atoms: readonly Atom[], numeral: Numeral, vocabulary: Vocabulary): Numeral | undefined {
  const hyphen = atoms[numeral.end]?.lower === "-" && atoms[numeral.end + 1]?.glued ? 1 : 0;
  const at = numeral.end + hyphen;
  const atom = atoms[at];
  if (atom?.kind !== "word") return undefined;
  const factor = vocabulary.tables.multipliers.get(atom.lower);
  if (factor === undefined || (atom.lower.length <= 3 && !isAbbreviation(atoms, at, numeral, vocabulary)))
    return undefined;
  if (vocabulary.words.plurals.has(atom.lower) && factor < 1e5) return undefined;
  const { value, place, step, start, form } = numeral;
  return {
    value: value * factor,
    place: place * factor,
    step: step * factor,
    start,
    end: at + 1,
    form,
    grouped: true,
    scale: factor,
  };
}

/** "2.5bn" and "3 bn" are scales; one letter must touch its digits, and where it is a unit too ("12m") money or a plural must decide. */
function isAbbreviation(atoms: readonly Atom[], at: number, numeral: Numeral, vocabulary: Vocabulary): boolean {
  const atom = atoms[at]!;
  if (numeral.form !== "digits") return false;
  if (atom.lower.length > 1) return true;
  if (!atom.glued || numeral.end !== at) return false;
  const money = vocabulary.unitsBefore.before(atoms, numeral.start);
  if (money || vocabulary.unitsAfter.at(atoms, at + 1)?.value.dimension.startsWith("currency:")) return true;
  const counted = atoms[at + 1]?.xpos ?? "";
  return vocabulary.unitsAfter.at(atoms, at) === undefined || atom.text !== atom.lower || counted.endsWith("S");
}
