import { describe, expect, it } from "vitest";
import { render } from "counterclaim";
import { reviewedSample } from "../sample-articles.js";
import { nothing, sample } from "../sample-report.js";

type Line = Record<string, unknown> & { type: string };
const lines = (text: string): Line[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

const lists = {
  ...{ article: "articles", finding: "findings", dispute: "disputes", dismissed: "dismissed" },
  ...{ agreement: "agreements", update: "updates", cleared: "cleared", note: "notes" },
};

describe("jsonl", () => {
  it("is as it was reviewed", async () => {
    await expect(render(reviewedSample, "jsonl")).toMatchFileSnapshot("../golden/report.jsonl");
  });

  it.each([
    ["full", sample],
    ["empty", nothing],
    ["reviewed", reviewedSample],
  ])("holds the whole of a report: %s", (_name, report) => {
    const rebuilt: Record<string, unknown> = {};
    for (const { type, ...rest } of lines(render(report, "jsonl"))) {
      const list = (lists as Record<string, string>)[type];
      if (list) rebuilt[list] = [...((rebuilt[list] as unknown[] | undefined) ?? []), rest];
      else if (type === "coverage") rebuilt["coverage"] = rest;
      else Object.assign(rebuilt, rest);
    }
    for (const list of Object.values(lists)) if (list !== "dismissed") rebuilt[list] ??= [];
    expect(rebuilt).toEqual(report);
  });

  it("is one object a line for every reader of lines", () => {
    const report = { ...sample, notes: [{ code: "x", message: "a\u2028b\u2029c\u0085d\ne\rf" }] };
    const text = render(report, "jsonl");
    expect(text).not.toMatch(/[\u0085\u2028\u2029\r]/);
    expect(lines(text).find(({ type }) => type === "note")?.["message"]).toBe("a\u2028b\u2029c\u0085d\ne\rf");
  });
});
