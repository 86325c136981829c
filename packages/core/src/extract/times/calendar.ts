/** Civil calendar in minutes since 1970-01-01T00:00, without zones: always through UTC, so that no machine's clock matters. */
export const minutesPerDay = 1440;

/** Minutes at the start of a day; months past 12 or below 1 run into the neighbouring years. */
export const dayStart = (year: number, month: number, day = 1): number => {
  // Date.UTC takes 0–99 for 1900–1999
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 60_000;
};

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 = Sunday */
  readonly weekday: number;
}

export function civilDay(minutes: number): CivilDay {
  const date = new Date(Math.floor(minutes / minutesPerDay) * minutesPerDay * 60_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** When an article was published, in its own calendar. */
export interface Publication {
  /** minutes at the start of the day */
  readonly day: number;
  /** minutes into that day by UTC, where a time was given */
  readonly minute?: number;
}

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/u;
const offset = /[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?[+-]\d{2}:?\d{2}$/u;

/** Reads ISO 8601; undefined for anything else. A numeric zone keeps the day as written and gives the time by UTC. */
export function readPublication(publishedAt: string | undefined): Publication | undefined {
  const match = iso.exec(publishedAt ?? "");
  if (!match) return undefined;
  const [, year, month, day, hour, minute] = match.map(Number);
  const start = dayStart(year!, month!, day!);
  if (!Number.isFinite(start) || civilDay(start).month !== month) return undefined;
  if (match[4] === undefined) return { day: start };
  // where the zone is named the date is already the place's own: noon stands for "no doubt about the day"
  return offset.test(publishedAt ?? "") ? { day: start } : { day: start, minute: hour! * 60 + minute! };
}
