import { civilDay, dayStart, minutesPerDay, type Publication } from "./calendar.js";
import type { Fields } from "./fields.js";
import type { Stretch } from "./resolve.js";

/** "today", "last week", "next month", "the past three years": periods counted from publication. */
export function relativePeriod({ relative, part, span, weekday }: Fields, published: Publication): Stretch | undefined {
  if (!relative) return undefined;
  const { grain, shift, count } = relative;
  const { year, month, weekday: today } = civilDay(published.day);
  if (count !== undefined) return running(published, relative.grain, shift, count);
  if (span && grain === "year")
    return {
      min: dayStart(year + shift, span.month),
      max: dayStart(year + shift, span.month + span.months),
      grain: span.grain,
      resolution: "relative",
    };
  switch (grain) {
    case "day":
      return { ...day(published, shift), grain: "day", resolution: "relative" };
    case "week": {
      // weeks begin on Monday
      const monday = published.day - ((today + 6) % 7) * minutesPerDay + shift * 7 * minutesPerDay;
      if (weekday !== undefined) {
        const min = monday + ((weekday + 6) % 7) * minutesPerDay;
        return { min, max: min + minutesPerDay, grain: "day", resolution: "relative" };
      }
      // "last week" may mean the seven days before: two days to either side
      return {
        min: monday - 2 * minutesPerDay,
        max: monday + 9 * minutesPerDay,
        grain: "week",
        resolution: "relative",
        approximate: true,
      };
    }
    case "weekend": {
      const ahead = ((6 - today + 7) % 7) + (shift < 0 ? -7 : shift > 0 && today >= 1 && today <= 5 ? 0 : 0);
      const min = published.day + (today === 0 && shift <= 0 ? (shift < 0 ? -8 : -1) : ahead) * minutesPerDay;
      return { min, max: min + 2 * minutesPerDay, grain: "weekend", resolution: "relative" };
    }
    case "month":
      return cutPart(
        {
          min: dayStart(year, month + shift),
          max: dayStart(year, month + shift + 1),
          grain: "month",
          resolution: "relative",
        },
        part,
      );
    case "quarter": {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift;
      return { min: dayStart(year, first), max: dayStart(year, first + 3), grain: "quarter", resolution: "relative" };
    }
    case "year":
      return cutPart(
        { min: dayStart(year + shift, 1), max: dayStart(year + shift + 1, 1), grain: "year", resolution: "relative" },
        part,
      );
    case "decade": {
      const first = Math.floor(year / 10) * 10 + 10 * shift;
      return { min: dayStart(first, 1), max: dayStart(first + 10, 1), grain: "decade", resolution: "relative" };
    }
  }
}

/** Days by UTC; early and late in the UTC day the article's own calendar may be a day behind or ahead. */
function day(published: Publication, shift: number): { min: number; max: number; approximate?: boolean } {
  const min = published.day + shift * minutesPerDay;
  const { minute } = published;
  if (minute !== undefined && minute < 300)
    return { min: min - minutesPerDay, max: min + minutesPerDay, approximate: true };
  if (minute !== undefined && minute >= 1200) return { min, max: min + 2 * minutesPerDay, approximate: true };
  return { min, max: min + minutesPerDay };
}

const lengths = { day: 1, weekend: 7, week: 7, month: 30.44, quarter: 91.3, year: 365.2425, decade: 3652.425 } as const;

/** "the last three months" end at publication, "the next two weeks" begin there. */
function running(published: Publication, grain: keyof typeof lengths, shift: number, count: number): Stretch {
  const length = count * lengths[grain] * minutesPerDay;
  const now = published.day + minutesPerDay;
  const [min, max] = shift > 0 ? [published.day, now + length] : [published.day - length, now];
  return { min, max, grain: grain === "weekend" ? "weekend" : grain, resolution: "relative", approximate: true };
}

function cutPart(stretch: Stretch, part: Fields["part"]): Stretch {
  if (!part) return stretch;
  const length = stretch.max - stretch.min;
  return { ...stretch, min: stretch.min + part.from * length, max: stretch.min + part.to * length, approximate: true };
}
