import { english } from "@counterclaim/english";
import { describe, expect, it } from "vitest";
import { read } from "../extract/read.js";
import { align } from "./align.js";

function relation(a: string, b: string): string | undefined {
  const readings = [a, b].map((text, i) => read({ id: "ab"[i]!, source: "ab"[i]!, text }, i, english));
  const pairs = align(readings, english.lexicon, { internal: false });
  // the sentences with the quotation stand last
  return pairs.find((p) => p.a.id.endsWith(`:${last(a)}`) && p.b.id.endsWith(`:${last(b)}`))?.alignments[0]?.speakers
    .relation;
}

const last = (text: string): number => text.split(". ").length - 1;

describe("speakers of two sentences", () => {
  it.each([
    ["same", '"We will open on Monday," Anna Villareal said.', '"We will open on Monday," Villareal told reporters.'],
    ["different", '"We will open on Monday," Anna Villareal said.', '"We will open on Monday," said Lou Finch.'],
    ["different", '"We will open on Monday," the mayor said.', '"We will open on Monday," the bishop said.'],
    ["different", '"We will open on Monday," said Mayor Anna Villareal.', '"We will open on Monday," the bishop said.'],
    ["same", '"We will open on Monday," Azlan said.', '"We will open on Monday," said Azlan Hamdan, the crime chief.'],
    ["different", '"We will open on Monday," Azlan Omar said.', '"We will open on Monday," said Azlan Hamdan.'],
    [
      "same",
      '"We will talk for as long as they want," Galvan told reporters.',
      'Two men fled, Warden Ernesto Galvan said. "We will talk for as long as they want," the warden had said.',
    ],
    ["open", '"We will open on Monday," Villareal said.', '"We will open on Monday," the mayor said.'],
    ["open", '"We will open on Monday," Villareal said.', 'Lou Finch was there. "We will open on Monday," she said.'],
  ])("%s: %s / %s", (expected, a, b) => {
    expect(relation(a, b)).toBe(expected);
    expect(relation(b, a)).toBe(expected);
  });
});
