// The HTML report as text: what it holds, that it is well-formed, that it is closed to the outside. No browser is needed.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { type Article, render, type RenderOptions, type Report } from "counterclaim";
import { reviewedSample, sampleArticles } from "../sample-articles.js";
import { nothing, sample } from "../sample-report.js";
import { pageModule } from "../../scripts/page.mjs";
import { type Event, eventOf } from "./event.js";
import { attribute, descendants, type Element, parsed, textIn, withoutBackLinks } from "./parsed.js";

const event = eventOf({ articles: 7, disputes: 5 });
const large = eventOf({ articles: 14, disputes: 12 });
const page = render(event.report, "html", { articles: event.articles });
const pages: Record<string, string> = {
  "of an event": page,
  "of many sources": render(large.report, "html", { articles: large.articles }),
  "without the articles' texts": render(event.report, "html"),
  "of a report made by hand": render(sample, "html"),
  "of a draft, with what people decided": render(reviewedSample, "html", { articles: sampleArticles }),
  "where nothing was found": render(nothing, "html"),
  "of no article at all": render({ ...nothing, articles: [] }, "html"),
};

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  // the filters work while one types: there is nothing to submit
  rules: { "wcag/h32": "off" },
});

describe.each(Object.entries(pages))("a page %s", (_name, page) => {
  const { errors, elements } = parsed(page);

  it("has no parse errors and breaks no rule of HTML", async () => {
    expect(errors).toEqual([]);
    const { results } = await validator.validateString(page);
    expect(
      results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => ({ line, ruleId, message }))),
    ).toEqual([]);
  });

  it("has no id twice and no link inside of it that leads nowhere", () => {
    const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const targets = elements
      .flatMap((element) => attribute(element, "href") ?? [])
      .filter((href) => href.startsWith("#"));
    expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it("goes down in headings one level at a time", () => {
    const levels = elements.flatMap(({ tagName }) => (/^h\d$/.test(tagName) ? Number(tagName[1]) : []));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  it("loads nothing, and runs and styles only what its policy names by hash", () => {
    const loading = elements.filter(({ attrs }) => attrs.some(({ name }) => ["src", "style", "srcset"].includes(name)));
    expect(loading.map(({ tagName }) => tagName)).toEqual([]);
    const policy = elements.flatMap((element) =>
      attribute(element, "http-equiv") ? (attribute(element, "content") ?? "") : [],
    );
    expect(policy).toHaveLength(1);
    const directives = Object.fromEntries((policy[0] ?? "").split("; ").map((one) => one.split(" ", 2)));
    const hashed = (tag: string) =>
      elements.filter(({ tagName }) => tagName === tag).map((one) => `'${hashOf(textIn(one))}'`);
    expect(directives).toMatchObject({ "default-src": "'none'", "base-uri": "'none'", "form-action": "'none'" });
    expect([directives["script-src"]]).toEqual(hashed("script"));
    expect([directives["style-src"]]).toEqual(hashed("style"));
  });
});

const hashOf = (source: string) => `sha256-${createHash("sha256").update(source).digest("base64")}`;

describe("the page", () => {
  const { elements } = parsed(page);
  const classed = (name: string) => elements.filter((one) => attribute(one, "class")?.split(" ").includes(name));
  const within = (id: string): Element => elements.find((one) => attribute(one, "id") === id)!;

  it("has the same style and script for every report", () => {
    const fixed = (page: string) =>
      parsed(page)
        .elements.filter(({ tagName }) => tagName === "script" || tagName === "style")
        .map(textIn);
    for (const other of Object.values(pages)) expect(fixed(other)).toEqual(fixed(page));
  });

  it("is made of the style and script in src/render/html/page: else run packages/counterclaim/scripts/page.mjs", () => {
    const generated = new URL("../../src/render/html/generated/page.ts", import.meta.url);
    expect(readFileSync(generated, "utf8")).toBe(pageModule());
  });

  it("shows every dispute with question, positions, marked quotes, level, kind, confidence and reason", () => {
    const cards = classed("card").map((card) => textIn(card).replace(/\s+/g, " "));
    expect(cards).toHaveLength(event.report.disputes.length);
    event.report.disputes.forEach(({ question, kind, level, positions, findings }, index) => {
      const told = event.report.findings.filter(({ id }) => findings.includes(id));
      const quotes = positions.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
      const labels = positions.map(({ label }) => label);
      const reasons = told.map(({ reason }) => reason);
      for (const part of [question, kind, level, "0.90", ...labels, ...quotes, ...reasons])
        expect(cards[index]).toContain(part);
    });
    const marks = elements.filter(({ tagName }) => tagName === "mark").map(textIn);
    expect(marks).toEqual(expect.arrayContaining(["100", "101", "120", "121"]));
  });

  it("has a row for each dispute and a column for each source, and says who is silent", () => {
    const rows = elements.filter((one) => attribute(one, "data-row") !== undefined);
    const cells = (row: Element) => row.childNodes.filter((one) => "tagName" in one).map((one) => textIn(one).trim());
    expect(rows).toHaveLength(5);
    expect(cells(rows[0]!)).toEqual([
      expect.stringContaining("How many were at the ferry 0?"),
      "100",
      "101",
      "101",
      "100",
      "silent",
      "100",
    ]);
  });

  it("holds each text in full", () => {
    const { elements } = withoutBackLinks(parsed(page));
    event.articles.forEach(({ text }, index) => {
      const shown = textIn(elements.find((one) => attribute(one, "id") === `a${index + 1}`)!);
      for (const paragraph of text.split("\n\n")) expect(shown).toContain(paragraph.trim());
    });
  });

  it("links each quote to its passage, and each passage to its disputes and updates", () => {
    const back = classed("back").map((link) => attribute(link, "href"));
    expect(new Set(back)).toEqual(new Set(["#d1", "#d2", "#d3", "#d4", "#d5", "#u1"]));
    const quotes = classed("card").flatMap((card) =>
      [...descendants(card)].filter(({ tagName }) => tagName === "blockquote"),
    );
    expect(quotes.length).toBeGreaterThan(20);
    for (const quote of quotes) {
      const figure = quote.parentNode as Element;
      const link = [...descendants(figure)].find(({ tagName }) => tagName === "a")!;
      const passage = within((attribute(link, "href") ?? "").slice(1));
      expect(attribute(passage, "class")).toBe("passage");
      expect(textIn(passage)).toBe(textIn(quote));
    }
  });

  it("folds away what is no conflict, and shows coverage and notes", () => {
    const folded = elements.filter(
      ({ tagName, attrs }) => tagName === "details" && !attrs.some(({ name }) => name === "open"),
    );
    expect(folded.map(textIn).filter((text) => text.includes("5 agreements:"))).toHaveLength(1);
    expect(textIn(within("coverage"))).toContain("1,234 of 21,600 pairs of statements compared");
    expect(textIn(within("notes"))).toContain("Outlet 0: A quotation is not closed.");
  });

  it("says what was compared where nothing was found", () => {
    expect(pages["where nothing was found"]).toContain("No conflict found in what was compared of 4 articles");
    expect(pages["where nothing was found"]).toContain("pairs of statements compared");
  });

  it("shows what it knows of an article whose text was not given", () => {
    const text = textIn(parsed(render(event.report, "html")).elements[0]!);
    expect(text).toContain("Only what the report quotes, in the order of the article.");
    expect(text).not.toContain("The rain held off");
  });

  it("links to web addresses only", () => {
    const withUrl = (url: string) => {
      const report = { ...event.report, articles: event.report.articles.map((one) => ({ ...one, url })) };
      const links = parsed(render(report, "html")).elements.filter((one) => attribute(one, "class") === "address");
      return attribute(links[0]!, "href");
    };
    expect(withUrl("https://a.example/?x=1&y=2")).toBe("https://a.example/?x=1&y=2");
    expect(withUrl("HTTP://A.EXAMPLE")).toBe("http://a.example/");
    for (const url of ["javascript:alert(1)", "data:text/html,x", "/story", "a.example/story", "file:///etc/passwd"]) {
      expect(withUrl(url)).toBeUndefined();
    }
  });
});

describe("the articles that render is given", () => {
  const attempt =
    (options: unknown, { report }: Event = event) =>
    () =>
      render(report, "html", options as RenderOptions);
  const article = (change: Partial<Article>) => ({ articles: [{ ...event.articles[0]!, ...change }] });

  it.each<[string, unknown, RegExp]>([
    ["no object", 3, /options is a number/],
    ["a wrong name", { article: [] }, /There is no option "article"\. Did you mean articles\?/],
    ["no array", { articles: "a" }, /articles is a string\. Pass the articles/],
    ["no article", { articles: [{ id: "a" }] }, /source/],
    ["another text", article({ text: "Something else entirely." }), /From 0 to \d+ this text does not say/],
  ])("are refused where they are %s", (_name, options, message) => {
    expect(attempt(options)).toThrow(message);
  });

  it("are named by place in what is refused", () => {
    const articles = [event.articles[1], { ...event.articles[0], text: "Something else." }];
    expect(attempt({ articles })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: "$.options.articles[1].text" }),
    );
  });

  it("may be some of the report's, and others", () => {
    const articles = [event.articles[0]!, { id: "other", source: "Other", text: "Nothing." }];
    const page = render(event.report, "html", { articles });
    expect(page).toContain("The rain held off");
    expect(page).not.toContain("Nothing.");
  });

  it("change nothing in other formats", () => {
    const report: Report = event.report;
    expect(render(report, "markdown", { articles: event.articles })).toBe(render(report, "markdown"));
  });
});

