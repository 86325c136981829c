import { english } from "@counterclaim/english";
import { describe, expect, it } from "vitest";
import { align } from "../align/align.js";
import { read } from "../extract/read.js";
import type { Conflict } from "../model/verdict.js";
import { valueSignals } from "./valueSignals.js";

/** The signals of two sentences in which these words decide. */
function signals(a: string, b: string, words: readonly [string, string]): Record<string, number> {
  const readings = [a, b].map((text, i) => read({ id: "ab"[i]!, source: "ab"[i]!, text }, i, english));
  const alignment = align(readings, english.lexicon, { internal: false })[0]!.alignments[0]!;
  const tokens = (unit: typeof alignment.unitA, word: string): number[] =>
    unit.sentence.tokens.filter(({ form }) => form === word).map(({ index }) => index);
  const focus = { a: tokens(alignment.unitA, words[0]), b: tokens(alignment.unitB, words[1]) };
  const conflict: Conflict = {
    ...{ outcome: "conflict", kind: "quantity", level: "contradiction", focus, strength: 1 },
    ...{ reason: "", answers: ["", ""] },
  };
  return valueSignals(conflict, alignment);
}

describe("what all amounts and times of two sentences say of a conflict", () => {
  it.each<[string, string, string, readonly [string, string], Record<string, number>]>([
    [
      "two counts of one name that are left over",
      "Thirty-six lorries were in the pile-up.",
      "The pile-up took in 63 lorries.",
      ["six", "63"],
      { "values:left:alike": 1, "values:decide:part": 1, "values:decide:met": 0, "values:add-up": 0 },
    ],
    [
      "a number with two figures in each other's place",
      "Thirty-six lorries were in the pile-up.",
      "The pile-up took in 63 lorries.",
      ["six", "63"],
      { "values:transposed": 1 },
    ],
    [
      "a year with two figures in each other's place",
      "The bridge opened in 1967.",
      "The bridge opened in 1976.",
      ["1967", "1976"],
      { "values:transposed": 1 },
    ],
    [
      "two numbers of other figures",
      "The pile-up took in 36 lorries.",
      "The pile-up took in 64 lorries.",
      ["36", "64"],
      { "values:transposed": 0 },
    ],
    [
      "what decides has its equal on the other side",
      "The two ferries were 240 metres from each other.",
      "Three ferries were in the channel, and two of them passed 240 metres apart.",
      ["240", "240"],
      { "values:decide:met": 1, "values:decide:part": 0 },
    ],
    [
      "a sum and its parts",
      "Its list named 214 passengers and 26 sailors.",
      "The list named 240 people.",
      ["214", "240"],
      { "values:add-up": 1, "values:left:apart": 1 },
    ],
    [
      "the two parts of one whole",
      "Four of the five members backed the plan.",
      "One of the five members opposed the plan.",
      ["Four", "One"],
      { "values:add-up": 1 },
    ],
    [
      "so many votes, counted in two ways",
      "The vote was 7 to 4.",
      "Members passed the plan on a 6 to 5 vote.",
      ["7", "6"],
      { "values:split": 1, "values:decide:part": 1 },
    ],
    [
      "two votes of so many and so many",
      "The vote was 7 to 4.",
      "Members passed the plan on a 6 to 4 vote.",
      ["7", "6"],
      { "values:split": 0 },
    ],
    [
      "goals, of which there are few",
      "The home side won 3 to 1.",
      "The home side won 4 to 0.",
      ["3", "4"],
      { "values:split": 0 },
    ],
    [
      "one number as the least and as the most",
      "Those who leave will get at least 14 weeks' pay.",
      "Those who leave will get up to 14 weeks' wages.",
      ["14", "14"],
      { "values:bounds": 1 },
    ],
    [
      "a count as the least and as the most",
      "More than 200 people came to the square.",
      "Fewer than 200 people came to the square.",
      ["200", "200"],
      { "values:bounds": 1 },
    ],
    [
      "two bounds of one side",
      "More than 200 people came to the square.",
      "At least 200 people came to the square.",
      ["200", "200"],
      { "values:bounds": 0 },
    ],
    [
      "amounts that cannot be compared",
      "Each traveller paid 3,000 dollars.",
      "Each traveller paid 2,600 euros.",
      ["3,000", "2,600"],
      { "values:decide:unlike": 1, "values:left:apart": 0 },
    ],
  ])("%s", (_name, a, b, words, expected) => {
    expect(signals(a, b, words)).toMatchObject(expected);
    expect(signals(b, a, [words[1], words[0]])).toMatchObject(expected);
  });

  it("nothing where a sentence has none", () => {
    expect(signals("The plan was backed by the mayor.", "The mayor backed 3 plans.", ["plan", "3"])).toEqual({});
  });
});
