import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paragraphsOf } from "./paragraphs.js";
import { quotationsOf } from "./quotations.js";
import { readText } from "./readText.js";

/** Any string of UTF-16 units, lone surrogates among them, and strings that look like news. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ...[
          "U.S.",
          "said",
          "“",
          "”",
          "'",
          "’s",
          "No.",
          "5",
          "$",
          "—",
          "-",
          " ",
          " ",
          " ",
          "\n",
          "\r\n",
          "\n\n",
          ".",
          "!",
        ],
        ...[
          "?",
          "...",
          "…",
          "(",
          ")",
          "PARIS",
          "(AP)",
          "Gov.",
          "a.m.",
          "é",
          "👍🏽",
          "\ud800",
          "\u00ad",
          "\u200d",
          "\ufeff",
        ],
        ...["1,200", "http://", "x@y.z", "[1]", "«", "»", "‑", "\u00a0", "don't", "13:40", "•", ",", ";", ":", "bn"],
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
);

describe("laws of reading any text", () => {
  test("tokens lie in their sentence, in text order, without overlap or blanks at their ends", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end, tokens } of readText(text, "text").sentences) {
          expect(tokens[0]?.start).toBe(start);
          expect(tokens.at(-1)?.end).toBe(end);
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(at);
            expect(token.end).toBeGreaterThan(token.start);
            expect(/^[ \n\r]|[ \n\r]$/u.test(text.slice(token.start, token.end))).toBe(false);
            at = token.end;
          }
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 600 },
    );
  });

  test("nothing but blanks lies outside of the tokens", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rest = "";
        let at = 0;
        for (const { tokens } of readText(text, "text").sentences)
          for (const { start, end } of tokens) {
            rest += text.slice(at, start);
            at = end;
          }
        rest += text.slice(at);
        expect(rest).toMatch(/^[\s\u200b\u0085]*$/u);
      }),
      { numRuns: 600 },
    );
  });

  test("a paragraph before only shifts what follows", () => {
    const prefix = "The council met on Monday.\n\n";
    fc.assert(
      fc.property(anyText, (text) => {
        const alone = readText(text, "text").sentences;
        const shifted = readText(prefix + text, "text").sentences.slice(1);
        const back = shifted.map((sentence) => ({
          ...sentence,
          paragraph: sentence.paragraph - 1,
          start: sentence.start - prefix.length,
          end: sentence.end - prefix.length,
          tokens: sentence.tokens.map(({ start, end }) => ({ start: start - prefix.length, end: end - prefix.length })),
        }));
        expect(back).toEqual(alone);
      }),
      { numRuns: 400 },
    );
  });

  test("quotations lie in the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of quotationsOf(text, paragraphsOf(text))) {
          expect(start).toBeGreaterThan(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 600 },
    );
  });
});

// measured in processor time, since other tests run beside; a pause of the machine can spoil one measurement, growth
// spoils each of them
describe("hostile text is read in linear time", { retry: 4 }, () => {
  const read = (text: string): number => {
    const before = process.cpuUsage();
    readText(text, "text");
    quotationsOf(text, paragraphsOf(text));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };

  test.each([
    ["a word without end", "a"],
    ["digits", "1"],
    ["commas", ","],
    ["stops", "."],
    ["straight quotes", '"'],
    ["single quotes", "'"],
    ["opening quotes", "“"],
    ["opening brackets", "("],
    ["bracketed lines", "A (\n"],
    ["hyphens and digits", "1-"],
    ["hyphens and letters", "non-"],
    ["words with stops", "a. "],
    ["capitals with stops", "U.S. "],
    ["at signs", "a@"],
    ["addresses", "http://a"],
    ["slashes", "w/"],
    ["apostrophes", "a'"],
    ["footnotes", ".[1]"],
    ["line ends", "\n"],
    ["short lines", "a b\n"],
    ["surrogates", "\ud800"],
    ["emoji", "👍"],
    ["combining marks", "\u0301\u0316"],
    ["soft hyphens", "\u00ad"],
    ["colons", "1:"],
    ["dashes", "A — "],
    ["quoted stops", '." '],
  ])("%s", (_name, unit) => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    read(text(2_000)); // warm
    const small = Math.min(read(text(50_000)), read(text(50_000)));
    const large = Math.min(read(text(200_000)), read(text(200_000)));
    // four times the text in four times the time, with room for a busy machine; a square law would take sixteen
    expect(large).toBeLessThan(10 * small + 60);
  });

  test("a million characters without a space take less than two seconds", () => {
    expect(read("x".repeat(1_000_000))).toBeLessThan(2_000);
  });
});
