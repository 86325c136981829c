import { describe, expect, it } from "vitest";
import { FEATURES_PER_WORD, hashedFeatures, keyOf, normaliseForm, shapeOf } from "./forms.js";

describe("word forms", () => {
  it.each([
    ["don\u2019t", "don't"],
    ["\u201c", '"'],
    ["''", '"'],
    ["\u2014", "--"],
    ["non\u2011binding", "non-binding"],
    ["\u2026", "..."],
  ])("normalises %s to %s", (form, normalised) => expect(normaliseForm(form)).toBe(normalised));

  it("looks words up in lower case with every digit written 0", () => {
    expect(keyOf("G7")).toBe("g0");
    expect(keyOf("1,187")).toBe("0,000");
    expect(keyOf("ÅRSTID")).toBe("årstid");
  });

  it("keeps characters whose lower case is longer", () => expect(keyOf("\u0130stanbul")).toBe("\u0130stanbul"));

  it("shortens runs in shapes to two", () => {
    expect(shapeOf("McDonald").join("")).toBe("XxXxx");
    expect(shapeOf("2026-11-21").join("")).toBe("00-00-00");
  });

  it("hashes the same number of features for any string", () => {
    for (const form of ["", "a", "\ud800", "😀", "guarantees"]) {
      const features = hashedFeatures(form, 16384);
      expect(features).toHaveLength(FEATURES_PER_WORD);
      expect(Math.max(...features)).toBeLessThan(16384);
    }
  });
});
