import { describe, expect, it } from "vitest";
import { combined, weightOf } from "@counterclaim/core";
import { calibrate, calibrateHeldOut, type Measured } from "./calibrate.js";

/** Numbers in [0, 1) that are the same in every run (a linear congruential generator, Park and Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Pairs of which structure knows the odds, and a judge that sees more: less sure, or surer, than it may be. */
function pairs(count: number, exaggeration: number, shift = 0): Measured[] {
  const next = numbers(7);
  return Array.from({ length: count }, (_, i) => {
    const structure = 0.02 + 0.3 * next();
    const evidence = 6 * (next() - 0.5);
    const truth = 1 / (1 + Math.exp(-(Math.log(structure / (1 - structure)) + evidence)));
    const judged = 1 / (1 + Math.exp(-(exaggeration * evidence + shift)));
    return { group: `event-${i % 20}`, structure, judged, conflict: next() < truth };
  });
}

describe("a judge's calibration", () => {
  it.each([
    [1, 0],
    [2, 0],
    [0.5, 0],
    [1.5, -0.7],
  ])("undoes an exaggeration by %d and a shift of %d", (exaggeration, shift) => {
    const { intercept, slope } = calibrate(pairs(20_000, exaggeration, shift));
    expect(slope).toBeCloseTo(1 / exaggeration, 0.7);
    expect(intercept).toBeCloseTo(-shift / exaggeration, 0.5);
  });

  it("makes the two together as likely as they are right", () => {
    const all = pairs(20_000, 3);
    const calibration = calibrate(all);
    const sure = all.filter((one) => combined(one.structure, [weightOf(one.judged, calibration)]) >= 0.5);
    const said = sure.reduce((sum, one) => sum + combined(one.structure, [weightOf(one.judged, calibration)]), 0);
    expect(said / sure.length).toBeCloseTo(sure.filter(({ conflict }) => conflict).length / sure.length, 1);
  });

  it("is nothing for a judge that says nothing, or the opposite", () => {
    const next = numbers(11);
    const idle = pairs(5000, 1).map((one) => ({ ...one, judged: next() }));
    expect(calibrate(idle).slope).toBeLessThan(0.1);
    const contrary = pairs(5000, 1).map((one) => ({ ...one, judged: 1 - one.judged }));
    expect(calibrate(contrary)).toEqual({ intercept: 0, slope: 0 });
  });

  it("is nothing where nothing was measured", () => expect(calibrate([])).toEqual({ intercept: 0, slope: 0 }));

  it("for a group is fitted without it", () => {
    const all = pairs(400, 1);
    const before = calibrateHeldOut(all)("event-3");
    const changed = all.map((one) => (one.group === "event-3" ? { ...one, conflict: !one.conflict } : one));
    expect(calibrateHeldOut(changed)("event-3")).toEqual(before);
  });
});
