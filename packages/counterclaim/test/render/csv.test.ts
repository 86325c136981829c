import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { render, type Report } from "counterclaim";
import { reviewedSample } from "../sample-articles.js";
import { nothing, sample } from "../sample-report.js";

const rows = (report: Report): Record<string, string>[] =>
  parse(render(report, "csv"), { bom: true, columns: true, record_delimiter: "\r\n", relax_quotes: false });

/** The sample with other words of a source in it. */
const saying = (words: string): Report => ({
  ...sample,
  findings: sample.findings.map((finding) => ({ ...finding, reason: words })),
});

describe("csv", () => {
  it("is as it was reviewed", async () => {
    await expect(render(reviewedSample, "csv")).toMatchFileSnapshot("../golden/report.csv");
  });

  it("has a row for each finding, dismissed ones too, with what was decided", () => {
    expect(rows(reviewedSample).map(({ id, status, dismissed_because }) => [id, status, dismissed_because])).toEqual([
      ["f1", "known", ""],
      ["f2", "dismissed", "'=A comment, not a report"],
    ]);
    expect(rows(sample).map(({ status }) => status)).toEqual(["new", "new"]);
    expect(rows(nothing)).toEqual([]);
  });

  it("gives both sides with source, quote and place", () => {
    expect(rows(sample)[0]).toMatchObject({
      ...{ kind: "negation", level: "contradiction", confidence: "0.93", question: "Are the guarantees binding?" },
      ...{ source_a: "Northern Wire", quote_a: sample.findings[0]?.a.quote, words_a: "binding", start_a: "100" },
      ...{ source_b: "Harbour Post", published_b: "2026-04-21", words_b: "lacks", field_b: "text" },
    });
  });

  it("begins with a byte order mark, unless that is not wanted", () => {
    expect(render(sample, "csv").charCodeAt(0)).toBe(0xfeff);
    expect(render(sample, "csv", { bom: false })).toBe(render(sample, "csv").slice(1));
  });

  it("keeps each row on a line of its own, ended as RFC 4180 has it", () => {
    const lines = render(saying('He said "a,\nb\r\nc",\u2028\ttoo'), "csv").split("\r\n");
    expect(lines).toHaveLength(4);
    expect(lines.join("")).not.toMatch(/[\r\n]/);
    expect(rows(saying('He said "a,\nb",\u2028\ttoo'))[0]?.["reason"]).toBe('He said "a, b", too');
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+41 22", "'+41 22"],
    ["-1 degree", "'-1 degree"],
    ["@SUM(1)", "'@SUM(1)"],
    ["\t=1+1", "' =1+1"],
    ["\r=1+1", "' =1+1"],
    ['"=1+1', "'\"=1+1"],
    ["＝1+1", "'＝1+1"],
    ["ten; =cmd|' /C calc'!A0", "ten;' =cmd|' /C calc'!A0"],
    ['ten;"-1', "ten;'\"-1"],
    ["4-5 goals = a lot", "4-5 goals = a lot"],
    ["half-time; a - b", "half-time; a - b"],
  ])("no cell that holds %j is a formula", (words, cell) => {
    expect(rows(saying(words))[0]?.["reason"]).toBe(cell);
  });
});
