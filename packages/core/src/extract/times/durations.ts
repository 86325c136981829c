import { boundAfter, boundBefore, intervalOf, precisionOf } from "../quantities/bounds.js";
import { readNumeral, type Numeral } from "../quantities/numeral.js";
import type { Length, PieceReader, TimeContext } from "./fields.js";
import { timeUnitAt } from "./periods.js";

/** "24 hours", "five-day", "nearly two years", "half an hour", "a fortnight", "two and a half years", "5 to 7 days", "three days later". */
export const duration: PieceReader = (context, at) => {
  const read = readLength(context, at);
  if (!read) return undefined;
  const { start, end, length, precision } = read;
  const shift = context.vocabulary.times.shifts.at(context.atoms, end);
  if (shift) return { start, end: shift.end, fields: { duration: length, shift: shift.value, precision } };
  // "banned for two years after a positive test": so long, and then; "two years after the test": that much later
  const lasts = context.vocabulary.tables.timeWords.lasting.has(context.atoms[start - 1]?.lower ?? "");
  const anchored = lasts ? undefined : context.vocabulary.times.anchored.at(context.atoms, end);
  if (anchored) return { start, end: anchored.end, fields: { duration: length, anchored: true, precision } };
  return { start, end, fields: { duration: length, precision } };
};

interface ReadLength {
  readonly start: number;
  readonly end: number;
  readonly length: Length;
  readonly precision: "exact" | "approximate" | "bound";
}

function readLength(context: TimeContext, at: number): ReadLength | undefined {
  const { atoms, vocabulary } = context;
  const numeral = readNumeral(atoms, at, vocabulary) ?? (isRate(context, at) ? undefined : indefinite(context, at));
  // "$912 million last year"
  if (!numeral || vocabulary.unitsBefore.before(atoms, at)) return undefined;
  const second = upperEnd(context, numeral);
  const last = second ?? numeral;
  const unit = unitOf(context, last);
  if (!unit || unit.end <= last.end) return undefined;
  const minutes = unit.unit.factor / 60;
  const before = boundOf(context, at, unit.end);
  const after = boundAfter(atoms, unit.end, vocabulary);
  const bound = before.bound ?? after?.bound;
  const half = andHalf(context, unit.end);
  const value = numeral.value + (half ? half.part : 0);
  const number = {
    ...numeral,
    value,
    whole: Number.isInteger(value),
    scaled: numeral.place !== 1 || half !== undefined,
  };
  const interval = second ? { min: numeral.value, max: second.value } : intervalOf(number, bound);
  return {
    start: before.start,
    end: after?.end ?? half?.end ?? unit.end,
    length: {
      min: interval.min * minutes,
      max: interval.max * minutes,
      value: (second ? (numeral.value + second.value) / 2 : value) * minutes,
      place: (half ? half.part : numeral.place) * minutes,
      step: (half ? half.part : numeral.step) * minutes,
      unit: unit.unit.name,
    },
    precision: second ? "approximate" : bareVague(numeral) ? "bound" : toPrecision(precisionOf(bound, false)),
  };
}

/** "2 percent fewer than a year ago" compares with a time; "more than a year ago" bounds one. */
function boundOf({ atoms, vocabulary }: TimeContext, at: number, end: number) {
  const found = boundBefore(atoms, at, vocabulary);
  const counted = vocabulary.times.shifts.at(atoms, end) ?? vocabulary.times.anchored.at(atoms, end);
  const before = atoms[found.start - 1];
  const compares =
    before !== undefined && (before.upos === "NOUN" || before.upos === "SYM" || before.kind === "number");
  return counted && compares ? { bound: undefined, start: at } : found;
}

const bareVague = (numeral: Numeral): boolean => numeral.vague === true;
export const toPrecision = (precision: string) =>
  precision === "range" ? "approximate" : (precision as "exact" | "approximate" | "bound");

