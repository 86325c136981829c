import { describe, expect, test } from "vitest";
import { readText } from "./readText.js";

/** "kind: tokens joined by blanks" of every sentence. */
const read = (text: string, field: "text" | "title" = "text"): string[] =>
  readText(text, field).sentences.map(
    ({ kind, tokens }) => `${kind}: ${tokens.map(({ start, end }) => text.slice(start, end)).join(" ")}`,
  );

describe("datelines are sentences of their own", () => {
  test.each([
    ["PARIS — Allies met.", "dateline: PARIS —", "prose: Allies met ."],
    ["Kyiv – Ukraine's partners met.", "dateline: Kyiv –", "prose: Ukraine 's partners met ."],
    ["DUBLIN, Sept 9 - The court ruled.", "dateline: DUBLIN , Sept 9 -", "prose: The court ruled ."],
    ["LONDON (Reuters) - Prices rose.", "dateline: LONDON ( Reuters ) -", "prose: Prices rose ."],
    ["WASHINGTON, D.C. (AP) — “No,” he said.", "dateline: WASHINGTON , D.C. ( AP ) —", "prose: “ No , ” he said ."],
    ["NEW YORK (AP) — Stocks fell.", "dateline: NEW YORK ( AP ) —", "prose: Stocks fell ."],
    ["Port-au-Prince, Haiti (AFP) – Aid came.", "dateline: Port - au - Prince , Haiti ( AFP ) –", "prose: Aid came ."],
    [
      "ST. PETERSBURG, Russia, September 19 (Reuters) — Ice broke.",
      "dateline: ST. PETERSBURG , Russia , September 19 ( Reuters ) —",
      "prose: Ice broke .",
    ],
    ["OSLO--The ferry sank.", "dateline: OSLO --", "prose: The ferry sank ."],
    ["San José, Costa Rica — Rain fell.", "dateline: San José , Costa Rica —", "prose: Rain fell ."],
  ])("%s", (text, ...sentences) => expect(read(text)).toEqual(sentences));

  test.each([
    "Russia — the largest country — objected.",
    "The deal — long delayed — was signed.",
    "Paris-based analysts agreed.",
    "Well-known faces came.",
    "He said — Nobody knew.",
    "In Paris — Where else? — they met.",
  ])("%s has none", (text) => expect(read(text).some((sentence) => sentence.startsWith("dateline"))).toBe(false));
});

describe("headings, fragments and stamps", () => {
  test.each([
    [
      "Mayor to Quit After Audit\n\nThe mayor will resign.",
      "heading: Mayor to Quit After Audit",
      "prose: The mayor will resign .",
    ],
    ["BRIDGE SHUT\nThe bridge is shut.", "heading: BRIDGE SHUT", "prose: The bridge is shut ."],
    ["What Comes Next After Paris?\n\nTalks go on.", "heading: What Comes Next After Paris ?", "prose: Talks go on ."],
    ["By Jane Doe\n\nThe mayor will resign.", "fragment: By Jane Doe", "prose: The mayor will resign ."],
    ["1/6/20262 min read\n\nIt fell.", "fragment: 1/6/20262 min read", "prose: It fell ."],
    ["13:40 Engineers reached the dam.", "fragment: 13:40", "prose: Engineers reached the dam ."],
    ["• Three people were hurt.", "fragment: •", "prose: Three people were hurt ."],
    ["Editing by A. Moss\n\nIt fell.", "fragment: Editing by A. Moss", "prose: It fell ."],
  ])("%j", (text, ...sentences) => expect(read(text)).toEqual(sentences));

  test("a clock time that begins a sentence stays in it", () => {
    expect(read("13:40 was the time of the blast.")).toEqual(["prose: 13:40 was the time of the blast ."]);
  });

  test("a title is a heading whatever its look", () => {
    expect(read("Council says the bridge is shut.", "title")).toEqual(["heading: Council says the bridge is shut ."]);
  });
});

describe("paragraphs", () => {
  const paragraphs = (text: string): number => new Set(readText(text, "text").sentences.map((s) => s.paragraph)).size;

  test("a line break ends one, as does a blank line, in any system's way", () => {
    for (const end of ["\n", "\r\n", "\r", "\n\n", "\u2028"]) expect(paragraphs(`It fell.${end}It rose.`)).toBe(2);
  });

  test("lines that were wrapped by hand are joined", () => {
    const text = [
      "The council of the small harbour town voted on Tuesday evening to",
      "close the old bridge for good after engineers had found deep cracks",
      "in two of its piers, a spokeswoman said. The decision was unanimous",
      "and takes effect at once.",
    ].join("\n");
    expect(readText(text, "text").sentences).toHaveLength(2);
    expect(paragraphs(text)).toBe(1);
  });

  test("a list of headlines is not", () => {
    expect(
      paragraphs("Storm kills fourteen people in the coastal region of the country\nMinisters to meet on Friday"),
    ).toBe(2);
  });
});

describe("long sentences", () => {
  test("are cut at their semicolons, and said to be", () => {
    const clause = `${"the town paid and ".repeat(30)}so on; `;
    const { sentences, notes } = readText(`They say ${clause.repeat(4)}end.`, "text");
    expect(sentences.length).toBeGreaterThan(1);
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(200);
    expect(notes.map(({ code }) => code)).toEqual(["sentence-split"]);
  });
});
