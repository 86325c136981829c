import { describe, expect, it } from "vitest";
import { compare } from "counterclaim";
import { conflicts, lookAlikes } from "./cases.js";

const publishedAt = "2026-05-05T10:00:00Z";

/** Confidence of the surest finding on two sentences of one day; 0 where there is none. */
function confidence([a, b]: readonly [string, string]): number {
  const articles = [
    { id: "a", source: "Wire", publishedAt, text: a },
    { id: "b", source: "Post", publishedAt, text: b },
  ];
  return compare(articles, { minConfidence: 0.01 }).findings[0]?.confidence ?? 0;
}

// Shares that are reached, less a small tolerance. Two bare sentences are harder to tell apart than two articles: nothing says
// what they are about. What is missed is in docs/explanation/limits.md.
describe("plain pairs of sentences, by the types of conflict", () => {
  it("that conflict are mostly told", () => {
    const told = conflicts.filter((pair) => confidence(pair) >= 0.5);
    expect(told.length / conflicts.length).toBeGreaterThanOrEqual(0.7);
  });

  it("that only look like a conflict are mostly left alone", () => {
    const flagged = lookAlikes.filter((pair) => confidence(pair) >= 0.5);
    expect(flagged.length / lookAlikes.length).toBeLessThan(0.35);
  });
});
