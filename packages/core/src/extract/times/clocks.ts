import type { Minutes } from "../../model/time.js";
import { readNumeral } from "../quantities/numeral.js";
import type { Fields, Piece, PieceReader, TimeContext } from "./fields.js";
import { timeUnitAt } from "./periods.js";

/** "4:47 a.m.", "10pm", "16.52 GMT", "0912 GMT", "06:12", "5 o'clock", with the zone after it. */
export const digitalClock: PieceReader = (context, at) => {
  const read = readDigits(context, at);
  if (!read) return undefined;
  const zone = zoneAfter(context, read.end);
  if (!read.sure && !zone) return undefined;
  const clock = point(read.minute, read.wide ? 60 : 1);
  return near(context, {
    start: at,
    end: zone?.end ?? read.end,
    fields: { clock, ...(read.dial ? { twelveHour: true } : {}), ...zone?.fields },
  });
};

interface Digits {
  readonly minute: number;
  readonly end: number;
  /** no other reading is possible */
  readonly sure: boolean;
  /** only the hour is named */
  readonly wide: boolean;
  readonly dial: boolean;
}

function readDigits({ atoms, vocabulary }: TimeContext, at: number): Digits | undefined {
  const words = vocabulary.tables.timeWords;
  const atom = atoms[at];
  if (!atom || (atom.glued && atoms[at - 1]?.kind !== "symbol")) return undefined;
  const parts = atom.kind === "number" ? digitsOf(atoms, at) : wordHour(vocabulary.tables.numbers, atom.lower, at);
  if (!parts) return undefined;
  const { hour, minute, end, colon, wide } = parts;
  if (hour > 24 || minute > 59) return undefined;
  const half = words.halfDays.get(atoms[end]?.lower ?? "");
  if (half !== undefined && hour <= 12 && hour > 0)
    return { minute: (hour % 12) * 60 + half + minute, end: end + 1, sure: true, wide: false, dial: false };
  const oclock = vocabulary.times.oclock.at(atoms, end);
  if (oclock) return { minute: hour * 60, end: oclock.end, sure: true, wide: false, dial: hour <= 12 };
  if (atom.kind !== "number") return undefined;
  return {
    minute: hour * 60 + minute,
    end,
    sure: colon,
    wide,
    dial: colon && hour <= 12 && hour > 0 && !atom.text.startsWith("0") && end === at + 3,
  };
}

interface Parts {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
  readonly colon: boolean;
  readonly wide: boolean;
}

function digitsOf(atoms: TimeContext["atoms"], at: number): Parts | undefined {
  const { text } = atoms[at]!;
  const [colon, minutes] = [atoms[at + 1], atoms[at + 2]];
  if (
    /^\d{1,2}$/u.test(text) &&
    colon?.lower === ":" &&
    colon.glued &&
    minutes?.glued &&
    /^[0-5]\d$/u.test(minutes.text)
  ) {
    const [second, seconds] = [atoms[at + 3], atoms[at + 4]];
    const long = second?.lower === ":" && second.glued && /^[0-5]\d(?:\.\d+)?$/u.test(seconds?.text ?? "");
    return { hour: Number(text), minute: Number(minutes.text), end: long ? at + 5 : at + 3, colon: true, wide: false };
  }
  const dotted = /^(\d{1,2})\.([0-5]\d)$/u.exec(text);
  if (dotted) return { hour: Number(dotted[1]), minute: Number(dotted[2]), end: at + 1, colon: false, wide: false };
  const packed = /^([0-2]\d)([0-5]\d)$/u.exec(text);
  if (packed) return { hour: Number(packed[1]), minute: Number(packed[2]), end: at + 1, colon: false, wide: false };
  return /^\d{1,2}$/u.test(text)
    ? { hour: Number(text), minute: 0, end: at + 1, colon: false, wide: false }
    : undefined;
}

function wordHour(numbers: ReadonlyMap<string, number>, lower: string, at: number): Parts | undefined {
  const hour = numbers.get(lower);
  return hour !== undefined && hour >= 1 && hour <= 12
    ? { hour, minute: 0, end: at + 1, colon: false, wide: false }
    : undefined;
}

/** "ten past three", "half past six", "a quarter to six", "twenty minutes past seven". */
export const spokenClock: PieceReader = (context, at) => {
  const { atoms, vocabulary } = context;
  const words = vocabulary.tables.timeWords;
  const indefinite = vocabulary.words.indefinite.has(atoms[at]?.lower ?? "") ? 1 : 0;
  const part = words.hourParts.get(atoms[at + indefinite]?.lower ?? "");
  const numeral = part === undefined ? readNumeral(atoms, at, vocabulary) : undefined;
  if (part === undefined && (!numeral || numeral.value >= 60 || numeral.value < 1)) return undefined;
  let end = numeral?.end ?? at + indefinite + 1;
  const minutes = part ?? numeral!.value;
  const unit = numeral && timeUnitAt(context, end);
  if (unit?.unit.name === "minute") end = unit.end;
  const joiner = atoms[end]?.lower ?? "";
  const sign = words.minutesPast.has(joiner) ? 1 : words.minutesTo.has(joiner) ? -1 : 0;
  if (sign === 0 || (part === 30 && sign < 0)) return undefined;
  const hour = hourAt(context, end + 1);
  // "7 to 4" is a score, "five to six" may be one too: only quarters and fives of a word are minutes before the hour
  if (!hour || (numeral && numeral.form !== "words" && !unit)) return undefined;
  if (numeral && sign < 0 && !unit && !(minutes % 5 === 0 && words.relations.has(atoms[at - 1]?.lower ?? "")))
    return undefined;
  const minute = (hour.hour * 60 + sign * minutes + 1440) % 1440;
  return near(context, {
    start: at,
    end: hour.end,
    fields: { clock: point(minute, 1), ...(hour.dial ? { twelveHour: true } : {}) },
  });
};

