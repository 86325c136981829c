import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { analyze } from "../analyze.js";
import { comparer, pairComparer, rowOf } from "./comparer.js";
import { wordTables } from "../parser/parser.js";
import { encode } from "./encode.js";
import { loadComparerAsset } from "./loadComparer.js";
import { runNetwork } from "./network.js";
import { emptyMemory, pairEvidence } from "./pair.js";
import { openComparerWeights } from "./weights.js";
import { readWords } from "./words.js";

const golden = (name: string): string => readFileSync(new URL(`golden/${name}`, import.meta.url), "utf8");
const read = (text: string, by = comparer) => by.read(analyze(text).sentences);

interface Pair {
  readonly premise: string;
  readonly hypothesis: string;
}
interface Logits {
  readonly logits: number[];
  readonly kinds: number[];
}

describe("comparer", () => {
  const pairs = golden("pairs.jsonl")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Pair);
  const expected = JSON.parse(golden("logits.json")) as Logits[];

  it.each(["best", "js"] as const)(
    "gives the trainer's own logits on the kernel %s, without the links of values",
    (kernel) => {
      expect(expected).toHaveLength(pairs.length);
      const weights = openComparerWeights(loadComparerAsset("news"), kernel);
      const [news = 0] = weights.news;
      const text = (words: string) => encode(readWords(analyze(words).sentences, rowOf), wordTables().glove, weights);
      pairs.forEach(({ premise, hypothesis }, i) => {
        const [a, b] = [text(premise), text(hypothesis)];
        const got = runNetwork(a, b, pairEvidence(a, b, [], emptyMemory()), weights);
        got.logits.forEach((value, k) =>
          expect(value + weights.domains[3 * news + k]!).toBeCloseTo(expected[i]!.logits[k]!, 2),
        );
        got.kinds.forEach((value, k) => expect(value).toBeCloseTo(expected[i]!.kinds[k]!, 2));
      });
    },
  );

  it.each([
    ["The council approved the plan.", "The council rejected the plan."],
    ["A man is sleeping on a bench.", "A man is running in a race."],
    ["The shop is open on Sundays.", "The shop is closed on Sundays."],
  ])("finds %s against %s more likely a contradiction than not", (a, b) => {
    const { probability } = pairComparer.compare(read(a, pairComparer), read(b, pairComparer), []);
    expect(probability.contradiction).toBeGreaterThan(0.5);
  });

  it.each([
    ["The council approved the plan.", "The council approved the plan on Monday after a long debate."],
    ["Two people were killed in the storm.", "The storm killed two people."],
  ])("finds no contradiction between %s and %s", (a, b) => {
    const { probability } = pairComparer.compare(read(a, pairComparer), read(b, pairComparer), []);
    expect(probability.contradiction).toBeLessThan(0.5);
  });

  it("hears that two values differ", () => {
    const [a, b] = [read("The fire killed 12 people."), read("The fire killed 14 people.")];
    const link = { a: [3], b: [3], of: "quantity", relation: "differs", within: { a: false, b: false } } as const;
    const fits = { ...link, relation: "equal", within: { a: true, b: true } } as const;
    expect(comparer.compare(a, b, [link]).conflict).toBeGreaterThan(comparer.compare(a, b, [fits]).conflict);
  });

  it("gives finite numbers for any text, and credit for every token it looks at", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.string({ maxLength: 120 }), (x, y) => {
        const [a, b] = [read(x), read(y)];
        const { conflict, agreement, probability, credit } = comparer.compare(a, b, []);
        expect([conflict, agreement, ...Object.values(probability)].every(Number.isFinite)).toBe(true);
        expect(probability.contradiction + probability.agreement + probability.neutral).toBeCloseTo(1, 5);
        expect([credit.a.length, credit.b.length]).toEqual([a.length, b.length]);
      }),
      { numRuns: 60 },
    );
  });

  it("looks at the first 90 words of an endless sentence", () =>
    expect(read("one and two and ".repeat(5000)).length).toBe(90));
});
