import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "counterclaim";
import { event, neutral, runs, single, unrelated } from "./event-texts.js";
import { allEvidence, byId, claim, shifted } from "./evidence.js";

describe("laws that hold of every comparison", { timeout: 300_000 }, () => {
  it("the events of these tests hold conflicts, or the laws would say nothing", () => {
    let found = 0;
    fc.assert(
      fc.property(event, (articles) => {
        found += compare(articles).findings.length;
      }),
      runs,
    );
    expect(found).toBeGreaterThan(runs.numRuns);
  });

  it("every span quotes its own article", () => {
    fc.assert(
      fc.property(event, (articles) => {
        const texts = new Map(articles.map(({ id, text, title = "" }) => [id, { text, title }]));
        for (const { article, field, start, end, quote, focus } of allEvidence(compare(articles))) {
          expect(texts.get(article)?.[field].slice(start, end)).toBe(quote);
          expect(quote).not.toBe("");
          for (const [from, to] of focus) {
            expect(from).toBeGreaterThanOrEqual(start);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(end);
          }
        }
      }),
      runs,
    );
  });

  it("the order of articles changes nothing but the order in which they are listed", () => {
    const shuffled = event.chain((articles) =>
      fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
    );
    fc.assert(
      fc.property(shuffled, ([articles, other]) => {
        const [one, two] = [compare(articles), compare(other)];
        expect(two.articles.map(({ id }) => id)).toEqual(other.map(({ id }) => id));
        const listed = (report: typeof one) => ({
          ...report,
          articles: byId(report.articles),
          coverage: { ...report.coverage, articles: byId(report.coverage.articles) },
        });
        expect(listed(two)).toEqual(listed(one));
      }),
      runs,
    );
  });

  it("an article against its copy has no conflict", () => {
    fc.assert(
      fc.property(single, (article) => {
        const report = compare([article, { ...article, id: "copy", source: "Copyist" }]);
        expect(report.findings).toEqual([]);
        expect(report.disputes).toEqual([]);
      }),
      runs,
    );
  });

  it("a neutral paragraph before a text only shifts its spans", () => {
    fc.assert(
      fc.property(event, (articles) => {
        const longer = articles.map((one) => (one.id === "a" ? { ...one, text: neutral + one.text } : one));
        const wanted = shifted(compare(articles).findings.map(claim), "a", neutral.length);
        expect(byId(compare(longer).findings.map(claim))).toEqual(byId(wanted));
      }),
      runs,
    );
  });

  it("an unrelated article changes nothing among the findings of the others", () => {
    fc.assert(
      fc.property(event, (articles) => {
        const findings = compare([...articles, unrelated]).findings;
        expect(byId(findings.map(claim))).toEqual(byId(compare(articles).findings.map(claim)));
      }),
      runs,
    );
  });

  it("a report survives JSON", () => {
    fc.assert(
      fc.property(event, (articles) => {
        const report = compare(articles);
        expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
      }),
      runs,
    );
  });

  it("the same articles give the same report", () => {
    fc.assert(
      fc.property(event, (articles) => {
        expect(JSON.stringify(compare(articles))).toBe(JSON.stringify(compare(structuredClone(articles))));
      }),
      runs,
    );
  });
});
