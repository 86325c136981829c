import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyze } from "./analyze.js";
import { toConllu } from "./conllu.js";
import { english } from "./language.js";
import { parseWords } from "./parseWords.js";

const text =
  "Mayor to quit\n\nOSLO (AP) — The “allies’ plan” wasn’t approved 🕊️, she said.\r\nU.S. officials don't know.";

describe("analyze", () => {
  const { sentences, quotations, notes } = analyze(text);

  test("every token's form is its slice of the untouched text", () => {
    for (const { tokens } of sentences)
      for (const { form, start, end } of tokens) expect(form).toBe(text.slice(start, end));
  });

  test("sentences have kinds, running numbers and paragraphs", () => {
    expect(sentences.map(({ kind }) => kind)).toEqual(["heading", "dateline", "prose", "prose"]);
    expect(sentences.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
  });

  test("each sentence is one tree with one root", () => {
    for (const { tokens } of sentences) {
      expect(tokens.filter(({ head }) => head === -1).map(({ deprel }) => deprel)).toEqual(["root"]);
      for (const token of tokens) {
        let at = token;
        for (let steps = 0; at.head >= 0; steps++) {
          expect(steps).toBeLessThan(tokens.length);
          at = tokens[at.head] as typeof at;
        }
      }
    }
  });

  test("a negated verb has its lemma, its negation and its quotation", () => {
    const lemmas = sentences[2]?.tokens.map(({ lemma }) => lemma);
    expect(lemmas).toContain("approve");
    expect(lemmas).toContain("not");
    expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual(["allies’ plan"]);
    expect(notes).toEqual([]);
  });

  test("an unclosed quotation is noted", () => {
    const analysis = analyze("“It is over.\n\nThey left.");
    expect(analysis.notes.map(({ code }) => code)).toEqual(["unclosed-quotation"]);
    expect(analysis.quotations).toEqual([{ start: 1, end: 12, open: true }]);
  });

  test("a title is a heading", () => {
    expect(analyze("Mayor to quit.", { field: "title" }).sentences.map(({ kind }) => kind)).toEqual(["heading"]);
  });

  test("a row of marks is a tree as well, without the parser's time", { retry: 4 }, () => {
    const start = performance.now();
    const { sentences: rows } = analyze("* * *\n\n" + ",".repeat(20_000));
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(rows[0]?.tokens.map(({ head }) => head)).toEqual([-1, 0, 0]);
  });

  test("empty and blank texts have no sentences", () => {
    for (const blank of ["", " ", "\n\n", "\ufeff"]) expect(analyze(blank).sentences).toEqual([]);
  });

  test("no string makes it throw, and the same string gives the same trees", () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 60 }),
          units.map((list) => String.fromCharCode(...list)),
        ),
        (any) => {
          expect(analyze(any)).toEqual(analyze(any));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("parseWords", () => {
  test("gives one word for each word, heads from one, one root", () => {
    const words = parseWords(["Ministers", "did", "n't", "sign", "it", "."]);
    expect(words.map(({ form }) => form)).toEqual(["Ministers", "did", "n't", "sign", "it", "."]);
    expect(words.map(({ lemma }) => lemma)).toEqual(["minister", "do", "not", "sign", "it", "."]);
    expect(words.filter(({ head }) => head === 0).map(({ form }) => form)).toEqual(["sign"]);
  });

  test("no words, no tree", () => expect(parseWords([])).toEqual([]));
});

describe("toConllu", () => {
  test("writes ten columns, heads from one, and what stands glued", () => {
    const rows = toConllu(analyze("It fell.").sentences).trim().split("\n");
    expect(rows.slice(0, 3)).toEqual(["# sent_id = 1", "# kind = prose", "# text = It fell."]);
    const cells = rows.slice(3).map((row) => row.split("\t"));
    expect(cells.map((row) => row.length)).toEqual([10, 10, 10]);
    expect(cells.map((row) => row[1])).toEqual(["It", "fell", "."]);
    expect(cells[1]?.[6]).toBe("0");
    expect(cells[1]?.[9]).toBe("SpaceAfter=No");
  });
});

test("english is a language of the engine", () => {
  expect(english.code).toBe("en");
  expect(english.lexicon.opposition("rise", "fall")).toBe(1);
  expect(english.analyze("It fell.").sentences).toHaveLength(1);
});
