import { describe, expect, it } from "vitest";
import { english } from "@counterclaim/english";
import { align } from "../align/align.js";
import { reader } from "../extract/read.js";
import { mentionSignals } from "./mentionSignals.js";

const read = reader(english);
const DEBATE = "The two candidates met in Aurell on Sunday evening. The studio was full. Nobody left early.";

/** Of the first sentences that follow the same three in both articles; the given words decide. */
function signals(a: readonly [string, string], b: readonly [string, string], more: { a?: string; b?: string } = {}) {
  const readings = [a, b].map(([sentence], i) => {
    const id = "ab"[i] as "a" | "b";
    return read({ id, source: id, title: "The debate", text: `${DEBATE} ${sentence} ${more[id] ?? ""}` }, i);
  });
  const pair = align(readings, english.lexicon, { internal: false }).find(
    (found) => found.a.id === "a:text:3" && found.b.id === "b:text:3",
  )!;
  const tokens = (side: "a" | "b", word: string): number[] =>
    pair[side].sentence.tokens.flatMap((t) => (t.form === word ? [t.index] : []));
  const focus = { a: tokens("a", a[1]), b: tokens("b", b[1]) };
  return Object.entries(mentionSignals({ focus }, pair.alignments[0]!))
    .flatMap(([name, value]) => (value ? [name.replace("mention:", "")] : []))
    .sort();
}

describe("names and figures that the other article does or does not mention", () => {
  const lievin = ["The exchange was moderated by Anna Lievin.", "Lievin"] as const;
  const hald = ["The exchange was moderated by Petra Hald.", "Hald"] as const;

  it("is neither's, where each names another", () =>
    expect(signals(lievin, hald)).toEqual(["clause:neither", "focus:neither", "names:neither"]));

  it("is both's, where each names the other's somewhere else", () =>
    expect(signals(lievin, hald, { a: "Petra Hald watched at home.", b: "Anna Lievin watched at home." })).toEqual([
      "focus:both",
    ]));

  it("is one's, where one of the two knows both", () =>
    expect(signals(lievin, hald, { a: "Petra Hald watched at home." })).toEqual([
      "clause:one",
      "focus:one",
      "names:one",
    ]));

  it.each([
    [
      "It was seen by 43 guests.",
      "43",
      "It was seen by 34 guests.",
      "34",
      ["clause:neither", "figures:neither", "focus:neither"],
    ],
    ["It was seen by about 1,200 guests.", "1,200", "It was seen by 1,187 guests.", "1,187", ["focus:both"]],
    [
      "It went on until Thursday.",
      "Thursday",
      "It went on until Friday.",
      "Friday",
      ["clause:neither", "figures:neither", "focus:neither"],
    ],
    ["It was seen by many guests.", "many", "It was seen by few guests.", "few", []],
  ] as const)("%s (%s) / %s (%s)", (a, x, b, y, wanted) => expect(signals([a, x], [b, y])).toEqual(wanted));

  it("is unknown between articles of one sentence", () => {
    const readings = [lievin, hald].map(([text], i) => read({ id: "ab"[i]!, source: "", text }, i));
    const [pair] = align(readings, english.lexicon, { internal: false });
    expect(mentionSignals({ focus: { a: [], b: [] } }, pair!.alignments[0]!)).toEqual({ "mention:unknown": 1 });
  });
});
