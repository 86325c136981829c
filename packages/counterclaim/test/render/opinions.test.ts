import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { formats, render, type Report } from "counterclaim";
import { judgedSample, reviewedSample } from "../sample-articles.js";
import { sample } from "../sample-report.js";

const numbers = "contradiction 0.90, agreement 0.02, neutral 0.08 (negation)";
const flat = (text: string) => text.replace(/\s+/g, " ");

describe("what judges say, in each form", () => {
  it("stands below the reason in text, and in the coverage", () => {
    const text = flat(render(judgedSample, "text"));
    expect(text).toContain(
      `Carried by structure and the model (0.71 by structure). chat:small@127.0.0.1:11434: ${numbers}: “<b>=One</b> says`,
    );
    expect(text).toContain("Judges: chat:small@127.0.0.1:11434; 12 answers.");
    expect(text).toContain("1 answer on pairs that were not compared.");
    expect(text).toContain("Judged by structure alone, 2 pairs without an answer: timed out.");
    expect(text).toContain("Judged by structure alone, 1 pair without an answer: the budget was spent.");
    expect(text).not.toContain("\u001b");
  });

  it("is escaped in Markdown and HTML", () => {
    expect(render(judgedSample, "markdown")).toContain("“\\<b\\>=One\\</b\\> says");
    const html = render(judgedSample, "html");
    expect(html).toContain("&lt;b&gt;=One&lt;/b&gt; says");
    expect(html).not.toContain("<b>=One");
  });

  it("has columns of its own at the end in CSV, and only where judges were asked", () => {
    const rows = (report: Report) =>
      parse(render(report, "csv"), { bom: true, columns: true, record_delimiter: "\r\n" }) as Record<string, string>[];
    const [row] = rows(judgedSample);
    expect(row).toMatchObject({ basis: "both", structure: "0.71" });
    expect(row?.["opinions"]).toContain(numbers);
    expect(Object.keys(row!).slice(0, -3)).toEqual(Object.keys(rows(sample)[0]!));
  });

  it("is among the properties of SARIF's results and JSON-LD's findings", () => {
    const sarif = JSON.parse(render(judgedSample, "sarif")) as { runs: { results: { properties?: object }[] }[] };
    expect(sarif.runs[0]?.results[0]?.properties).toMatchObject({ basis: "both", structure: 0.71 });
    const { "@graph": graph } = JSON.parse(render(judgedSample, "jsonld")) as { "@graph": Record<string, unknown>[] };
    expect(graph.find((one) => one["type"] === "cc:Report")).toMatchObject({
      "cc:judge": ["chat:small@127.0.0.1:11434"],
    });
    const finding = graph.find((one) => one["cc:basis"] !== undefined);
    expect(finding).toMatchObject({ "cc:basis": "both", "cc:structure": 0.71 });
    expect(String(finding?.["cc:opinion"])).toContain(numbers);
  });

  it.each(formats)("is nowhere in %s where none was asked", (format) => {
    expect(render(reviewedSample, format)).not.toMatch(/carried by|basis|opinion|judges/i);
  });

  it.each([
    ["structure", "structure alone (0.71 by structure)"],
    ["model", "the model alone (no detector sees it)"],
  ] as const)("says where %s carries a finding", (basis, words) => {
    const findings = judgedSample.findings.map((one) => ({ ...one, basis, structure: basis === "model" ? 0 : 0.71 }));
    expect(flat(render({ ...judgedSample, findings }, "text"))).toContain(`Carried by ${words}.`);
  });
});
