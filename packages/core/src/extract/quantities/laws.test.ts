import { english } from "@counterclaim/english";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantitiesIn, timesIn } from "../../../test/show.js";
import { compareQuantities } from "../../model/compareQuantities.js";
import { compareTimes } from "../../model/compareTimes.js";
import { widen } from "../../model/interval.js";
import type { Quantity } from "../../model/quantity.js";
import type { Sentence, Token } from "../../model/sentence.js";
import { extractTimes } from "../times/times.js";
import { quantityCases } from "./quantities.cases.js";
import { timeCases } from "../times/times.cases.js";
import { extractQuantities } from "./quantities.js";
import { compileVocabulary } from "./vocabulary.js";

const { lexicon } = english;
const vocabulary = compileVocabulary(lexicon);

/** A sentence of words without a tree, as another tokenizer or a failed parse would leave it. */
function bare(text: string): Sentence {
  const tokens = Array.from(text.matchAll(/\S+/gu), (match, index): Token => {
    const common = { lemma: match[0].toLowerCase(), upos: "X", xpos: "", head: -1, deprel: "dep" } as const;
    return { ...common, index, form: match[0], start: match.index, end: match.index + match[0].length };
  });
  return { index: 0, paragraph: 0, kind: "prose", start: 0, end: text.length, tokens };
}

const readBare = (text: string) => [
  ...extractQuantities(bare(text), lexicon, vocabulary),
  ...extractTimes(bare(text), lexicon, { publishedAt: "2025-06-18" }, vocabulary),
];

const ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");
const teens = "sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** English words of a whole number below a million, with "and" before the last two digits. */
function inWords(n: number): string {
  if (n < 20) return [...ones, ...teens][n]!;
  if (n < 100) return n % 10 === 0 ? tens[n / 10 - 2]! : `${tens[Math.floor(n / 10) - 2]!}-${ones[n % 10]!}`;
  if (n < 1000) return joined(Math.floor(n / 100), "hundred", n % 100);
  return joined(Math.floor(n / 1000), "thousand", n % 1000);
}

function joined(count: number, scale: string, rest: number): string {
  if (rest === 0) return `${inWords(count)} ${scale}`;
  return `${inWords(count)} ${scale} ${rest < 100 ? "and " : ""}${inWords(rest)}`;
}

const phrases = quantityCases.map(([sentence]) => sentence);
const quantities: Quantity[] = phrases.flatMap(quantitiesIn);
const times = timeCases.flatMap(([sentence]) => timesIn(sentence, "2025-06-18"));

describe("laws of quantities and times", () => {
  it("every span quotes its own text, and its tokens are those it covers", () => {
    for (const [text] of [...quantityCases, ...timeCases]) {
      for (const found of [...quantitiesIn(text), ...timesIn(text, "2025-06-18")]) {
        expect(text.slice(found.start, found.end).replace(/\s+/gu, " ")).toBe(found.text);
        expect([...found.tokens].sort((a, b) => a - b)).toEqual(found.tokens);
      }
    }
  });

  it("number words say what the digits say", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (n) => {
        const [found] = extractQuantities(bare(`${inWords(n)} people`), lexicon, vocabulary);
        expect(found?.value).toBe(n);
        const [digits] = extractQuantities(bare(`${n.toLocaleString("en-US")} people`), lexicon, vocabulary);
        expect(digits?.value).toBe(n);
      }),
      { numRuns: 500, examples: [[0], [11], [100], [110], [999], [1000], [1001], [100_000], [999_999]] },
    );
  });

  it("conversion between units of one dimension comes back", () => {
    for (const unit of lexicon.tables.units) {
      const base = 7.25 * unit.factor + (unit.offset ?? 0);
      expect((base - (unit.offset ?? 0)) / unit.factor).toBeCloseTo(7.25, 6);
      expect(unit.factor).toBeGreaterThan(0);
    }
  });

  it("comparison is symmetric", () => {
    const anyQuantity = fc.constantFrom(...quantities);
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        expect(compareQuantities(a, b)).toEqual(compareQuantities(b, a));
      }),
      { numRuns: 3000 },
    );
    const anyTime = fc.constantFrom(...times);
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => {
        expect(compareTimes(a, b)).toEqual(compareTimes(b, a));
      }),
      { numRuns: 3000 },
    );
  });

  it("everything equals itself or is not comparable", () => {
    for (const q of quantities) expect(compareQuantities(q, q).relation).toBe("equal");
    for (const t of times) expect(["equal", "incomparable", "compatible"]).toContain(compareTimes(t, t).relation);
  });

  it("a wider interval never makes compatible quantities disjoint", () => {
    const anyQuantity = fc.constantFrom(...quantities.filter((q) => q.pair === undefined));
    fc.assert(
      fc.property(anyQuantity, anyQuantity, fc.double({ min: 0, max: 100, noNaN: true }), (a, b, by) => {
        const before = compareQuantities(a, b).relation;
        if (before === "disjoint" || before === "incomparable") return;
        const after = compareQuantities({ ...a, interval: widen(a.interval, by * a.step) }, b).relation;
        expect(after).not.toBe("disjoint");
      }),
      { numRuns: 3000 },
    );
  });
});

describe("hostile input", () => {
  it("never throws, whatever the tokens", () => {
    const pieces = ["1", "007", "half", "a", "and", "-", "to", "percent", "$", "May", "on", "Monday", "past", "three"];
    const more = [
      "million",
      "dozen",
      "of",
      "them",
      "/",
      ":",
      ",",
      ".",
      "th",
      "'",
      "s",
      "GMT",
      "\u00a0",
      "½",
      "old",
      "🦊",
    ];
    const word = fc.oneof(fc.constantFrom(...pieces, ...more), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        readBare(words.join(" "));
        readBare(words.join(""));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["digits", "9".repeat(50_000)],
    ["commas", ",".repeat(50_000)],
    ["digits and commas", "1,".repeat(25_000)],
    ["numbers", "12 ".repeat(17_000)],
    ["number words", "two hundred and ".repeat(4_000)],
    ["hyphens", "five-".repeat(10_000)],
    ["half", "half a ".repeat(8_000)],
    ["dates", "on Monday ".repeat(5_000)],
    ["money", "$".repeat(50_000)],
    ["days", "three days ".repeat(5_000)],
    ["votes", "three against ".repeat(5_000)],
  ])("%s take linear time", { timeout: 120_000, retry: 2 }, (_name, text) => {
    const start = performance.now();
    readBare(text);
    // quadratic time would be minutes, even on a fast machine
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
