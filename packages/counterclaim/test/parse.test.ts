import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readArticles } from "counterclaim";
import { displayWidth } from "../src/render/display-width.js";
import { parseConllu } from "../src/parse/parse-conllu.js";
import { parseJson } from "../src/parse/parse-json.js";
import { parseText } from "../src/parse/parse-text.js";
import { read } from "../src/parse/shown.js";

const golden = (name: string) => fileURLToPath(new URL(`golden/parse/${name}`, import.meta.url));
const article = await readArticles(golden("harbour.txt"));
const shown = (text: string) => read([{ id: "a", source: "A", text }]);

describe("the printed view of what was read", () => {
  // `npx vitest run -u` writes these files anew: read what changed
  it.each([80, 44])("shows trees and statements in %d columns", async (width) => {
    await expect(parseText(read(article), { width })).toMatchFileSnapshot(golden(`harbour.${width}.txt`));
  });

  it("writes CoNLL-U with the headline as a document of its own", async () => {
    await expect(parseConllu(read(article))).toMatchFileSnapshot(golden("harbour.conllu"));
  });

  it("fits its lines into the columns, whatever the text", () => {
    const texts = [
      `The ${"very ".repeat(60)}old bridge that ${"he said that ".repeat(25)}fell was closed.`,
      `${"x".repeat(300)} fell.`,
      "橋梁が昨日崩落したと市長が述べた。\nΗ γέφυρα έπεσε.",
    ];
    for (const text of texts)
      for (const width of [40, 80])
        for (const line of parseText(shown(text), { width }).split("\n"))
          expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });

  it("prints nothing that drives a terminal", () => {
    const printed = parseText(shown("The \u001b[31mbridge\u0007 fell.\u202e"));
    for (const control of ["\u001b", "\u0007", "\u202e"]) expect(printed).not.toContain(control);
  });

  it("shows the sentences that hold the words asked for, and pronouns with what they stand for", () => {
    const [one, ...others] = read(article, "YET  to be\nwarned").flatMap(({ sentences }) => sentences);
    expect(others).toEqual([]);
    expect(one?.sentence.tokens[0]?.form).toBe("They");
    expect(parseText(read(article, "yet to be"))).toContain('stands for "towns" in sentence 3');
  });
});

describe("what was read as JSON", () => {
  const json = JSON.parse(parseJson(read(article))) as {
    articles: { id: string; source: string; sentences: Record<string, unknown>[]; notes: unknown[] }[];
  };
  const sentences = json.articles[0]?.sentences ?? [];

  it("names the article and numbers the sentences of headline and text", () => {
    expect(json.articles).toMatchObject([{ id: "harbour", source: "Daily Tern", notes: [] }]);
    expect(sentences.map(({ id, kind }) => [id, kind])).toEqual([
      ["harbour:title:0", "heading"],
      ["harbour:text:0", "dateline"],
      ["harbour:text:1", "prose"],
      ["harbour:text:2", "prose"],
      ["harbour:text:3", "prose"],
      ["harbour:text:4", "fragment"],
    ]);
  });

  it("holds the statements, and the ends that are not bounded as null", () => {
    const flooded = sentences[3] as { statements: { lemma: string }[]; quantities: { interval: object }[] };
    expect(flooded.statements.map(({ lemma }) => lemma)).toEqual(["flood", "fail"]);
    expect(flooded.quantities.map(({ interval }) => interval)).toMatchObject([{ min: 24, max: null }]);
  });

  it("says what a pronoun stands for", () => {
    expect(sentences[4]).toMatchObject({
      antecedents: [{ token: 0, standsFor: { sentence: "harbour:text:2", token: 9 } }],
    });
  });
});
