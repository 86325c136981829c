import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { type Article, compare, type Evidence, kinds, render, type RenderOptions, type Report } from "counterclaim";
import { clearedRules } from "../../src/render/sarif/cleared-rules.js";
import { locateSample, reviewedSample, sampleArticles } from "../sample-articles.js";
import { nothing, sample } from "../sample-report.js";

// the OASIS schema of SARIF 2.1.0 in the words of draft 4, as a package of Microsoft's SARIF SDK has it
const schemaFile = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const { id: _id, ...schema } = JSON.parse(readFileSync(schemaFile, "utf8")) as Record<string, unknown>;
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile({ ...schema, $schema: "http://json-schema.org/draft-07/schema#" });

interface Region {
  startLine?: number;
  startColumn?: number;
  endLine?: number;
  endColumn?: number;
  charOffset?: number;
  charLength?: number;
  snippet?: { text: string };
}
interface Location {
  id?: number;
  physicalLocation: { artifactLocation: { uri: string; index: number }; region?: Region };
  annotations?: Region[];
  properties: Evidence;
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: [Location];
  relatedLocations: [Location];
  partialFingerprints: Record<string, string>;
  baselineState?: string;
  suppressions?: { kind: string; status: string; justification: string }[];
}
interface Run {
  tool: { driver: { rules: { id: string; help: { text: string; markdown: string } }[] } };
  columnKind: string;
  invocations: [{ executionSuccessful: boolean; toolExecutionNotifications: { descriptor: { id: string } }[] }];
  artifacts: { location: { uri: string }; contents?: { text: string } }[];
  results: Result[];
}

function runOf(report: Report, options: RenderOptions = {}): Run {
  const log = JSON.parse(render(report, "sarif", options)) as { runs: [Run] };
  expect(isSarif(log) || isSarif.errors).toBe(true);
  return log.runs[0];
}

const known = { articles: sampleArticles, locate: locateSample };

