import { describe, expect, it } from "vitest";
import { english } from "@counterclaim/english";
import { align } from "../../align/align.js";
import { read } from "../../extract/read.js";
import type { Kind } from "../../model/report.js";
import { supportOf } from "./support.js";

/** Support for a conflict of the kind between the two sentences, all their words in focus. */
function support(kind: Kind, a: string, b: string): number {
  const readings = [a, b].map((text, i) => read({ id: "ab"[i]!, source: "ab"[i]!, text }, i, english));
  const [pair] = align(readings, english.lexicon, { internal: false });
  const [alignment] = pair!.alignments;
  const all = (side: "unitA" | "unitB"): number[] => alignment![side].sentence.tokens.map((t) => t.index);
  return supportOf(kind, alignment!, { a: all("unitA"), b: all("unitB") });
}

describe("supportOf", () => {
  it.each<[Kind, string, string, number]>([
    ["quantity", "The fire killed 12 people.", "The fire killed 14 people.", 1],
    ["quantity", "The fire killed more than 12 people.", "The fire killed 14 people.", 0],
    ["date", "The council meets on Monday.", "The council meets on Tuesday.", 1],
    ["date", "The council meets on Monday.", "The council meets at the town hall.", 0],
    ["negation", "The council approved the plan.", "The council did not approve the plan.", 1],
    ["negation", "The council approved the plan.", "The council approved the plan late.", 0],
    ["modality", "The council will close the bridge.", "The council may close the bridge.", 1],
    ["modality", "The council closed the bridge.", "The council closed the bridge on Monday.", 0],
    ["quantifier", "Most councillors backed the plan.", "The councillors backed the plan.", 1],
    ["quantifier", "The mayor backed the plan.", "The mayor opposed the plan.", 0],
    ["quotation", "The mayor backed the plan.", "The mayor opposed the plan.", 0],
    ["attribution", "“It is over,” Mayor Ann Reed said.", "“It is over,” Mayor Ann Reed told reporters.", 0],
    ["entity", "The mayor backed the plan.", "The governor backed the plan.", 0.5],
  ])("%s: %s / %s → %d", (kind, a, b, expected) => {
    expect(support(kind, a, b)).toBe(expected);
    expect(support(kind, b, a)).toBe(expected);
  });
});
