import { readOrdinal } from "../quantities/ordinal.js";
import type { Fields, Piece, PieceReader, TimeContext } from "./fields.js";

/** "2025-03-14", "3/5/2025", "14.03.2025". */
export const numericDate: PieceReader = ({ atoms }, at) => {
  const text = (i: number): string => (atoms[at + i]?.kind === "number" ? atoms[at + i]!.text : "");
  const mark = (i: number): string => (atoms[at + i]?.glued && atoms[at + i + 1]?.glued ? atoms[at + i]!.lower : "");
  if (mark(1) === mark(3) && (mark(1) === "-" || mark(1) === "/")) {
    const [a, b, c] = [text(0), text(2), text(4)];
    if (/^\d{4}$/u.test(a)) return piece(at, at + 5, date(Number(a), Number(b), Number(c)));
    if (/^\d{4}$/u.test(c)) return piece(at, at + 5, ambiguous(Number(a), Number(b), Number(c)));
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text(0));
  return dotted ? piece(at, at + 1, date(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))) : undefined;
};

/** Day before month in most of the world, after it in the United States: only one reading may be possible. */
function ambiguous(a: number, b: number, year: number): Fields | undefined {
  if (a > 12) return date(year, b, a);
  if (b > 12) return date(year, a, b);
  // both are possible: the year is all that is certain, from the earlier to the later reading
  return a === b ? date(year, a, b) : { year, precision: "approximate" };
}

const date = (year: number, month: number, day: number): Fields | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : undefined;

const piece = (start: number, end: number, fields: Fields | undefined): Piece | undefined =>
  fields && { start, end, fields };

/** "3 May", "the 3rd of May 2025", "May 3rd, 2025", "May 2025", "in May". */
export const monthDate: PieceReader = (context, at) => {
  const { atoms, vocabulary } = context;
  const before = dayNumber(context, at);
  const of = before && vocabulary.words.of.has(atoms[before.end]?.lower ?? "") ? before.end + 1 : before?.end;
  if (before && of !== undefined) {
    const month = monthAt(context, of, true);
    if (month) return withYear(context, at, month.end, { month: month.month, day: before.value });
  }
  const month = monthAt(context, at, false);
  if (!month) return undefined;
  const day = dayNumber(context, month.end);
  if (day && !isYearLike(atoms[month.end]?.text))
    return withYear(context, at, day.end, { month: month.month, day: day.value });
  return withYear(context, at, month.end, { month: month.month });
};

/** Months that are words too ("may", "march") count with a capital, or with a day before them. */
function monthAt(
  { atoms, vocabulary }: TimeContext,
  at: number,
  dated: boolean,
): { month: number; end: number } | undefined {
  const atom = atoms[at];
  const month = vocabulary.tables.months.get(atom?.lower ?? "");
  if (!atom || month === undefined) return undefined;
  const capital = atom.text[0] !== atom.lower[0];
  if (!capital && !dated) return undefined;
  if (!dated && ["AUX", "VERB", "ADP"].includes(atom.upos)) return undefined;
  // "Jan. 5"
  const stop = atoms[at + 1]?.lower === "." && atoms[at + 2]?.kind === "number";
  return { month, end: stop ? at + 2 : at + 1 };
}

/** A day of the month: "3", "3rd", "third". */
function dayNumber({ atoms, vocabulary }: TimeContext, at: number): { value: number; end: number } | undefined {
  const ordinal = readOrdinal(atoms, at, vocabulary);
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : undefined;
  const text = atoms[at]?.text ?? "";
  if (!/^[1-9]\d?$/u.test(text) || Number(text) > 31) return undefined;
  // "May 3-5" begins on the third; "May 12,000" and "May 5%" are no days
  const next = atoms[at + 1];
  if (next?.glued && (next.lower === ":" || next.lower === "%" || next.kind === "word")) return undefined;
  return { value: Number(text), end: at + 1 };
}

const isYearLike = (text: string | undefined): boolean => /^(?:1\d|20|21)\d{2}$/u.test(text ?? "");

function withYear({ atoms }: TimeContext, start: number, end: number, fields: Fields): Piece {
  const at = atoms[end]?.lower === "," ? end + 1 : end;
  // "May 3, 2025"; without the day a comma parts two things ("in May, 2000 people")
  if (
    (at === end || fields.day !== undefined) &&
    isYearLike(atoms[at]?.text) &&
    !countsSomething(atoms[at + 1], at > end)
  )
    return { start, end: at + 1, fields: { ...fields, year: Number(atoms[at]!.text) } };
  return { start, end, fields };
}

const countsSomething = (next: { xpos: string } | undefined, comma: boolean): boolean =>
  comma && !!next?.xpos.startsWith("NNS");

/** "the first Monday of January", "the last Friday in May 2026" */
export const nthWeekday: PieceReader = (context, at) => {
  const { atoms, vocabulary } = context;
  const last = vocabulary.tables.timeWords.deictics.get(atoms[at]?.lower ?? "") === -1;
  const ordinal = last ? { value: -1, end: at + 1 } : readOrdinal(atoms, at, vocabulary);
  const weekday = ordinal && vocabulary.tables.weekdays.get(atoms[ordinal.end]?.lower ?? "");
  if (!ordinal || weekday === undefined || ordinal.value > 5) return undefined;
  const joint = atoms[ordinal.end + 1]?.lower ?? "";
  if (!vocabulary.words.of.has(joint) && !vocabulary.tables.timeWords.relations.has(joint)) return undefined;
  const month = monthAt(context, ordinal.end + 2, true);
  return month && withYear(context, at, month.end, { month: month.month, weekday, nth: ordinal.value });
};

/** "the 14th", "on the 24th": a day of a month that is not named. */
export const bareDay: PieceReader = ({ atoms, vocabulary }, at) => {
  if (!vocabulary.words.definite.has(atoms[at]?.lower ?? "")) return undefined;
  if (atoms[at + 1]?.kind !== "number") return undefined;
  const day = readOrdinal(atoms, at + 1, vocabulary);
  if (!day || day.value < 1 || day.value > 31) return undefined;
  const next = atoms[day.end];
  if (next?.kind === "word" && ["NOUN", "ADJ", "PROPN", "NUM"].includes(next.upos)) return undefined;
  return next?.glued && next.kind !== "symbol" ? undefined : { start: at, end: day.end, fields: { day: day.value } };
};

/** "New Year's Day" */
export const holiday: PieceReader = ({ atoms, vocabulary }, at) => {
  const found = vocabulary.times.holidays.at(atoms, at);
  return found && { start: at, end: found.end, fields: { month: found.value[0], day: found.value[1] } };
};
