import { faultOfDate } from "../validate/dates.js";

// ISO 8601 with the liberties that pages take: a space for the T, no seconds, "+0200", the basic form 20260421T093000Z
const iso =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;

// RFC 2822 and its forefathers, as RSS has it: Tue, 21 Apr 2026 09:30:00 +0200
const mail =
  /^(?:[a-z]{3,9},? )?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})(?: (\d{1,2}):(\d\d)(?::(\d\d))? ?([a-z]+|[+-]\d{4})?)?$/i;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

// RFC 2822, section 4.3: the only names of zones that say one thing
const zones: Readonly<Record<string, string>> = {
  ...{ z: "Z", ut: "Z", utc: "Z", gmt: "Z", est: "-05:00", edt: "-04:00", cst: "-06:00", cdt: "-05:00" },
  ...{ mst: "-07:00", mdt: "-06:00", pst: "-08:00", pdt: "-07:00" },
};

/**
 * A date as metadata writes it, as an article's `publishedAt` has it (RFC 3339). Its own offset from UTC stays, since
 * "on Monday" is meant there; a time without one is left out and its day kept. Undefined where it is no such date.
 */
export function isoDate(written: string): string | undefined {
  const text = written.slice(0, 80).trim().replace(/\s+/g, " ");
  const match = iso.exec(text);
  if (match) return assembled(match[1], match[2], match[3], match.slice(4));
  const letter = mail.exec(text);
  if (!letter) return undefined;
  const month = months.indexOf((letter[2] ?? "").toLowerCase()) + 1;
  return assembled(letter[3], String(month), letter[1], letter.slice(4));
}

type Part = string | undefined;

function assembled(year: Part, month: Part, day: Part, [hour, minute, second, zone]: readonly Part[]): Part {
  const date = `${year}-${two(month)}-${two(day)}`;
  if (faultOfDate(date)) return undefined;
  const offset = zone && offsetOf(zone);
  if (!hour || !offset) return date;
  const full = `${date}T${two(hour)}:${two(minute)}:${two(second ?? "0")}${offset}`;
  return faultOfDate(full) ? date : full;
}

const two = (digits: Part): string => (digits ?? "").padStart(2, "0");

function offsetOf(zone: string): Part {
  const digits = /^([+-]\d\d):?(\d\d)?$/.exec(zone);
  return digits ? `${digits[1]}:${digits[2] ?? "00"}` : zones[zone.toLowerCase()];
}