/** The unit, after a hyphen, or after the "a" of "half an hour". */
function unitOf(context: TimeContext, numeral: Numeral) {
  const { atoms, vocabulary } = context;
  let at = numeral.end;
  if (atoms[at]?.lower === "-" && atoms[at]?.glued) at++;
  if (numeral.form === "fraction") {
    if (vocabulary.words.of.has(atoms[at]?.lower ?? "")) at++;
    if (vocabulary.words.indefinite.has(atoms[at]?.lower ?? "")) at++;
  }
  const direct = timeUnitAt(context, at);
  if (direct || at !== numeral.end) return direct;
  // "two full days", "three straight weeks", "two more weeks"; "five last week" are not five weeks
  const between = atoms[at];
  const describes = between?.upos === "ADJ" && !vocabulary.tables.timeWords.deictics.has(between.lower);
  return describes ? timeUnitAt(context, at + 1) : undefined;
}

/** "an hour", "a week": one of the unit; "what a day" and "a normal day" are none. */
function indefinite(context: TimeContext, at: number): Numeral | undefined {
  const { atoms, vocabulary } = context;
  if (!vocabulary.words.indefinite.has(atoms[at]?.lower ?? "") || atoms[at - 1]?.xpos.startsWith("W")) return undefined;
  const unit = timeUnitAt(context, at + 1);
  if (!unit || unit.unit.factor < 60) return undefined;
  return { value: 1, place: 1, step: 1, start: at, end: at + 1, form: "words" };
}

/** "$90 billion a year", "4 percent a year", "11 kilometres a second": the unit of time is what a rate is counted by. */
function isRate(context: TimeContext, at: number): boolean {
  const { atoms, vocabulary } = context;
  const before = atoms[at - 1];
  if (!before) return false;
  // "6.4 percent a year earlier"
  const unit = timeUnitAt(context, at + 1);
  if (unit && (vocabulary.times.anchored.at(atoms, unit.end) || vocabulary.times.shifts.at(atoms, unit.end)))
    return false;
  if (before.kind === "number" || before.lower === "%") return true;
  if (
    vocabulary.unitsAfter.before(atoms, at) ||
    vocabulary.tables.multipliers.has(before.lower) ||
    vocabulary.tables.numbers.has(before.lower)
  )
    return true;
  // "12 people a day", "40 times a day"
  const counted = atoms[at - 2];
  return (
    before.upos === "NOUN" &&
    (counted?.kind === "number" ||
      vocabulary.tables.numbers.has(counted?.lower ?? "") ||
      vocabulary.tables.multipliers.has(counted?.lower ?? ""))
  );
}

/** "a year and a half" */
function andHalf({ atoms, vocabulary }: TimeContext, at: number): { part: number; end: number } | undefined {
  if (!vocabulary.words.and.has(atoms[at]?.lower ?? "") || !vocabulary.words.indefinite.has(atoms[at + 1]?.lower ?? ""))
    return undefined;
  const part = vocabulary.tables.fractions.get(atoms[at + 2]?.lower ?? "");
  return part === undefined ? undefined : { part, end: at + 3 };
}

/** "5 to 7 days", "two or three weeks", "5-7 days" */
function upperEnd({ atoms, vocabulary }: TimeContext, low: Numeral): Numeral | undefined {
  const joiner = atoms[low.end];
  const { words } = vocabulary;
  if (
    !joiner ||
    !(
      joiner.lower === "-" ||
      words.to.has(joiner.lower) ||
      words.or.has(joiner.lower) ||
      (words.and.has(joiner.lower) && words.between.has(atoms[low.start - 1]?.lower ?? ""))
    )
  )
    return undefined;
  const high = readNumeral(atoms, low.end + 1, vocabulary);
  return high && high.value > low.value ? high : undefined;
}

/** "all day", "the whole night", "overnight" as a length is left to the daypart. */
export const throughout: PieceReader = (context, at) => {
  const { atoms, vocabulary } = context;
  const words = vocabulary.tables.timeWords;
  if (!words.throughout.has(atoms[at]?.lower ?? "")) return undefined;
  const unit = timeUnitAt(context, at + 1);
  if (!unit || unit.end !== at + 2 || atoms[at + 1]?.xpos === "NNS") return undefined;
  const minutes = unit.unit.factor / 60;
  // "all day" is the better part of it
  const length = {
    min: 0.4 * minutes,
    max: minutes,
    value: minutes,
    place: minutes,
    step: minutes,
    unit: unit.unit.name,
  };
  return { start: at, end: unit.end, fields: { duration: length, precision: "approximate" } };
};
