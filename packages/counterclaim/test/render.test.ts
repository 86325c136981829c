import { type Dismissed, InputError } from "@counterclaim/core";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../src/render/display-width.js";
import { type Format, render, type RenderOptions } from "../src/render/render.js";
import { renderText } from "../src/render/text.js";
import { words, wrap } from "../src/render/wrap.js";
import { reviewedSample } from "./sample-articles.js";
import { nothing, sample } from "./sample-report.js";

it.each([
  [{}, /an object and no report/],
  [undefined, /undefined and no report/],
  [[], /an array and no report/],
])("refuses %j", (value, message) => {
  expect(() => render(value as never, "text")).toThrow(InputError);
  expect(() => render(value as never, "json")).toThrow(message);
});

describe("text", () => {
  const text = render(sample, "text");

  it("gives the dispute with question, positions, sources, marked quotes, confidence and reason", () => {
    expect(text).toMatchInlineSnapshot(`
      "1 dispute between 4 articles: 1 contradiction. 2 pairs of statements conflict.

      1. Are the guarantees binding?
         contradiction, negation, confidence 0.93
         - affirmed: Northern Wire, Gull Street
             Northern Wire: "The guarantees are *binding* on all five governments."
             Gull Street: "The guarantees *are binding*.�[31m <b>*Now*</b> �evil"
         - denied: Harbour Post
             Harbour Post: "The framework currently *lacks* binding commitments, and
               no court can order a navy to sea."
         Stands alone: Harbour Post
         Silent: Daily Tern
         Why: One affirms that they are binding, the other denies it.
         Findings: f1, f2

      1 update: a later article supersedes an earlier one
        - Northern Wire: "The guarantees are binding on all five governments." /
          Harbour Post: "The framework currently lacks binding commitments, and no
          court can order a navy to sea." (The later one reports a later stage.)

      1 agreement
        - Northern Wire: "The guarantees are binding on all five governments." / Gull
          Street: "The guarantees are binding.�[31m <b>*Now*</b> �evil" (copies of one
          text)

      1 cleared pair: they look like conflicts and are none
        - [rounding] Northern Wire: "The guarantees are binding on all five
          governments." / Harbour Post: "The framework currently lacks binding
          commitments, and no court can order a navy to sea." (2,000 is 1,968
          rounded.)

      1 note
        - tern: A quotation is not closed.

      Coverage
        6,000 characters in 80 sentences read; 240 statements taken from them; 4
          sentences skipped.
        1,234 of 21,600 pairs of statements compared, the rest share too little.
        Detectors: negation, quantity.
        Near-copies, counted as one voice: wire, gull.
      "
    `);
  });

  it("keeps within 80 columns, or those asked for", () => {
    for (const width of [40, 60, 80, 100]) {
      for (const line of renderText(sample, { width }).split("\n"))
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  it("never says that nothing was found without saying what was compared", () => {
    expect(render(nothing, "text")).toContain("No conflict found in what was compared of 4 articles");
    expect(render(nothing, "text")).toContain("1,234 of 21,600 pairs of statements compared");
  });

  it("lets no control character of an article through", () => {
    // eslint-disable-next-line no-control-regex -- control characters are what this is about
    expect(text.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u202e]/);
  });
});

describe("markdown", () => {
  const markdown = render(sample, "markdown");

  it("marks the deciding words in bold", () => {
    expect(markdown).toContain(
      "> “The framework currently **lacks** binding commitments, and no court can order a navy to sea.” — Harbour Post",
    );
  });

  it("escapes what an article could smuggle in", () => {
    expect(markdown).toContain("\\<b\\>\\*Now\\*\\</b\\>");
    expect(markdown).not.toContain("<b>");
  });

  it("has the coverage also where nothing was found", () => {
    expect(render(nothing, "markdown")).toContain("## Coverage");
  });
});

describe("json", () => {
  it("is the report", () => {
    expect(JSON.parse(render(sample, "json"))).toEqual(sample);
  });
});

describe("what people decided", () => {
  const text = render(reviewedSample, "text");
  const markdown = render(reviewedSample, "markdown");

  it("stands in the first lines", () => {
    expect(text.replace(/\s+/g, " ")).toMatch(
      /^1 dispute between the draft by Harbour Post and 3 articles: 1 contradiction\. 1 pair of statements conflicts\. All known from the baseline\. 1 finding dismissed\./,
    );
  });

  it("marks what is known", () => {
    expect(text).toContain("Findings: f1 (known)");
    expect(markdown).toContain("Findings: `f1` (known)");
  });

  it("lists every dismissed finding with quotes, reason, who and when", () => {
    const [one] = reviewedSample.dismissed ?? [];
    const many = { ...reviewedSample, dismissed: Array.from({ length: 9 }, () => one as Dismissed) };
    for (const form of ["text", "markdown"] as const) {
      const printed = render(many, form).replace(/\s+/g, " ");
      expect(printed).toContain("9 dismissed findings");
      expect(printed.match(/=A comment, not a report; Desk; 2026-04-22/g)).toHaveLength(9);
    }
  });

  it("is not taken for nothing found", () => {
    expect(render({ ...nothing, dismissed: reviewedSample.dismissed ?? [] }, "text")).toMatch(
      /^No open conflict in what was compared of 4 articles; see the coverage below\. 1\s+finding dismissed\./,
    );
  });
});

it("says first that a comparison was ended early, and does not call the rest unlike", () => {
  const note = {
    code: "ended-early",
    message: "The comparison was ended early: 1 of 9 pairs of sentences were compared.",
  };
  const text = render({ ...nothing, notes: [note] }, "text").replace(/\s+/g, " ");
  expect(text).toContain("see the coverage below. The comparison was ended early: 1 of 9 pairs");
  expect(text).toContain("the rest share too little or were not reached.");
});

describe("the options of render", () => {
  it.each<[unknown, RegExp]>([
    [null, /options is null\. Pass an object/],
    [{ article: [] }, /no option "article"\. Did you mean articles\?/],
    [{ articles: {} }, /articles is an object\. Pass the articles/],
    [{ articles: [null] }, /The article is null\. Pass an object with at least id, source and text/],
    [{ locate: {} }, /locate is an object\. Pass a function/],
    [{ bom: 1 }, /bom is a number\. Pass true or false/],
    [
      { articles: [{ id: "wire", source: "x", text: "Another text." }] },
      /From 100 to 151 this text does not say "The guar/,
    ],
  ])("%j", (options, message) => {
    expect(() => render(sample, "sarif", options as RenderOptions)).toThrow(message);
  });
});

it("an unknown format is an InputError with a remedy", () => {
  expect(() => render(sample, "markdwon" as Format)).toThrow(/Did you mean markdown\?/);
  expect(() => render(sample, undefined as unknown as Format)).toThrow(
    /The formats are text, markdown, html, csv, json/,
  );
});

describe("wrapping by what a terminal shows", () => {
  it.each([
    ["plain", 5],
    ["naïve", 5],
    ["e\u0301", 1],
    ["港口", 4],
    ["😀", 2],
    ["👩‍👩‍👧", 2],
    ["한국", 4],
    ["a\u200bb", 2],
  ])("%j takes %i columns", (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it("breaks words that are wider than a line", () => {
    expect(wrap(words("港口重新开放 x"), 8, "- ", "  ")).toBe("- 港口重\n  新开放\n  x");
  });
});
