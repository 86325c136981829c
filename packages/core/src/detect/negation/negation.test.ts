import { english } from "@counterclaim/english";
import { testDetector } from "counterclaim/testing";
import { describe, expect, it, test } from "vitest";
import { align } from "../../align/align.js";
import { reader } from "../../extract/read.js";
import { negation } from "./negation.js";
import { cases } from "./negation.cases.js";

test("negation: truth table", () => testDetector(negation, cases));

/** Whether the detector says that the one text has a thing with a property and the other has none. */
function isAbsent(a: string, b: string): boolean {
  const read = reader(english);
  const readings = [a, b].map((text, i) => read({ id: "ab"[i]!, source: "", text }, i));
  return align(readings, english.lexicon, { internal: false })
    .flatMap(({ alignments }) => alignments.map((alignment) => negation.detect(alignment, english.lexicon)))
    .some((verdict) => verdict?.outcome === "conflict" && verdict.signals?.["absent"] === 1);
}

describe("a thing with a property that one text has and the other has not", () => {
  const lacks = "The framework lacks binding commitments.";

  it.each([
    "The framework includes binding commitments.",
    "The commitments are binding.",
    "The five states take on binding guarantees to send help.",
    "The five states have signed binding commitments.",
    "The accord creates binding guarantees.",
  ])("%s", (there) => {
    expect(isAbsent(there, lacks)).toBe(true);
    expect(isAbsent(lacks, there)).toBe(true);
  });

  it.each([
    "The five states may take on binding guarantees.",
    "The five states refused to take on binding guarantees.",
    "The five states seek binding guarantees.",
    "The five states would never sign binding commitments.",
  ])("not: %s", (there) => expect(isAbsent(there, lacks)).toBe(false));
});
