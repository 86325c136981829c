import type { PieceReader } from "./fields.js";

/** "today", "last night", "tomorrow afternoon" */
export const relativeDay: PieceReader = ({ atoms, vocabulary }, at) => {
  const found = vocabulary.times.relativeDays.at(atoms, at);
  if (!found) return undefined;
  const { days, daypart } = found.value;
  const minutes = daypart === undefined ? undefined : vocabulary.tables.dayparts.get(daypart);
  return {
    start: at,
    end: found.end,
    fields: { relative: { grain: "day", shift: days }, ...(minutes ? { daypart: minutes } : {}) },
  };
};

/** "Monday", "Tues."; "sun" and "sat" only with a capital. */
export const weekday: PieceReader = ({ atoms, vocabulary }, at) => {
  const atom = atoms[at];
  const day = vocabulary.tables.weekdays.get(atom?.lower ?? "");
  if (day === undefined || !atom || atom.text === atom.lower) return undefined;
  if (atom.lower.length <= 4 && atom.upos !== "PROPN") return undefined;
  return { start: at, end: at + 1, fields: { weekday: day } };
};

/** "the weekend" */
export const weekend: PieceReader = ({ atoms, vocabulary }, at) =>
  vocabulary.tables.timeWords.weekend.has(atoms[at]?.lower ?? "")
    ? { start: at, end: at + 1, fields: { weekend: true } }
    : undefined;

/** "dawn", "the small hours", "Monday evening"; a bare "morning" or "night" belongs to a day beside it or to a preposition. */
export const daypart: PieceReader = ({ atoms, vocabulary }, at) => {
  const found = vocabulary.times.dayparts.at(atoms, at);
  if (!found) return undefined;
  const before = atoms[at - 1];
  // "night shift", "morning paper": a part of the day that only names something
  const next = atoms[found.end];
  if (next?.upos === "NOUN" && next.kind === "word" && !vocabulary.tables.weekdays.has(next.lower)) return undefined;
  if (next?.lower === "-" && next.glued) return undefined;
  if (before?.lower === "-" && before.glued) return undefined;
  const close = vocabulary.times.nearClock.before(atoms, at);
  if (!close) return { start: at, end: found.end, fields: { daypart: found.value } };
  // "shortly before dawn": the part of the day with what lies right before it
  const { min, max } = found.value;
  const daypart = { min: Math.max(0, min + Math.min(0, close.value.from)), max: max + Math.max(0, close.value.to) };
  return { start: close.start, end: found.end, fields: { daypart, near: true, precision: "approximate" } };
};
