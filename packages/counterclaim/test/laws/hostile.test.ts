import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, judge, render } from "counterclaim";
import { runs } from "./event-texts.js";
import { allEvidence } from "./evidence.js";

const event = (a: string, b: string) => [
  { id: "a", source: "A", text: a },
  { id: "b", source: "B", text: b },
];

/** Words, marks and broken characters, as no author would string them together. */
const anything = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        "\ud800",
        "\udfff",
        "\u0000",
        "\r",
        "\n\n",
        "\u2028",
        "\u202e",
        "\u200d",
        "👩‍👩‍👧",
        "é\u0301".repeat(3),
      ),
      fc.constantFrom(
        "not",
        "“",
        "”",
        '"',
        "(",
        ")",
        "—",
        "U.S.",
        "14",
        "€2.5bn",
        "1/0",
        "99999999999999999999",
        "31 February",
      ),
      fc.constantFrom(
        "The port reopened.",
        "killed 14 people",
        "may",
        "more than two dozen",
        "Mr.",
        "lacks",
        "...",
        "港口重新开放。",
      ),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .chain((parts) => fc.constantFrom("", " ").map((joint) => parts.join(joint)))
  .filter((text) => /\S/.test(text));

describe("no text makes the library throw, or quote what is not there", { timeout: 300_000 }, () => {
  it("compare and render", () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const report = compare(event(a, b), { minConfidence: 0 });
        for (const { article, start, end, quote } of allEvidence(report)) {
          expect((article === "a" ? a : b).slice(start, end)).toBe(quote);
        }
        for (const format of ["text", "markdown", "json"] as const) expect(render(report, format)).not.toBe("");
      }),
      { ...runs, numRuns: 60 },
    );
  });

  it("judge", () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const { contradiction, agreement, neutral } = judge(a, b).probability;
        for (const one of [contradiction, agreement, neutral]) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(1);
        }
        expect(contradiction + agreement + neutral).toBeCloseTo(1, 9);
      }),
      { ...runs, numRuns: 60 },
    );
  });
});

/** The processor's time, so that a busy machine does not fail the test. */
function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const hostile: readonly [string, string][] = [
  ["one long word", "a"],
  ["one letter words", "a "],
  ["negations", "not "],
  ["brackets", "("],
  ["quotation marks", "“"],
  ["straight quotation marks", '" '],
  ["dashes", "- — "],
  ["digits", "1"],
  ["numbers with commas", "1,000,"],
  ["full stops", "."],
  ["abbreviations", "U.S. "],
  ["blanks", "x                                "],
  ["line breaks", "x\n\n"],
  ["capitals", "Aa Bb "],
  ["and", "Ann and "],
  ["combining marks", "e\u0301\u0301\u0301"],
  ["joined emoji", "👩‍👩‍👧"],
  ["one sentence over and over", "The port reopened on Monday. "],
  ["sentences without end", "the port that the ship that the crew "],
];

/** Lengths grow by this factor; time may grow by twice as much, which leaves room for chance and garbage collection. */
const step = 4;
/** Shorter times are noise. */
const noise = 0.1;
/** A pause of the machine or of the collector can spoil one measurement; what grows too fast does so in each of them. */
const attempts = 4;

describe("run time grows no faster than the text", { timeout: 300_000 }, () => {
  it.each(hostile)("%s", (_name, unit) => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    const time = (length: number) => seconds(() => compare(event(text(length), `${text(length)} End.`)));
    time(250);
    // below some ten sentences every sentence is paired with every other, by design; the law is about what comes after.
    // cheap texts are tried long, dear ones short: what counts is how the one length compares with the other
    for (let length = 4000, before = time(length); length === 4000 || (before < 0.75 && length < 100_000);) {
      length *= step;
      let now = time(length);
      const limit = () => Math.max(before, noise) * step * 2;
      for (let attempt = 1; attempt < attempts && now >= limit(); attempt++) {
        before = time(length / step);
        now = time(length);
      }
      expect(now, `seconds for ${length} characters, after ${before} for a quarter`).toBeLessThan(limit());
      before = now;
    }
  });
});
