import type { Unit } from "../../model/lexicon.js";
import { readNumeral } from "../quantities/numeral.js";
import { readOrdinal } from "../quantities/ordinal.js";
import type { Fields, PieceReader, RelativeGrain, TimeContext } from "./fields.js";

const grains: ReadonlyMap<string, RelativeGrain> = new Map([
  ["day", "day"],
  ["night", "day"],
  ["week", "week"],
  ["month", "month"],
  ["quarter", "quarter"],
  ["year", "year"],
  ["decade", "decade"],
]);

/** The unit of time at an atom, singular or plural. */
export function timeUnitAt({ atoms, vocabulary }: TimeContext, at: number): { unit: Unit; end: number } | undefined {
  const atom = atoms[at];
  if (atom?.kind !== "word") return undefined;
  for (const found of vocabulary.unitsAfter.startingAt(atoms, at)) {
    if (found.value.dimension !== "duration") continue;
    // "s", "h", "d", "m" stand only right after digits
    if (atom.lower.length === 1 && !atom.glued) continue;
    // "in the high 60s", "the 1990s"
    if (atom.lower === atoms[at]?.text && atom.glued && vocabulary.tables.timeWords.decadeEndings.has(atom.lower))
      continue;
    return { unit: found.value, end: found.end };
  }
  return undefined;
}

/** "the first half of 2026", "third-quarter", "Q3", "the first three months of the year", "July-September". */
export const yearPart: PieceReader = (context, at) => {
  const { atoms, vocabulary } = context;
  const words = vocabulary.tables.timeWords;
  const letter = words.yearPartLetters.get(atoms[at]?.lower ?? "");
  const figure = atoms[at + 1];
  if (letter && figure?.glued && /^[1-4]$/u.test(figure.text))
    return spanPiece(at, at + 2, Number(figure.text), letter);
  const ordinal = readOrdinal(atoms, at, vocabulary);
  if (!ordinal) return monthSpan(context, at);
  const next = atoms[ordinal.end]?.lower === "-" ? ordinal.end + 1 : ordinal.end;
  const named = words.yearParts.get(atoms[next]?.lower ?? "");
  if (named && ordinal.value <= 12 / named.months) return spanPiece(at, next + 1, ordinal.value, named);
  const months = readNumeral(atoms, next, vocabulary);
  const unit = months && timeUnitAt(context, months.end);
  if (ordinal.value !== 1 || !unit || unit.unit.name !== "month" || ![3, 6, 9].includes(months.value)) return undefined;
  return {
    start: at,
    end: unit.end,
    fields: { span: { month: 1, months: months.value, grain: months.value === 3 ? "quarter" : "half" } },
  };
};

const spanPiece = (
  start: number,
  end: number,
  nth: number,
  { months, grain }: { months: number; grain: "half" | "quarter" },
) => {
  const month = (nth - 1) * months + 1;
  return month > 12 ? undefined : { start, end, fields: { span: { month, months, grain } } };
};

/** "July-September", "January to March", "between January and March": two months and what joins them. */
function monthSpan({ atoms, vocabulary }: TimeContext, at: number) {
  const { months } = vocabulary.tables;
  const { words } = vocabulary;
  const [first, joiner, second] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  const [from, to] = [months.get(first?.lower ?? ""), months.get(second?.lower ?? "")];
  if (from === undefined || to === undefined || !joiner || first?.text === first?.lower) return undefined;
  const opened = words.between.has(atoms[at - 1]?.lower ?? "");
  if (joiner.lower !== "-" && !words.to.has(joiner.lower) && !(opened && words.and.has(joiner.lower))) return undefined;
  const count = ((to - from + 12) % 12) + 1;
  return {
    start: opened ? at - 1 : at,
    end: at + 3,
    fields: { span: { month: from, months: count, grain: count === 3 ? "quarter" : "month" } },
  } as const;
}

/** "the 19th century", "the 21st century" */
export const century: PieceReader = (context, at) => {
  const ordinal = readOrdinal(context.atoms, at, context.vocabulary);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return undefined;
  const hyphen = context.atoms[ordinal.end]?.lower === "-" ? 1 : 0;
  const unit = timeUnitAt(context, ordinal.end + hyphen);
  if (!unit || unit.unit.factor < 3e9 || unit.unit.factor > 4e9) return undefined;
  const first = (ordinal.value - 1) * 100;
  return { start: at, end: unit.end, fields: { year: first, yearEnd: first + 100 } };
};

