import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointIndex } from "../../src/render/code-points.js";
import { lineIndex } from "../../src/read/line-index.js";
import { formatOf } from "../../src/render/formats.js";

const text = fc.array(fc.constantFrom("a", "😀", "\n", "\r\n", "\ud83d", "\ude00", "é", "x".repeat(3000)), {
  maxLength: 12,
});

describe("code points before an offset", () => {
  it("are those of the string's own iterator", () => {
    fc.assert(
      fc.property(text, fc.nat(), (parts, seed) => {
        const whole = parts.join("");
        const index = codePointIndex(whole);
        const offset = seed % (whole.length + 1);
        const split = /[\ud800-\udbff]$/.test(whole.slice(0, offset)) && /^[\udc00-\udfff]/.test(whole.slice(offset));
        expect(index(offset)).toBe([...whole.slice(0, split ? offset - 1 : offset)].length);
        expect(index(whole.length)).toBe([...whole].length);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it("need no time for each place in a long text", { retry: 4 }, () => {
    const long = "😀a".repeat(1_000_000);
    const index = codePointIndex(long);
    const started = performance.now();
    for (let offset = 0; offset < long.length; offset += 100) index(offset);
    // 30,000 places of three million units: counting each from the start would take minutes
    expect(performance.now() - started).toBeLessThan(5000);
    expect(index(long.length)).toBe(2_000_000);
  });
});

describe("lines and columns of an offset", () => {
  it("count as editors do", () => {
    fc.assert(
      fc.property(text, fc.nat(), (parts, seed) => {
        const whole = parts.join("");
        const offset = seed % (whole.length + 1);
        const before = whole.slice(0, offset).split("\n");
        expect(lineIndex(whole)(offset)).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

describe("the form that a file's name asks for", () => {
  it.each([
    ["a/report.txt", "text"],
    ["report.md", "markdown"],
    ["REPORT.MARKDOWN", "markdown"],
    ["report.html", "html"],
    ["report.HTM", "html"],
    ["report.csv", "csv"],
    ["report.json", "json"],
    ["report.jsonl", "jsonl"],
    ["report.ndjson", "jsonl"],
    ["report.sarif", "sarif"],
    ["report.sarif.json", "sarif"],
    ["report.jsonld", "jsonld"],
    ["report.pdf", undefined],
    ["json", undefined],
    ["report", undefined],
  ])("%s: %s", (name, format) => {
    expect(formatOf(name)).toBe(format);
  });
});
