import { boundBefore, intervalOf, precisionOf } from "../quantities/bounds.js";
import { readNumeral, type Numeral } from "../quantities/numeral.js";
import { toPrecision } from "./durations.js";
import type { Length, Piece, PieceReader, TimeContext } from "./fields.js";
import { timeUnitAt } from "./periods.js";

/** "52-year-old", "52 years old", "aged 52", and ", 52," after a person's name. */
export const age: PieceReader = (context, at) => {
  const { atoms, vocabulary } = context;
  const words = vocabulary.tables.timeWords;
  if (words.aged.has(atoms[at]?.lower ?? "")) {
    const numeral = readNumeral(atoms, at + 1, vocabulary);
    return numeral && isAge(numeral) && !timeUnitAt(context, numeral.end)
      ? { start: at, end: numeral.end, fields: { age: ageOf(numeral.value, 1) } }
      : undefined;
  }
  const numeral = readNumeral(atoms, at, vocabulary);
  if (!numeral || !isAge(numeral)) return undefined;
  for (const reader of [oldAfter, apposed, predicated, bounded]) {
    const piece = reader(context, numeral);
    if (piece) return piece;
  }
  return undefined;
};

const isAge = ({ value, form, decimals }: Numeral): boolean =>
  form !== "fraction" && !decimals && value > 0 && value < 130;

function oldAfter(context: TimeContext, numeral: Numeral): Piece | undefined {
  const { atoms, vocabulary } = context;
  const hyphen = (i: number) => (atoms[i]?.lower === "-" ? i + 1 : i);
  const unit = timeUnitAt(context, hyphen(numeral.end));
  if (!unit || unit.unit.factor < 2e6) return undefined;
  const old = hyphen(unit.end);
  if (!vocabulary.tables.timeWords.old.has(atoms[old]?.lower ?? "")) return undefined;
  const years = unit.unit.factor / 31_556_952;
  const before = boundBefore(atoms, numeral.start, vocabulary);
  const { bound } = before;
  const length = ageOf(numeral.value * years, years);
  const interval =
    bound && bound !== "exactly" ? intervalOf({ ...numeral, whole: true, scaled: false }, bound) : undefined;
  const precision = toPrecision(precisionOf(bound, false));
  const fields = {
    age: interval ? { ...length, min: interval.min * years, max: interval.max * years } : length,
    precision,
  };
  return { start: before.start, end: old + 1, fields };
}

/** "Mora, 52," and "Mora, 52." after a proper name: whole years, given bare. */
function apposed(
  { atoms }: TimeContext,
  { start, end, form, grouped }: Numeral,
  value = Number(atoms[start]?.text),
): Piece | undefined {
  const [name, comma, after] = [atoms[start - 2], atoms[start - 1], atoms[end]];
  if (comma?.lower !== "," || name?.upos !== "PROPN" || form !== "digits" || grouped) return undefined;
  const closed = after === undefined || [",", ".", ";", ")"].includes(after.lower);
  return closed ? { start, end, fields: { age: ageOf(value, 1) } } : undefined;
}

/** "She is 61", "Pryce was 19 when": a bare number said of a person by a copula. */
function predicated(
  { sentence, atoms, vocabulary }: TimeContext,
  { start, end, value, form }: Numeral,
): Piece | undefined {
  const token = sentence.tokens[atoms[end - 1]!.token];
  const after = atoms[end];
  if (!token || value < 2 || form === "fraction" || (after?.glued && after.kind !== "symbol")) return undefined;
  // both stand before it and near: a window keeps endless lists of numbers linear
  const children = sentence.tokens
    .slice(Math.max(0, token.index - 25), token.index)
    .filter((child) => child.head === token.index);
  const subject = children.find((child) => child.deprel === "nsubj");
  if (!subject || !children.some((child) => child.deprel === "cop")) return undefined;
  const refers = vocabulary.tables.pronouns.get(subject.lemma.toLowerCase())?.refers;
  const person = refers === "male" || refers === "female" || vocabulary.tables.personNouns.has(subject.lemma);
  // a name of two words is a person's more often than a vote's or a count's
  const named = subject.upos === "PROPN" && sentence.tokens[subject.index + 1]?.deprel === "flat";
  return person || named ? { start, end, fields: { age: ageOf(value, 1) } } : undefined;
}

/** "children under five", "people over 65": a bound on the age of the persons named right before it. */
function bounded({ sentence, atoms, vocabulary }: TimeContext, numeral: Numeral): Piece | undefined {
  const { bound, start } = boundBefore(atoms, numeral.start, vocabulary);
  const before = atoms[start - 1];
  const lemma = sentence.tokens[before?.token ?? -1]?.lemma ?? "";
  if (!bound || bound === "exactly" || bound === "about" || !vocabulary.tables.personNouns.has(lemma)) return undefined;
  const next = atoms[numeral.end];
  if (next?.kind === "word" && ["NOUN", "ADJ", "PROPN", "NUM"].includes(next.upos)) return undefined;
  if (vocabulary.unitsAfter.at(atoms, numeral.end)) return undefined;
  const interval = intervalOf({ ...numeral, whole: true, scaled: false }, bound);
  const age = { ...ageOf(numeral.value, 1), min: interval.min, max: interval.max };
  return { start, end: numeral.end, fields: { age, precision: "bound" } };
}

/** A person of 52 is from 52 to under 53. */
const ageOf = (value: number, width: number): Length => ({
  min: value,
  max: value + width,
  value,
  place: width,
  step: width,
  unit: "year",
});
