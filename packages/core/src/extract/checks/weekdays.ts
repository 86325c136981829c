import type { Article } from "../../model/article.js";
import type { Note } from "../../model/note.js";
import type { Passage } from "../../model/reading.js";
import type { Time } from "../../model/time.js";

const NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const HALF_A_YEAR = 183 * 86_400_000;

/** "Tuesday, 14 March" in a year in which that day was a Monday. Dates without a year are those nearest to the publication. */
export function weekdayNotes({ times, sentence }: Passage, { publishedAt }: Article): Note[] {
  return times.flatMap((time) => {
    const date = dateOf(time, publishedAt);
    if (!date || time.weekday === undefined || date.getUTCDay() === time.weekday) return [];
    const words = sentence.tokens.filter((t) => time.start <= t.start && t.end <= time.end).map((t) => t.form);
    const said = `“${words.join(" ").replace(/ (?=[,.])/gu, "")}”`;
    const day = date.toISOString().slice(0, 10);
    const message = `${said} names a ${NAMES[time.weekday]!}, but ${day} is a ${NAMES[date.getUTCDay()]!}.`;
    return [{ code: "weekday-clash", message, span: { start: time.start, end: time.end } }];
  });
}

function dateOf({ year, month, day, form }: Time, publishedAt: string | undefined): Date | undefined {
  if (form !== "instant" || month === undefined || day === undefined) return undefined;
  const inYear = (y: number): Date => new Date(Date.UTC(y, month - 1, day));
  if (year !== undefined) return real(inYear(year), day);
  const published = Date.parse(publishedAt ?? "");
  if (Number.isNaN(published)) return undefined;
  const own = new Date(published).getUTCFullYear();
  const nearest = [own - 1, own, own + 1]
    .map(inYear)
    .find((date) => Math.abs(date.getTime() - published) <= HALF_A_YEAR);
  return nearest && real(nearest, day);
}

/** There is no 31 June. */
const real = (date: Date, day: number): Date | undefined => (date.getUTCDate() === day ? date : undefined);
