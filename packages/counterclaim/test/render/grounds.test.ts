import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { compare, render, type Report } from "counterclaim";
import { sample } from "../sample-report.js";

const articles = [
  {
    id: "a",
    source: "Wire",
    text: "The bridge was closed to all traffic on Monday. Twelve people were hurt, police said.",
  },
  {
    id: "b",
    source: "Post",
    text: "The bridge was open to all traffic on Monday. Nineteen people were hurt, police said.",
  },
];

describe("what a confidence rests on", () => {
  const plain = compare(articles, { minConfidence: 0.3 });
  const explained = compare(articles, { minConfidence: 0.3, explain: true });

  it("is told of each finding where it is asked for, and changes nothing else", () => {
    expect(plain.findings.length).toBeGreaterThan(1);
    for (const finding of plain.findings) expect(finding).not.toHaveProperty("grounds");
    for (const { grounds } of explained.findings) expect(grounds!.length).toBeGreaterThan(1);
    const without = explained.findings.map(({ grounds: _grounds, ...finding }) => finding);
    expect({ ...explained, findings: without }).toEqual(plain);
  });

  const told: Report = {
    ...sample,
    findings: sample.findings.map((finding, i) => ({
      ...finding,
      grounds:
        i === 0
          ? [
              { ground: "reading", logOdds: 2.1 },
              { ground: "time", logOdds: -0.4 },
            ]
          : [],
    })),
  };
  const line = "Rests on: how the two sentences read side by side +2.1; when it is said and held −0.4.";
  const flat = (text: string): string => text.replace(/\s+/g, " ");

  it("stands below the reason in text, Markdown and HTML", () => {
    expect(flat(render(told, "text"))).toContain(line);
    expect(flat(render(told, "markdown")).replaceAll("\\", "")).toContain(line);
    expect(flat(render(told, "html"))).toContain(line);
    for (const format of ["text", "markdown", "html"] as const)
      expect(render(sample, format)).not.toContain("Rests on");
  });

  it("has a column of its own at the end in CSV, and only where it is told", () => {
    const rows = (report: Report) =>
      parse(render(report, "csv"), { bom: true, columns: true, record_delimiter: "\r\n" }) as Record<string, string>[];
    const [first, second] = rows(told);
    expect(first?.["grounds"]).toBe(line);
    expect(second?.["grounds"]).toBe("");
    expect(Object.keys(first!).slice(0, -1)).toEqual(Object.keys(rows(sample)[0]!));
  });
});
