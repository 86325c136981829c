import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, propose } from "counterclaim";
import { checkArticles } from "../src/validate/articles.js";
import { faultOfDate } from "../src/validate/dates.js";
import { checkCompareOptions } from "../src/validate/options.js";
import { event, runs } from "./laws/event-texts.js";
import { nothing, sample } from "./sample-report.js";

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), "utf8")) as object;

const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
addFormats.default(ajv);
const isReport = ajv.compile(schema("report"));
const areArticles = ajv.compile(schema("articles"));
const areOptions = ajv.compile(schema("options"));

describe("the published schemas", () => {
  it("are JSON Schema 2020-12, and only that", () => {
    for (const name of [
      "articles",
      "options",
      "report",
      "config",
      "baseline",
      "dismissals",
      "candidates",
      "judgements",
    ]) {
      expect(schema(name)).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
      expect(JSON.stringify(schema(name))).not.toMatch(/"definitions"|"additionalItems"|"items":\[/);
    }
  });

  it("describe every report", { timeout: 120_000 }, () => {
    for (const report of [sample, nothing]) expect(isReport(report) || isReport.errors).toBe(true);
    fc.assert(
      fc.property(event, (articles) => {
        const report: unknown = JSON.parse(JSON.stringify(compare(articles, { minConfidence: 0 })));
        expect(isReport(report) || isReport.errors).toBe(true);
      }),
      runs,
    );
  });

  it("describe what is proposed, and what is judged of it", () => {
    const areCandidates = ajv.compile(schema("candidates"));
    const areJudgements = ajv.compile(schema("judgements"));
    fc.assert(
      fc.property(event, (articles) => {
        const candidates = propose(articles, { budget: 8 });
        expect(areCandidates(candidates) || areCandidates.errors).toBe(true);
        const probability = { contradiction: 0.9, agreement: 0.05, neutral: 0.05 };
        const judgements = candidates.map(({ id }, i) =>
          i % 2 ? { pair: id, judge: "x", failed: "timed out" } : { pair: id, judge: "x", probability },
        );
        expect(areJudgements(judgements)).toBe(true);
        expect(areOptions({ judgements })).toBe(true);
        const report: unknown = JSON.parse(JSON.stringify(compare(articles, { judgements, minConfidence: 0 })));
        expect(isReport(report) || isReport.errors).toBe(true);
      }),
      { ...runs, numRuns: 5 },
    );
    expect(areJudgements([{ pair: "x", judge: "y" }])).toBe(false);
  });

  it("describe no other report", () => {
    const [finding] = sample.findings;
    for (const wrong of [
      { ...sample, schemaVersion: 2 },
      { ...sample, extra: 1 },
      { ...sample, findings: [{ ...finding, confidence: 1.1 }] },
      { ...sample, findings: [{ ...finding, kind: "mood" }] },
      { ...sample, articles: [{ id: "a", source: "A", text: "The text is not in the report." }] },
    ]) {
      expect(isReport(wrong)).toBe(false);
    }
  });
});

describe("what the library takes is what the schemas describe", () => {
  const article = { id: "a", source: "A", text: "The port reopened." };
  const accepts = (check: () => unknown): boolean => {
    try {
      check();
      return true;
    } catch {
      return false;
    }
  };

  it("articles", () => {
    const value = fc.oneof(
      fc.constantFrom("", " ", "x", "2026-01-06", 7, null, true),
      fc.constant([]),
      fc.constant({}),
    );
    const fields = fc.record(
      { id: value, source: value, text: value, title: value, publishedAt: value, url: value, extra: value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fields, (other) => {
        const articles = [article, { ...article, id: "b", ...other }];
        expect(accepts(() => checkArticles(articles, 100))).toBe(areArticles(articles));
      }),
      { ...runs, numRuns: 2000 },
    );
  });

  it("options", () => {
    const value = fc.constantFrom<unknown>(0, 0.5, 1, 2, -1, "x", null, true, [], ["date"], ["mood"], {});
    const options = fc.record(
      {
        minConfidence: value,
        kinds: value,
        maxTextLength: value,
        internal: value,
        explain: value,
        draft: value,
        extra: value,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(options, (given) => {
        expect(accepts(() => checkCompareOptions(given))).toBe(areOptions(given));
      }),
      { ...runs, numRuns: 2000 },
    );
  });

  it("dates: every one taken is one by RFC 3339", () => {
    const isDate = ajv.compile({ type: "string", anyOf: [{ format: "date" }, { format: "date-time" }] });
    const two = fc.nat(70).map((n) => String(n).padStart(2, "0"));
    const date = fc
      .tuple(
        fc.constantFrom("1900", "2000", "2023", "2024"),
        two,
        two,
        two,
        two,
        two,
        fc.constantFrom("", "Z", "+01:00", ".5Z", "z"),
      )
      .map(([y, m, d, h, min, s, zone]) => (zone === "" ? `${y}-${m}-${d}` : `${y}-${m}-${d}T${h}:${min}:${s}${zone}`));
    fc.assert(
      fc.property(date, (text) => {
        if (faultOfDate(text) === undefined) expect(isDate(text)).toBe(true);
        else if (!/[.z]|:60/.test(text)) expect(isDate(text)).toBe(false);
      }),
      { ...runs, numRuns: 5000 },
    );
  });
});