describe("sarif", () => {
  it("is as it was reviewed", async () => {
    await expect(render(reviewedSample, "sarif", known)).toMatchFileSnapshot("../golden/report.sarif");
  });

  it("has a schema that refuses what is no SARIF", () => {
    expect(isSarif({ version: "2.1.0", runs: [{ tool: { driver: {} } }] })).toBe(false);
    expect(isSarif({ version: "2.1.0", runs: [], extra: 1 })).toBe(false);
  });

  it("says contradiction: error, tension: warning, cleared: note", () => {
    const [one] = sample.findings;
    const report: Report = { ...sample, findings: one ? [one, { ...one, level: "tension" }] : [] };
    expect(runOf(report).results.map(({ level, ruleId }) => [level, ruleId])).toEqual([
      ["error", "negation"],
      ["warning", "negation"],
      ["note", "cleared/rounding"],
    ]);
  });

  it("has side A as the location and side B as a related one that the message links to", () => {
    const [result] = runOf(sample).results;
    expect(result?.locations.map(({ properties }) => properties.article)).toEqual(["wire"]);
    expect(result?.relatedLocations.map(({ id, properties }) => [id, properties.article])).toEqual([[1, "post"]]);
    expect(result?.message.text).toMatch(
      /^One affirms .* Northern Wire: “The guarantees .*” \/ \[Harbour Post\]\(1\): “/,
    );
  });

  it("has a rule with help for each kind, and for what cleared a pair", () => {
    const { tool, results } = runOf(sample);
    const { rules } = tool.driver;
    expect(rules.map(({ id }) => id)).toEqual([...kinds, "cleared/rounding"]);
    for (const { help } of rules) for (const text of Object.values(help)) expect(text.length).toBeGreaterThan(60);
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  });

  it("knows every rule of the reference that clears a pair", () => {
    const page = readFileSync(new URL("../../../../docs/reference/cleared.md", import.meta.url), "utf8");
    const cells = Array.from(page.matchAll(/^\| (`[^|]*) \|/gm), ([, cell = ""]) => cell);
    const rules = cells.flatMap((cell) => Array.from(cell.matchAll(/`([a-z-]+)`/g), ([, rule = ""]) => rule));
    expect(Object.keys(clearedRules).sort()).toEqual([...new Set(rules)].sort());
  });

  it("points at lines of a file that holds the text, after its front matter", () => {
    const { region } = runOf(sample, known).results[0]?.locations[0].physicalLocation ?? {};
    // the quote starts the text's fourth line, and the text the file's seventh
    expect(region).toMatchObject({ startLine: 10, startColumn: 1, endLine: 10, endColumn: 52 });
  });

  it("points at no line of a file that does not hold the text as it is", () => {
    const { artifactLocation, region } = runOf(sample, known).results[0]?.relatedLocations[0].physicalLocation ?? {};
    expect(artifactLocation?.uri).toBe("coverage/post.html");
    expect(region).toBeUndefined();
  });

  it("brings the text along where there is no file", () => {
    const { artifacts, results } = runOf(sample, { articles: sampleArticles });
    const location = results[1]?.relatedLocations[0];
    const { uri, index = -1 } = location?.physicalLocation.artifactLocation ?? {};
    expect(uri).toBe("urn:counterclaim:article:gull");
    expect(artifacts[index]?.contents?.text).toBe(sampleArticles.find(({ id }) => id === "gull")?.text);
    expect(location?.physicalLocation.region).toMatchObject({ startLine: 1, startColumn: 1 });
  });

  it("counts characters where there are no texts", () => {
    const { region } = runOf(sample).results[0]?.locations[0].physicalLocation ?? {};
    expect(region).toMatchObject({ charOffset: 100, charLength: 51 });
  });

  it("counts columns in UTF-16 units: every region is its snippet", () => {
    const texts = [
      "🚢 sank 😀. The sinking killed 14 people.\r\n\r\nThe council approved\nthe plan.",
      "\n🚢🚢 The sinking killed 17 people. The council did not approve the plan.",
    ];
    const articles: Article[] = texts.map((text, index) => ({ id: `${index}`, source: `S${index}`, text }));
    const { columnKind, results } = runOf(compare(articles), { articles });
    expect(columnKind).toBe("utf16CodeUnits");
    expect(results.length).toBeGreaterThan(1);
    for (const { locations, relatedLocations } of results) {
      for (const { physicalLocation, annotations = [], properties } of [...locations, ...relatedLocations]) {
        const text = texts[Number(properties.article)] ?? "";
        const cut = (region: Region) => {
          const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
          const at = (line = 0, column = 0) => (starts[line - 1] ?? NaN) + column - 1;
          return text.slice(at(region.startLine, region.startColumn), at(region.endLine, region.endColumn));
        };
        expect(cut(physicalLocation.region ?? {})).toBe(physicalLocation.region?.snippet?.text);
        expect(annotations.map(cut)).toEqual(properties.focus.map(([start, end]) => text.slice(start, end)));
      }
    }
  });

  it("carries what was decided: a baseline's state, and a suppression with its reason", () => {
    const states = runOf(reviewedSample).results.map(({ baselineState, suppressions }) => [
      baselineState,
      suppressions,
    ]);
    expect(states).toEqual([
      ["unchanged", undefined],
      ["new", [{ kind: "external", status: "accepted", justification: "=A comment, not a report" }]],
      ["unchanged", undefined],
    ]);
    expect(runOf(sample).results.map(({ baselineState }) => baselineState)).toEqual([undefined, undefined, undefined]);
  });

  it("has fingerprints that are the finding's id, and tell cleared pairs apart", () => {
    const prints = runOf(sample).results.map(
      ({ partialFingerprints }) => partialFingerprints["counterclaimFinding/v1"],
    );
    expect(prints.slice(0, 2)).toEqual(["f1", "f2"]);
    expect(prints[2]).toMatch(/^[0-9a-f]{16}$/);
  });

  it("says that a comparison was ended early", () => {
    const note = { code: "ended-early", message: "The comparison was ended early: 0 of 9 pairs." };
    const [invocation] = runOf({ ...sample, notes: [note] }).invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications.map(({ descriptor }) => descriptor.id)).toEqual(["ended-early"]);
    expect(runOf(nothing).invocations[0].executionSuccessful).toBe(true);
  });

  it("lets no text make a link or a placeholder", () => {
    const [one] = sample.findings;
    const reason = "See [this](https://evil.example) and {0}\u001b[31m";
    const articles = sample.articles.map((head) => ({ ...head, source: "A] [b](9) \\" }));
    const text = runOf({ ...sample, articles, findings: one ? [{ ...one, reason }] : [] }).results[0]?.message.text;
    expect(text).toContain("See [this\\](https://evil.example) and {{0}}\ufffd[31m");
    expect(text).toContain("[A\\] \\[b\\](9) \\\\ (post)](1)");
  });
});

describe("artifact locations are URI references", () => {
  it.each([
    ["a b/ç.txt", "a%20b/%C3%A7.txt"],
    ["./x.txt", "x.txt"],
    ["../x#1.md", "../x%231.md"],
    ["/srv/news/x.txt", "file:///srv/news/x.txt"],
    ["C:\\news\\x.txt", "file:///C:/news/x.txt"],
    ["https://news.example/a b", "https://news.example/a%20b"],
    ["\ud800.txt", "%EF%BF%BD.txt"],
  ])("%j", (file, uri) => {
    const locate = () => ({ file, place: "$" });
    expect(runOf(sample, { locate }).results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });
});
