import type { Minutes, Time } from "../../model/time.js";
import { civilDay, dayStart, minutesPerDay, type Publication } from "./calendar.js";
import type { Fields } from "./fields.js";
import { relativePeriod } from "./relative.js";
import type { Direction } from "./tense.js";

/** A stretch of the article's calendar with its grain; infinite bounds where the day cannot be known. */
export interface Stretch extends Minutes {
  readonly grain: Time["grain"];
  readonly resolution: Time["resolution"];
  readonly approximate?: boolean;
}

const unknown = (grain: Time["grain"]): Stretch => ({ min: -Infinity, max: Infinity, grain, resolution: "none" });

/** The day or longer period that the fields name, clock time and daypart left out. */
export function resolveDay(fields: Fields, published: Publication | undefined, direction: Direction): Stretch {
  for (const rule of rules) {
    const stretch = rule(fields, published, direction);
    if (stretch) return stretch;
  }
  return unknown("vague");
}

type Rule = (fields: Fields, published: Publication | undefined, direction: Direction) => Stretch | undefined;

const shifted: Rule = ({ duration, shift }, published) => {
  if (!duration || shift === undefined) return undefined;
  if (!published) return unknown("vague");
  const now = published.day + (published.minute ?? 720);
  // "three days ago" is a day, "two years ago" a year or so, "an hour ago" an hour
  const slack = Math.max(duration.step / 2, 30);
  const [a, b] = [now + shift * duration.value - slack, now + shift * duration.value + slack];
  const grain =
    duration.unit === "year" ? "year" : duration.unit === "month" ? "month" : duration.unit === "week" ? "week" : "day";
  if (grain === "day" && duration.value >= minutesPerDay) {
    const day = published.day + shift * Math.round(duration.value / minutesPerDay) * minutesPerDay;
    return { min: day, max: day + minutesPerDay, grain, resolution: "relative" };
  }
  return { min: a, max: b, grain: grain === "day" ? "hour" : grain, resolution: "relative", approximate: true };
};

const relative: Rule = (fields, published) => {
  if (!fields.relative) return undefined;
  if (!published) return unknown(fields.relative.grain);
  return relativePeriod(fields, published);
};

const fullDate: Rule = ({ year, month, day }, published, direction) => {
  if (month === undefined || day === undefined) return undefined;
  const at = year ?? (published && nearestYear(published, (y) => dayStart(y, month, day), direction));
  if (at === undefined) return unknown("day");
  const min = dayStart(at, month, day);
  return { min, max: min + minutesPerDay, grain: "day", resolution: "absolute" };
};

const dayOfMonth: Rule = ({ day, month }, published, direction) => {
  if (day === undefined || month !== undefined) return undefined;
  if (!published) return unknown("day");
  const now = civilDay(published.day);
  const candidates = [-1, 0, 1].map((shift) => dayStart(now.year, now.month + shift, day));
  const min = nearest(candidates, published.day, direction);
  return { min, max: min + minutesPerDay, grain: "day", resolution: "relative" };
};

const nthWeekday: Rule = ({ year, month, weekday: named, nth }, published, direction) => {
  if (month === undefined || named === undefined || nth === undefined) return undefined;
  const start = (y: number): number => {
    const [first, end] = [dayStart(y, month), dayStart(y, month + 1)];
    const ahead = (named - civilDay(first).weekday + 7) % 7;
    const back = (civilDay(end).weekday - 1 - named + 7) % 7;
    return nth > 0 ? first + (ahead + 7 * (nth - 1)) * minutesPerDay : end - (back + 1) * minutesPerDay;
  };
  const at = year ?? (published && nearestYear(published, start, direction));
  if (at === undefined) return unknown("day");
  return { min: start(at), max: start(at) + minutesPerDay, grain: "day", resolution: "absolute" };
};

const monthOnly: Rule = ({ year, month, part, turn }, published, direction) => {
  if (month === undefined) return undefined;
  const period = (y: number): Minutes => ({ min: dayStart(y, month), max: dayStart(y, month + 1) });
  const at = year ?? (published && yearOfPeriod(published, period, turn ?? direction));
  if (at === undefined) return unknown("month");
  return cut({ ...period(at), grain: "month", resolution: "absolute" }, part);
};

