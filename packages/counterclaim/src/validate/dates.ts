// RFC 3339, as JSON Schema's formats "date" and "date-time" ask for it
const shape = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-](\d\d):(\d\d)))?$/;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What is wrong with a date or date-time, as a sentence; undefined where nothing is. */
export function faultOfDate(text: string): string | undefined {
  const match = shape.exec(text);
  if (!match) return "It is not an ISO 8601 date.";
  const [year, month, day, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0)) as [number, number, number, ...number[]];
  if (month < 1 || month > 12) return `There is no month ${month}.`;
  if (day < 1 || day > daysIn(year, month)) return `Month ${month} of ${year} has ${daysIn(year, month)} days.`;
  if (hour > 23 || minute > 59 || second > 59) return "There is no such time of day.";
  if (zoneHour > 23 || zoneMinute > 59) return "There is no such offset from UTC.";
  return undefined;
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
}
