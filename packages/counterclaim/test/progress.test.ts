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

  it("is told of every article, then of every pair of sentences, in order", () => {
    expect([...new Set(seen.map(({ stage }) => stage))]).toEqual(["reading", "comparing"]);
    const counts = (stage: string) => seen.flatMap((one) => (one.stage === stage ? [[one.done, one.total]] : []));
    expect(counts("reading")).toEqual([0, 1, 2].map((done) => [done, 3]));
    const comparing = counts("comparing");
    const total = comparing[0]?.[1] ?? 0;
    // a pair is aligned, and then judged
    expect(comparing).toEqual([...Array(2 * total).keys()].map((half) => [Math.floor(half / 2), total]));
  });

  it("changes nothing in the report", () => {
    expect(report).toEqual(compare(articles));
    expect(compare(articles, { onProgress: () => undefined })).toEqual(report);
  });

  it.each([
    ["reading", 1, /: 1 of 3 articles were read\./],
    ["comparing", 0, /: 0 of \d+ pairs of sentences were compared\./],
  ] as const)("ends the work early while %s, and the report says so", (stage, done, extent) => {
    const early = watch((progress) => progress.stage !== stage || progress.done < done);
    expect(early.seen.at(-1)).toMatchObject({ stage, done });
    expect(early.report.findings).toEqual([]);
    expect(early.report.coverage.pairsCompared).toBe(0);
    expect(early.report.notes).toEqual([{ code: "ended-early", message: expect.stringMatching(extent) as string }]);
  });

  it("leaves what was found before the end in the report, as it would have been", () => {
    const essence = ({ id, confidence }: (typeof report.findings)[number]) => `${id} ${confidence}`;
    const all = report.findings.map(essence);
    const steps = seen.filter(({ stage }) => stage === "comparing").length;
    const counts = Array.from({ length: steps + 1 }, (_, last) => {
      let step = 0;
      const found = watch(({ stage }) => stage !== "comparing" || step++ < last).report.findings.map(essence);
      expect(found.filter((one) => !all.includes(one))).toEqual([]);
      return found.length;
    });
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    // two articles are done with before the next two are begun
    expect(counts[Math.floor(steps / 2)]).toBeGreaterThan(0);
    expect(counts.at(-1)).toBe(all.length);
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
