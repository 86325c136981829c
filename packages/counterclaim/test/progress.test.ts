import { describe, expect, it } from "vitest";
import { type Article, compare, type Progress } from "counterclaim";

const outlets = ["Northern Wire", "Daily Tern", "Strait Observer"];
const articles: Article[] = [
  "The sinking killed 14 people. The guarantees are binding.",
  "The sinking killed 17 people. The guarantees are binding.",
  "The sinking killed 12 people. The guarantees are not binding.",
].map((text, index) => ({ id: "abc"[index] ?? "", source: outlets[index] ?? "", text }));

function watch(until: (progress: Progress) => boolean) {
  const seen: Progress[] = [];
  const report = compare(articles, {
    onProgress: (progress) => {
      seen.push(progress);
      return until(progress);
    },
  });
  return { report, seen };
}

describe("onProgress", () => {
  const { report, seen } = watch(() => true);

  it("is told of every step of every stage, in order", () => {
    const stages = [...new Set(seen.map(({ stage }) => stage))];
    expect(stages).toEqual(["reading", "aligning", "comparing"]);
    for (const stage of stages) {
      const steps = seen.filter((one) => one.stage === stage);
      expect(steps.map(({ done }) => done)).toEqual([...steps.keys()]);
      expect(new Set(steps.map(({ total }) => total))).toEqual(new Set([steps.length]));
    }
    expect(seen.filter(({ stage }) => stage === "reading")).toHaveLength(3);
  });

  it("changes nothing in the report", () => {
    expect(report).toEqual(compare(articles));
    expect(compare(articles, { onProgress: () => undefined })).toEqual(report);
  });

  it.each([
    ["reading", 1, "1 of 3 articles were read, nothing was compared"],
    ["aligning", 1, "the articles were read, nothing was compared"],
    ["comparing", 0, /: 0 of \d+ pairs of sentences were compared/],
  ] as const)("ends the work early while %s, and the report says so", (stage, done, extent) => {
    const early = watch((progress) => progress.stage !== stage || progress.done < done);
    expect(early.seen.at(-1)).toMatchObject({ stage, done });
    expect(early.report.findings).toEqual([]);
    expect(early.report.coverage.pairsCompared).toBe(0);
    expect(early.report.notes).toEqual([{ code: "ended-early", message: expect.stringMatching(extent) as string }]);
  });

  it("leaves what was found before the end in the report", () => {
    const steps = seen.filter(({ stage }) => stage === "comparing").length;
    const counts = Array.from({ length: steps }, (_, last) => {
      const early = watch(({ stage, done }) => stage !== "comparing" || done < last).report;
      expect(early.findings.map(({ id }) => id).every((id) => report.findings.some((one) => one.id === id))).toBe(true);
      return early.findings.length;
    });
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBeGreaterThan(0);
  });
});

describe("the option draft", () => {
  const whole = compare(articles);
  const checked = compare(articles, { draft: "b" });
  const involved = whole.findings.filter(({ a, b }) => a.article === "b" || b.article === "b");

  it("gives the findings of the whole comparison that involve the draft, and no others", () => {
    const essence = ({ id, confidence, a, b, reason }: (typeof whole.findings)[number]) => ({
      ...{ id, confidence, a, b, reason },
    });
    expect(involved.length).toBeGreaterThan(0);
    expect(involved.length).toBeLessThan(whole.findings.length);
    expect(checked.findings.map(essence)).toEqual(involved.map(essence));
  });

  it("says so, counts only its pairs, and calls no one silent", () => {
    expect(checked.draft).toBe("b");
    expect(whole.draft).toBeUndefined();
    expect(checked.coverage.pairsCompared).toBeLessThan(whole.coverage.pairsCompared);
    expect(checked.coverage.pairsPossible).toBeLessThan(whole.coverage.pairsPossible);
    expect(checked.disputes.flatMap(({ silent }) => silent)).toEqual([]);
    for (const { a, b } of [...checked.agreements, ...checked.cleared]) expect([a.article, b.article]).toContain("b");
  });

  it("must be one of the articles", () => {
    expect(() => compare(articles, { draft: "d" })).toThrow(/There is no article "d"\. Pass the id of one/);
  });
});