const span: Rule = ({ year, span: found, part, turn }, published, direction) => {
  if (!found) return undefined;
  const { month, months, grain } = found;
  const period = (y: number): Minutes => ({ min: dayStart(y, month), max: dayStart(y, month + months) });
  const at = year ?? (published && yearOfPeriod(published, period, turn ?? direction));
  if (at === undefined) return unknown(grain);
  const resolution = year === undefined ? "relative" : "absolute";
  // seasons begin where the writer stands: a month to either side
  if (grain === "season")
    return cut(
      { min: dayStart(at, month - 1), max: dayStart(at, month + months + 1), grain, resolution, approximate: true },
      part,
    );
  return cut({ ...period(at), grain, resolution }, part);
};

/** The year of a period without one: begun for the past, not over for the future; over for "last", to begin for "next". */
function yearOfPeriod(
  published: Publication,
  period: (year: number) => Minutes,
  toward: Direction | -1 | 0 | 1,
): number {
  const { year } = civilDay(published.day);
  const now = published.day;
  const fits = ({ min, max }: Minutes): boolean => {
    if (toward === -1) return max <= now + minutesPerDay;
    if (toward === 1) return min >= now;
    return toward === "past" ? min <= now : toward === "future" ? max > now : true;
  };
  const candidates = [year - 1, year, year + 1].filter((y) => fits(period(y)));
  const away = (y: number): number => Math.abs((period(y).min + period(y).max) / 2 - now);
  return candidates.reduce((best, y) => (away(y) < away(best) ? y : best), candidates[0] ?? year);
}

const weekday: Rule = ({ weekday: named, weekend, turn }, published, direction) => {
  if (named === undefined && !weekend) return undefined;
  if (!published) return unknown(weekend ? "weekend" : "day");
  const wanted = named ?? 6;
  const today = civilDay(published.day).weekday;
  const back = (today - wanted + 7) % 7;
  const ahead = (wanted - today + 7) % 7;
  let days = direction === "future" ? ahead : -back;
  // the place's calendar may be a day ahead of UTC: "on Tuesday" said late on Monday by UTC in the far east
  if (direction !== "future" && back === 6 && (published.minute ?? 0) >= 600) days = 1;
  if (turn === 1) days = ahead === 0 ? 7 : ahead;
  if (turn === -1) days = back === 0 ? -7 : -back;
  const min = published.day + days * minutesPerDay;
  return {
    min,
    max: min + (weekend ? 2 : 1) * minutesPerDay,
    grain: weekend ? "weekend" : "day",
    resolution: "relative",
  };
};

const years: Rule = ({ year, yearEnd, part }) => {
  if (year === undefined) return undefined;
  const end = yearEnd ?? year + 1;
  return cut(
    {
      min: dayStart(year, 1),
      max: dayStart(end, 1),
      grain: end - year >= 10 ? "decade" : "year",
      resolution: "absolute",
    },
    part,
  );
};

const rules: readonly Rule[] = [shifted, relative, fullDate, nthWeekday, monthOnly, dayOfMonth, span, weekday, years];

function cut(stretch: Stretch, part: Fields["part"]): Stretch {
  if (!part) return stretch;
  const length = stretch.max - stretch.min;
  return { ...stretch, min: stretch.min + part.from * length, max: stretch.min + part.to * length, approximate: true };
}

/** The year that puts the date nearest to publication, on the side the tense asks for (some days of grace). */
function nearestYear(published: Publication, at: (year: number) => number, direction: Direction, grace = 2): number {
  const { year } = civilDay(published.day);
  const candidates = [year - 1, year, year + 1];
  const chosen = nearest(candidates.map(at), published.day, direction, grace);
  return candidates.find((candidate) => at(candidate) === chosen) ?? year;
}

function nearest(candidates: readonly number[], to: number, direction: Direction, grace = 2): number {
  const slack = grace * minutesPerDay;
  const allowed = candidates.filter((c) =>
    direction === "past" ? c <= to + slack : direction === "future" ? c >= to - slack : true,
  );
  const pool = allowed.length > 0 ? allowed : candidates;
  return pool.reduce((best, c) => (Math.abs(c - to) < Math.abs(best - to) ? c : best));
}