describe("what people decided", () => {
  const { report } = event;
  const [dismissed, ...findings] = report.findings.map((finding, index) => ({ ...finding, known: index < 3 }));
  const reviewed: Report = {
    ...report,
    findings,
    draft: event.articles[1]!.id,
    dismissed: [{ finding: dismissed!, reason: "A <b>joke</b>", by: "Desk", dismissedAt: "2026-04-22" }],
  };
  const { elements } = parsed(render(reviewed, "html", { articles: event.articles }));
  const texts = (name: string) =>
    elements
      .filter((one) => one.tagName === name || attribute(one, "class")?.split(" ").includes(name))
      .map((one) => textIn(one).replace(/\s+/g, " "));

  it("folds dismissed findings away, with both quotes, reason, who, when and id", () => {
    const list = texts("list").find((text) => text.includes("1 dismissed finding:"));
    expect(list).toContain(`Dismissed A <b>joke</b>; Desk; 2026-04-22 ${dismissed!.id}`);
    for (const { quote } of [dismissed!.a, dismissed!.b]) expect(list).toContain(quote.replace(/\s+/g, " "));
    expect(texts("list").find((text) => text.includes("dismissed"))).toBe(list);
  });

  it("marks known findings, and disputes that have no other", () => {
    const marked = texts("card").map((text) => text.includes("known from the baseline"));
    expect(marked).toEqual(report.disputes.map(({ id }) => findings.every((one) => one.dispute !== id || one.known)));
    expect(texts("pairs").join().match(/known/g)).toHaveLength(2);
  });

  it("names the draft, and calls no one silent who was not compared with the others", () => {
    expect(texts("lead")[0]).toContain("between the draft by Outlet 1 and 6 articles");
    expect(texts("byline").map((text) => text.includes("The draft that was checked"))).toEqual(
      event.articles.map(({ id }) => id === reviewed.draft),
    );
    expect(new Set(texts("unseen"))).toEqual(new Set(["no conflict with the draft"]));
  });
});
