import { english } from "@counterclaim/english";
import { testDetector } from "counterclaim/testing";
import { describe, expect, it, test } from "vitest";
import { align } from "../../align/align.js";
import { read } from "../../extract/read.js";
import { antonym } from "./antonym.js";
import { cases } from "./antonym.cases.js";

test("antonym: truth table", () => testDetector(antonym, cases));

describe("an amount that both clauses state", () => {
  const measured = (a: string, b: string): number | undefined => {
    const readings = [a, b].map((text, i) => read({ id: "ab"[i]!, source: "ab"[i]!, text }, i, english));
    const verdicts = align(readings, english.lexicon, { internal: false })
      .flatMap(({ alignments }) => alignments)
      .map((alignment) => antonym.detect(alignment, english.lexicon));
    return verdicts.find((v) => v?.outcome === "conflict")?.signals?.["measured"];
  };

  it.each([
    ["one amount", "The shares closed 4.1 per cent higher.", "The stock ended Tuesday down 4.1 percent.", 1],
    ["a round one", "The shares closed 4 percent higher.", "The shares closed 4 percent lower.", 0.5],
    ["two amounts", "The shares closed 4.1 percent higher.", "The shares closed 3.2 percent lower.", 0],
    ["a count", "The 14 schools were open.", "The 14 schools were closed.", 0],
    ["none", "Rents rose in June.", "Rents fell in June.", 0],
  ])("%s", (_name, a, b, expected) => {
    expect(measured(a, b)).toBe(expected);
    expect(measured(b, a)).toBe(expected);
  });
});