function hourAt(
  { atoms, vocabulary }: TimeContext,
  at: number,
): { hour: number; end: number; dial: boolean } | undefined {
  const named = vocabulary.times.dayparts.at(atoms, at);
  if (named && named.value.max - named.value.min <= 1)
    return { hour: (named.value.min / 60) % 24, end: named.end, dial: false };
  const numeral = readNumeral(atoms, at, vocabulary);
  if (!numeral || numeral.value < 1 || numeral.value > 12 || numeral.form === "fraction" || numeral.decimals)
    return undefined;
  const half = vocabulary.tables.timeWords.halfDays.get(atoms[numeral.end]?.lower ?? "");
  if (half !== undefined) return { hour: (numeral.value % 12) + half / 60, end: numeral.end + 1, dial: false };
  return { hour: numeral.value, end: numeral.end, dial: true };
}

/** "six in the morning", "by six on Monday evening", "at seven this morning": an hour whose half of the day follows. */
export const bareHour: PieceReader = (context, at) => {
  const { atoms, vocabulary } = context;
  const numeral = readNumeral(atoms, at, vocabulary);
  if (
    !numeral ||
    numeral.value < 1 ||
    numeral.value > 12 ||
    numeral.grouped ||
    numeral.form === "fraction" ||
    numeral.decimals
  )
    return undefined;
  if (
    vocabulary.times.relations.before(atoms, at) === undefined &&
    !vocabulary.times.nearClock.before(atoms, at) &&
    !vocabulary.words.between.has(atoms[at - 1]?.lower ?? "") &&
    !vocabulary.words.and.has(atoms[at - 1]?.lower ?? "")
  )
    return undefined;
  if (!dayFollows(context, numeral.end)) return undefined;
  return near(context, {
    start: at,
    end: numeral.end,
    fields: { clock: point(numeral.value * 60, 1), twelveHour: true },
  });
};

/** "in the morning", "on Monday evening", "yesterday", "this morning": what tells that the number before it is an hour. */
function dayFollows({ atoms, vocabulary }: TimeContext, at: number): boolean {
  const words = vocabulary.tables.timeWords;
  const relative = vocabulary.times.relativeDays.at(atoms, at);
  if (relative) return true;
  let i = at;
  if (!words.connectors.has(atoms[i]?.lower ?? "") || atoms[i]?.kind !== "word") return false;
  while (words.connectors.has(atoms[i]?.lower ?? "") && i < at + 2) i++;
  const lower = atoms[i]?.lower ?? "";
  return vocabulary.tables.weekdays.has(lower) || vocabulary.times.dayparts.at(atoms, i) !== undefined;
}

/** "noon", "midnight"; "an hour before midnight", "two hours after dawn". */
export const namedHour: PieceReader = (context, at) => {
  const { atoms, vocabulary } = context;
  const numeral = readNumeral(atoms, at, vocabulary);
  const indefinite = vocabulary.words.indefinite.has(atoms[at]?.lower ?? "");
  const unit = timeUnitAt(context, numeral?.end ?? (indefinite ? at + 1 : at));
  const words = vocabulary.tables.timeWords;
  if ((numeral || indefinite) && unit && unit.unit.factor <= 3600) {
    const joiner = atoms[unit.end]?.lower ?? "";
    const sign = words.minutesPast.has(joiner) ? 1 : words.minutesTo.has(joiner) ? -1 : 0;
    const base = sign === 0 ? undefined : vocabulary.times.dayparts.at(atoms, unit.end + 1);
    if (!base) return undefined;
    const shift = (sign * (numeral?.value ?? 1) * unit.unit.factor) / 60;
    const { min, max } = base.value;
    return { start: at, end: base.end, fields: { clock: { min: min + shift, max: max + shift } } };
  }
  const base = vocabulary.times.dayparts.at(atoms, at);
  if (!base || base.value.max - base.value.min > 1) return undefined;
  return near(context, { start: at, end: base.end, fields: { clock: base.value } });
};

const point = (minute: number, width: number): Minutes => ({ min: minute, max: minute + width });

/** "shortly after", "at about" before the clock time widen it. */
export function near({ atoms, vocabulary }: TimeContext, piece: Piece): Piece {
  const found = vocabulary.times.nearClock.before(atoms, piece.start);
  const { clock } = piece.fields;
  if (!found || !clock) return piece;
  const widened = { min: clock.min + found.value.from, max: clock.max + found.value.to };
  return {
    start: found.start,
    end: piece.end,
    fields: { ...piece.fields, clock: widened, near: true, precision: "approximate" },
  };
}

function zoneAfter({ atoms, vocabulary }: TimeContext, at: number): { end: number; fields: Fields } | undefined {
  const open = atoms[at]?.lower === "," ? at + 1 : at;
  const local = vocabulary.times.localTime.at(atoms, open);
  if (local) return { end: local.end, fields: {} };
  const zone = vocabulary.times.zones.at(atoms, open);
  return zone && { end: zone.end, fields: { zone: zone.value } };
}

/** A zone on its own after a clock time in words: "ten past three GMT". */
export const zone: PieceReader = (context, at) => {
  const found = zoneAfter(context, at);
  if (!found || context.atoms[at]?.lower === ",") return undefined;
  return { start: at, end: found.end, fields: found.fields };
};
