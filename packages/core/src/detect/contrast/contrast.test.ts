import { describe, expect, it } from "vitest";
import { english } from "@counterclaim/english";
import { align } from "../../align/align.js";
import { reader } from "../../extract/read.js";
import { contrast } from "./contrast.js";

const read = reader(english);

function contrastOf(a: string, b: string, comparer: typeof english.comparer) {
  const readings = [a, b].map((text, i) => read({ id: "ab"[i]!, source: "ab"[i]!, text }, i));
  return align(readings, english.lexicon, { internal: false, comparer })
    .map((pair) => contrast(pair.alignments))
    .find((found) => found !== undefined);
}

describe("contrast", () => {
  it.each([
    [
      "The ferry reached the harbour with everyone aboard.",
      "The ferry sank before it could reach the harbour.",
      ["ferry"],
    ],
    ["The mine was reopened by the operator in March.", "The operator abandoned the mine in March.", ["mine"]],
    ["The talks on the border ended in deadlock.", "The talks on the border produced an agreement.", ["talks"]],
  ])("parts %s from %s", (a, b, shared) => {
    const found = contrastOf(a, b, english.comparer);
    expect(found).toBeDefined();
    const { verdict, alignment } = found!;
    expect(verdict.focus.a.length).toBeGreaterThan(0);
    expect(verdict.focus.b.length).toBeGreaterThan(0);
    const words = verdict.focus.a.map((i) => alignment.unitA.sentence.tokens[i]!.form);
    for (const word of shared) expect(words).not.toContain(word);
    for (const answer of verdict.answers) expect(verdict.reason).toContain(answer);
  });

  it.each([
    ["The council approved the plan.", "The plan was approved by the council."],
    ["Rain fell on the coast all night.", "The minister opened a library in the capital."],
  ])("is silent on %s and %s", (a, b) => expect(contrastOf(a, b, english.comparer)).toBeUndefined());

  it("is silent without a comparer", () =>
    expect(
      contrastOf(
        "The talks on the border ended in deadlock.",
        "The talks on the border produced an agreement.",
        undefined,
      ),
    ).toBeUndefined());

  it("tells the confidence that one side is only imagined", () => {
    const found = contrastOf("If the talks fail, the border closes.", "The border is open.", english.comparer);
    expect(found!.verdict.signals).toMatchObject({ contrast: 1, "contrast:condition": 1 });
  });
});
