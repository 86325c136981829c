import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine, parseSentences, parseWith } from "./parser.js";
import type { Parse } from "./parser.js";

interface GoldenTree {
  words: string[];
  upos: string[];
  xpos: string[];
  heads: number[];
  deprels: string[];
}

const golden = JSON.parse(readFileSync(new URL("golden/trees.json", import.meta.url), "utf8")) as GoldenTree[];
const asset = readFileSync(new URL("../../assets/parser.bin", import.meta.url));
const words = golden.map((tree) => tree.words);

/** "sentence:word field" of every difference from the trainer's trees. */
function differences(parses: readonly Parse[]): string[] {
  return golden.flatMap((tree, s) =>
    (["upos", "xpos", "heads", "deprels"] as const).flatMap((field) =>
      tree[field].flatMap((value, w) => (parses[s]![field][w] === value ? [] : [`${s}:${w} ${field}`])),
    ),
  );
}

function expectTree(parse: Parse, length: number): void {
  const { heads } = parse;
  expect([heads.length, parse.upos.length, parse.xpos.length, parse.deprels.length]).toEqual([
    length,
    length,
    length,
    length,
  ]);
  if (length === 0) return;
  expect(heads.filter((h) => h === 0)).toHaveLength(1);
  for (let i = 0; i < length; i++) {
    let node = i + 1;
    for (let steps = 0; node !== 0; steps++) {
      expect(steps).toBeLessThanOrEqual(length);
      node = heads[node - 1]!;
    }
  }
}

describe("the parser", () => {
  it("gives the trainer's tags and trees on 200 sentences, before repairs", () => {
    const plain = createEngine(asset, "best", false);
    const parses = parseWith(() => plain, words);
    // Two words in a thousand may differ: the trainer sums in another order, and scores can tie to the last bit.
    expect(differences(parses).length, differences(parses).join(", ")).toBeLessThanOrEqual(3);
    expect(golden.length).toBeGreaterThanOrEqual(200);
  });

  it("gives the same trees with the plain JavaScript kernel", () => {
    const js = createEngine(asset, "js", false);
    expect(js.model.kernel.name).toBe("js");
    expect(differences(parseWith(() => js, words)).length).toBeLessThanOrEqual(3);
  });

  it("gives a sentence the same tree alone as among others", () => {
    const together = parseSentences(words);
    for (let i = 0; i < words.length; i += 25)
      expect(parseSentences([words[i]!])[0]!.heads).toEqual(together[i]!.heads);
  });

  it("gives one single-rooted tree whatever the strings", () => {
    const form = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom("", "\ud800", "😀", "the", ",", "'s"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(form, { maxLength: 30 }), { maxLength: 12 }), (sentences) => {
        parseSentences(sentences).forEach((parse, i) => expectTree(parse, sentences[i]!.length));
      }),
      { numRuns: 25 },
    );
  });

  it("parses sentences of many hundred words in pieces", () => {
    const long = Array.from({ length: 900 }, (_, i) => (i % 7 === 0 ? "," : "strikes"));
    expectTree(parseSentences([long])[0]!, 900);
    expectTree(parseSentences([["x".repeat(100_000)]])[0]!, 1);
  });

  it("says how sure it is, between 0 and 1", () => {
    const [parse] = parseSentences([["Ministers", "met", "."]]);
    for (const value of [...parse!.tagConfidence!, ...parse!.arcConfidence!]) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});
