// Whatever the texts say, the page has the same elements and shows the texts as they are.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { render } from "counterclaim";
import { printable } from "../../src/render/harmless.js";
import { webAddress } from "../../src/render/html/addresses.js";
import { dateInWords } from "../../src/render/html/dates.js";
import { escape, markup, Markup } from "../../src/render/html/markup.js";
import { paragraphs } from "../../src/render/html/paragraphs.js";
import { eventOf } from "./event.js";
import { attribute, parsed, skeleton, textIn, withoutBackLinks } from "./parsed.js";
import { articleFields, eventWith, type Field, payloads, reportFields } from "./payloads.js";

/** Strings of what HTML gives a meaning, and of anything. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "<",
        ">",
        "&",
        '"',
        "'",
        "`",
        "=",
        "/",
        "!--",
        "script",
        "lt;",
        "#60;",
        "\r\n",
        "\0",
        "\ud800",
        " ",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);
/** As a browser shows it: HTML knows no carriage return and none of what it calls noncharacters. */
const shown = (text: string) =>
  printable(text)
    .replace(/[\r\v]/g, " ")
    .replace(/\p{Noncharacter_Code_Point}/gu, "\ufffd");

describe("escaping", () => {
  it("leaves no character that HTML gives a meaning", () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(escape(text).replace(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toMatch(/[<>&"'\0\r]/);
      }),
    );
  });

  it("is undone by a browser, in text and in attributes", () => {
    fc.assert(
      fc.property(text, (text) => {
        const { errors, elements } = parsed(
          `<!doctype html><html lang="en"><body><p title="${escape(text)}">x${escape(text)}</p></body></html>`,
        );
        const paragraph = elements.find(({ tagName }) => tagName === "p")!;
        expect(errors).toEqual([]);
        expect(textIn(paragraph)).toBe(`x${shown(text)}`);
        expect(paragraph.attrs[0]?.value).toBe(shown(text));
      }),
    );
  });

  it("is what a template does with everything that is not markup itself", () => {
    expect(String(markup`<p>${"<b>"}${[markup`<i>${1}</i>`, "&"]}${undefined}</p>`)).toBe(
      "<p>&lt;b&gt;<i>1</i>&amp;</p>",
    );
    const forged = Object.assign(Object.create(Markup.prototype) as Markup, { source: "<script>" });
    expect(() => String(markup`${forged}`)).toThrow(TypeError);
    expect(String(markup`${{ toString: () => "<script>" } as never}`)).toBe("&lt;script&gt;");
  });
});

// all of them where an article's words get to, the plainer half where only a report from a stranger's file could have them
const fields: [string, Field, readonly string[]][] = [
  ...Object.entries(articleFields).map(([name, field]) => [name, field, payloads] as [string, Field, string[]]),
  ...Object.entries(reportFields).map(
    ([name, field]) => [name, field, payloads.slice(0, 24)] as [string, Field, string[]],
  ),
];
const pageWith = (field: Field, payload: string) => {
  const { report, articles } = eventWith(field, payload);
  return parsed(render(report, "html", { articles }));
};

describe.each(fields)("a text in the place of %s", (name, field, payloads) => {
  const like = (payload: string) => (name === "url" && webAddress(payload) !== undefined ? "https://a.example/" : "x");
  const calm = new Map(["x", "https://a.example/"].map((benign) => [benign, skeleton(pageWith(field, benign))]));

  it.each(payloads.map((payload) => [payload]))("stays text: %j", (payload) => {
    const page = pageWith(field, payload);
    expect(page.errors).toEqual([]);
    expect(skeleton(page)).toBe(calm.get(like(payload)));
    const flat = (text: string) => shown(text).replace(/\s+/g, " ").trim();
    if (!name.startsWith("dispute's")) expect(flat(textIn(page.elements[0]!))).toContain(flat(payload));
  });
});

it("no text changes the elements of a page", () => {
  const word = text.filter((text) => text.trim() !== "" && !/[\r\n]/.test(text));
  const calm = skeleton(pageWith(articleFields["title"]!, "x"));
  fc.assert(
    fc.property(word, (word) => {
      for (const field of [articleFields["title"]!, articleFields["source"]!, articleFields["author"]!]) {
        const page = pageWith(field, word);
        expect(page.errors).toEqual([]);
        expect(skeleton(page)).toBe(calm);
      }
    }),
    { numRuns: 25 },
  );
});

describe("marking", () => {
  it("keeps every character of a text, whatever ranges are quoted of it", () => {
    const event = eventOf({ articles: 4, disputes: 3 });
    const article = event.articles[0]!;
    const range = fc
      .tuple(fc.nat(article.text.length), fc.nat(article.text.length))
      .map(([x, y]) => [Math.min(x, y), Math.max(x, y)] as const);
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), fc.array(range, { maxLength: 3 }), (ranges, focus) => {
        const report = structuredClone(event.report);
        for (const [start, end] of ranges) {
          const quote = article.text.slice(start, end);
          const one = {
            article: article.id,
            field: "text" as const,
            start,
            end,
            quote,
            focus: focus.map(([x, y]): [number, number] => [x, y]),
          };
          report.disputes[0]!.positions[0]!.evidence.push(one);
        }
        const { errors, elements } = withoutBackLinks(parsed(render(report, "html", { articles: event.articles })));
        expect(errors).toEqual([]);
        const shown = elements.find((one) => attribute(one, "id") === "a1")!;
        for (const paragraph of article.text.split("\n\n")) expect(textIn(shown)).toContain(paragraph.trim());
        const ids = elements.flatMap((one) => attribute(one, "id") ?? []);
        const targets = elements.flatMap((one) => /^#(.*)/.exec(attribute(one, "href") ?? "")?.[1] ?? []);
        expect(ids).toHaveLength(new Set(ids).size);
        expect(ids).toEqual(expect.arrayContaining(targets));
      }),
      { numRuns: 60 },
    );
  });
});

describe("paragraphs", () => {
  it.each([
    ["a\nb\nc", ["a", "b", "c"]],
    ["a\nb\n\nc\n", ["a\nb", "c"]],
    ["\n\n a \r\n\r\nb\rc\n \nd", [" a ", "b\rc", "d"]],
    ["a\n\n", ["a"]],
    ["a\nb\n\n", ["a", "b"]],
    ["", []],
    [" \n ", []],
  ])("of %j are %j", (text, expected) => {
    const blocks = paragraphs(text);
    expect(blocks.map(({ text }) => text)).toEqual(expected);
    for (const { start, text: part } of blocks) expect(text.slice(start, start + part.length)).toBe(part);
  });
});

describe("dates", () => {
  it.each([
    ["2026-04-21", "21 April 2026"],
    ["2026-01-06T09:30:00Z", "6 January 2026, 09:30 UTC"],
    ["2026-01-06T09:30", "6 January 2026, 09:30"],
    ["2026-12-31T23:59:59.123+02:00", "31 December 2026, 23:59 +02:00"],
    ["2026-13-01", undefined],
    ["yesterday", undefined],
  ])("%j is %j", (date, words) => expect(dateInWords(date)).toBe(words));
});
