import { describe, expect, it } from "vitest";
import { basisOf, combined, QUOTING, UNMEASURED, unmeasured, weightOf } from "./combine.js";

const said = (contradiction: number, agreement = 0) => ({
  contradiction,
  agreement,
  neutral: 1 - contradiction - agreement,
});

describe("what a judge weighs", () => {
  it("is more where it quotes the words that decide", () => {
    expect(unmeasured({ quotes: { a: "binding", b: "voluntary" } })).toBe(QUOTING);
    expect(unmeasured({})).toBe(UNMEASURED);
    expect(weightOf(0.9, QUOTING)).toBeGreaterThan(weightOf(0.9, UNMEASURED));
  });

  it("rises with its probability, and is little at about a half", () => {
    expect(Math.abs(weightOf(0.4, UNMEASURED))).toBeLessThan(0.1);
    expect(weightOf(0.9, UNMEASURED)).toBeGreaterThan(weightOf(0.8, UNMEASURED));
    expect(weightOf(0.1, UNMEASURED)).toBeLessThan(0);
  });

  it("is bounded, however sure it says it is", () => {
    for (const p of [0, 1]) expect(Math.abs(weightOf(p, UNMEASURED))).toBeLessThanOrEqual(4.6);
    expect(weightOf(1, { intercept: 20, slope: 20 })).toBe(4.6);
  });

  it("is nothing where a calibration says that the judge knows nothing", () => {
    for (const p of [0, 0.3, 1]) expect(weightOf(p, { intercept: 0, slope: 0 })).toBe(0);
  });
});

describe("the two together", () => {
  it("are structure where no judge spoke", () => expect(combined(0.62, [])).toBe(0.62));

  it("are Bayes' rule: even odds and nine to one make nine tenths", () => {
    expect(combined(0.5, [Math.log(9)])).toBeCloseTo(0.9, 10);
    expect(combined(0.1, [Math.log(9)])).toBeCloseTo(0.5, 10);
  });

  it("take several judges as their mean, so that a crowd of like minds is one", () => {
    expect(combined(0.3, [2, 2, 2])).toBeCloseTo(combined(0.3, [2]), 10);
    expect(combined(0.3, [2, -2])).toBeCloseTo(0.3, 10);
  });

  it("let no judge alone make a certainty, or do away with one", () => {
    expect(combined(0.01, [weightOf(1, UNMEASURED)])).toBeLessThan(0.3);
    expect(combined(0.01, [weightOf(1, QUOTING)])).toBeLessThan(0.55);
    expect(combined(0.95, [weightOf(0, UNMEASURED)])).toBeGreaterThan(0.5);
  });
});

describe("what carries a finding", () => {
  it.each([
    [0.9, [], "structure"],
    [0.9, [said(0.8)], "both"],
    [0.9, [said(0.1)], "structure"],
    [0.1, [said(0.8)], "model"],
    [0.4, [said(0.45, 0.05)], "both"],
    [0.9, [said(0.8), said(0.1), said(0.1)], "structure"],
    [0.1, [said(0.8), said(0.9), said(0.1)], "model"],
  ] as const)("structure at %d and %j: %s", (structure, answers, basis) => {
    expect(basisOf(structure, answers)).toBe(basis);
  });
});
