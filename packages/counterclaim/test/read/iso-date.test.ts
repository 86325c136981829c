import { describe, expect, it } from "vitest";
import { isoDate } from "../../src/read/iso-date.js";

describe("dates as metadata writes them", () => {
  it.each<[string, string | undefined, string]>([
    ["2026-04-21", "2026-04-21", "a day"],
    ["2026-04-21T09:30:00Z", "2026-04-21T09:30:00Z", "RFC 3339"],
    ["2026-04-21T09:30:00.123+02:00", "2026-04-21T09:30:00+02:00", "fractions of a second say nothing here"],
    ["2026-04-21T09:30+0200", "2026-04-21T09:30:00+02:00", "ISO 8601 without seconds and colon"],
    ["2026-04-21 09:30:00 +02", "2026-04-21T09:30:00+02:00", "a space for the T"],
    ["20260421T093000Z", "2026-04-21T09:30:00Z", "the basic form, as in NewsML"],
    ["20260421", "2026-04-21", "the basic form of a day"],
    [" 2026-04-21T09:30:00\n", "2026-04-21", "no offset from UTC: the day alone is sure"],
    ["2026-04-21T25:30:00Z", "2026-04-21", "no such hour: the day alone is sure"],
    ["Tue, 21 Apr 2026 09:30:00 +0200", "2026-04-21T09:30:00+02:00", "RFC 2822"],
    ["Tue, 21 Apr 2026 09:30:00 GMT", "2026-04-21T09:30:00Z", "a zone by name"],
    ["21 April 2026 9:30 EST", "2026-04-21T09:30:00-05:00", "without weekday and seconds, month in full"],
    ["1 Apr 2026", "2026-04-01", "a day in words"],
    ["Tue, 21 Apr 2026 09:30:00 XYZ", "2026-04-21", "a zone that no one knows"],
    ["2026-02-30", undefined, "no such day"],
    ["31 Feb 2026 09:30 GMT", undefined, "no such day in words"],
    ["21 Foo 2026", undefined, "no such month"],
    ["04/05/2026", undefined, "a month or a day, who knows"],
    ["yesterday", undefined, "no date"],
    ["", undefined, "nothing"],
    [`2026-04-21${" ".repeat(100)}x`, "2026-04-21", "no more than 80 characters are looked at"],
  ])("%j is %j: %s", (written, date) => {
    expect(isoDate(written)).toBe(date);
  });
});