/** "spring", "the summer of 2030"; a season that is something else ("a fall of 3 percent") has no article of time before it. */
export const season: PieceReader = ({ atoms, vocabulary }, at) => {
  const atom = atoms[at];
  const found = vocabulary.tables.timeWords.seasons.get(atom?.lower ?? "");
  if (!found || !atom || (atom.upos !== "NOUN" && atom.upos !== "PROPN")) return undefined;
  const before = atoms[at - 1]?.lower ?? "";
  const words = vocabulary.tables.timeWords;
  const opened =
    vocabulary.words.definite.has(before) ||
    words.relations.has(before) ||
    words.deictics.has(before) ||
    words.parts.has(before) ||
    before === "-";
  const year = /^(?:19|20)\d{2}$/u.test(atoms[at + 1]?.text ?? "");
  if (!opened && !year) return undefined;
  return { start: at, end: at + 1, fields: { span: { ...found, grain: "season" } } };
};

/** "early", "mid-", "late", "the end of" before a month, season, year or week. */
export const part: PieceReader = (context, at) => {
  const { atoms, vocabulary } = context;
  const phrase = vocabulary.times.partsOf.at(atoms, at);
  const word = vocabulary.tables.timeWords.parts.get(atoms[at]?.lower ?? "");
  if (!phrase && !word) return undefined;
  let end = phrase?.end ?? at + 1;
  if (!phrase && atoms[end]?.lower === "-" && atoms[end]?.glued) end++;
  const fields = { part: phrase?.value ?? word! };
  const running = phrase && runningPeriod(context, end);
  if (running)
    return { start: at, end: running.end, fields: { ...fields, relative: { grain: running.grain, shift: 0 } } };
  return opensPeriod(context, end) ? { start: at, end, fields } : undefined;
};

/** "the end of the year": the year, month, week that is running. */
function runningPeriod(context: TimeContext, at: number): { grain: RelativeGrain; end: number } | undefined {
  if (!context.vocabulary.words.definite.has(context.atoms[at]?.lower ?? "")) return undefined;
  const unit = timeUnitAt(context, at + 1);
  const grain = grains.get(unit?.unit.name ?? "");
  return unit && grain && grain !== "day" ? { grain, end: unit.end } : undefined;
}

/** Does a period begin here, after any "the", "in" or "of"? */
function opensPeriod({ atoms, vocabulary }: TimeContext, at: number): boolean {
  const words = vocabulary.tables.timeWords;
  let i = at;
  while (words.connectors.has(atoms[i]?.lower ?? "") && i < at + 2) i++;
  const atom = atoms[i];
  if (!atom) return false;
  const { lower, text } = atom;
  const named = vocabulary.tables.months.has(lower) && text !== lower;
  const dated = /^(?:1[89]|20)\d{2}$/u.test(text) || words.seasons.has(lower) || words.deictics.has(lower);
  return named || dated || vocabulary.tables.weekdays.has(lower);
}

/** "last week", "next month", "this year", "the past three months", "next spring", "last Tuesday", "this weekend". */
export const deictic: PieceReader = (context, at) => {
  const { atoms, vocabulary } = context;
  const words = vocabulary.tables.timeWords;
  const turn = words.deictics.get(atoms[at]?.lower ?? "");
  if (turn === undefined) return undefined;
  const next = atoms[at + 1];
  const lower = next?.lower ?? "";
  const named = (fields: Fields) => ({ start: at, end: at + 2, fields: { ...fields, turn } });
  const weekday = vocabulary.tables.weekdays.get(lower);
  if (weekday !== undefined) return named({ weekday });
  const month = vocabulary.tables.months.get(lower);
  if (month !== undefined && next?.text !== lower) return named({ month });
  const found = words.seasons.get(lower);
  if (found) return named({ span: { ...found, grain: "season" } });
  if (words.weekend.has(lower))
    return { start: at, end: at + 2, fields: { relative: { grain: "weekend", shift: turn } } };
  const yearPartFound = words.yearParts.get(lower);
  if (yearPartFound?.grain === "quarter")
    return { start: at, end: at + 2, fields: { relative: { grain: "quarter", shift: turn } } };
  const count = readNumeral(atoms, at + 1, vocabulary);
  // "is to last 24 hours", "will last two weeks"
  if (count && (atoms[at]!.upos === "VERB" || /^(?:TO|MD)$/u.test(atoms[at - 1]?.xpos ?? ""))) return undefined;
  const unit = timeUnitAt(context, count?.end ?? at + 1);
  // "the past 24 hours"
  if (unit && count && unit.unit.factor < 86_400) {
    const days = (count.value * unit.unit.factor) / 86_400;
    return { start: at, end: unit.end, fields: { relative: { grain: "day", shift: turn, count: days } } };
  }
  const grain = grains.get(unit?.unit.name ?? "");
  if (!unit || !grain) return undefined;
  // "the last two weeks" end now; "this day", "the last night" are no dates
  if (!count && grain === "day") return undefined;
  return {
    start: at,
    end: unit.end,
    fields: { relative: { grain, shift: turn, ...(count ? { count: count.value } : {}) } },
  };
};
