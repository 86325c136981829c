import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { blocksOf } from "../../src/read/html/blocks.js";
import { parseDocument } from "../../src/read/html/dom.js";
import { inertPage } from "../../src/read/html/inert.js";
import { type Page, readPage } from "../../src/read/html/page.js";
import { readHtml } from "../../src/read/html-file.js";

const body = `<p>The port reopened on Monday, the harbour master said, after nine days.</p>
  <p>Forty ships, some of them with fruit, wait outside the breakwater for a berth.</p>`;
const text =
  "The port reopened on Monday, the harbour master said, after nine days.\n\n" +
  "Forty ships, some of them with fruit, wait outside the breakwater for a berth.";

function article(markup: string, address?: string): Page {
  const page = readPage(markup, address);
  if (typeof page !== "object") throw new Error("no article was found");
  return page;
}

/** A page with something in its head. */
const headed = (head: string) => article(`<html><head>${head}</head><body><article>${body}</article></body></html>`);
const jsonLd = (value: unknown) => headed(`<script type="application/ld+json">${JSON.stringify(value)}</script>`);

describe("the main text of a page", () => {
  it("is what stands in the article, without what stands around it", () => {
    const file = new URL("../../../../examples/many-forms/articles/2026-03-14-northern-wire.html", import.meta.url);
    expect(article(readFileSync(file, "utf8"))).toEqual({
      title: "Twelve dead in fire at Marrow Lane mill",
      author: "Ines Calloway",
      source: "Northern Wire",
      publishedAt: "2026-03-14T18:20:00Z",
      url: "https://wire.example/2026/03/14/marrow-lane",
      text: [
        "The fire at the Marrow Lane textile mill killed 12 people on Saturday, the county fire service said. It was the worst at any mill of the valley in forty years.",
        "The sprinklers were working, the owner of the mill, Aldous Brandt, said. “The exits were open,” he told reporters at the gate.",
        "The night shift of 60 workers was in the building when the fire broke out at 4:40 a.m.",
      ].join("\n\n"),
    });
  });

  it.each([
    ["no tags", "The port reopened on Monday, the harbour master said."],
    ["no html, head or body", `<title>Port</title>${body}`],
    ["a head that does not end", `<html><head><title>Port</title>${body}`],
    ["two bodies", `<body><p>One.</p></body><body>${body}</body>`],
    ["text after the end", `<html><body></body></html>${body}`],
    ["upper case", `<HTML><BODY><ARTICLE>${body.toUpperCase()}</ARTICLE></BODY></HTML>`],
    ["elements that do not end", `<div><section><b><i>${body}`],
    ["a table for a layout", `<table><tr><td><table><tr><td>${body}</table></table>`],
    ["frames around", `<iframe src="x"></iframe><object data="x"></object>${body}`],
  ])("is found in a page with %s", (_name, markup) => {
    expect(article(markup).text.toLowerCase()).toContain("the port reopened on monday, the harbour master said");
  });

  it.each([
    ["an empty page", ""],
    ["white space", " \n "],
    [
      "a page of links",
      `<ul>${'<li><a href="/x">Harbour master resigns over the closure of the port</a></li>'.repeat(20)}</ul>`,
    ],
    ["a shell that a script fills", `<div id="app"></div><script>document.write(${JSON.stringify(body)})</script>`],
    ["text for those without scripts alone", `<noscript>${body}</noscript>`],
    ["a template", `<template>${body}</template>`],
    ["a title and no text", "<title>The port reopened on Monday, the harbour master said.</title>"],
    ["a picture", '<img src="x.png" alt="The port reopened on Monday, the harbour master said.">'],
    ["a few words", "<p>Page not found</p>"],
  ])("is not found in %s, and that is an error", async (_name, markup) => {
    expect(readPage(markup)).toBeUndefined();
    await expect(readHtml({ path: "a.html", text: markup, marked: false })).rejects.toMatchObject({
      code: "unreadable-file",
      path: "a.html",
      message: expect.stringMatching(/^a\.html holds no article: .*Leave it out, or save the article's text\.$/),
    });
  });
});

describe("the text of blocks", () => {
  const blocks = (markup: string) =>
    blocksOf(parseDocument(inertPage(markup)?.html ?? "").body).map(({ text }) => text);

  it.each<[string, string, string[]]>([
    ["paragraphs", "<p>One.<p>Two.", ["One.", "Two."]],
    ["headings", "<h2>One</h2>Two", ["One", "Two"]],
    ["lists", "<ul><li>One<li>Two</ul>", ["One", "Two"]],
    ["rows of tables", "<table><tr><td>One</td><td>two</td></tr><tr><td>Three</td></tr></table>", ["One two", "Three"]],
    [
      "blocks within blocks",
      "<div>One<blockquote>Two<p>Three</p></blockquote>Four</div>",
      ["One", "Two", "Three", "Four"],
    ],
    ["inline elements", "<p>On<b>e</b> <i>two</i>, <a href=x>three</a>.", ["One two, three."]],
    ["line breaks", "<p>One<br>two", ["One\ntwo"]],
    ["two line breaks for a paragraph", "<p>One<br> <br>two<br><br><br>three", ["One", "two", "three"]],
    ["white space", "<p>  One \n\t two&nbsp;three </p>", ["One two three"]],
    ["soft hyphens", "<p>guaran&shy;tees", ["guarantees"]],
    ["entities", "<p>&lt;b&gt; &amp;amp; &quot;5 &#60; 6&quot; caf&eacute; &#x1F600;", ['<b> &amp; "5 < 6" café 😀']],
    ["less-than signs", "<p>5 < 6 and <3", ["5 < 6 and <3"]],
    ["comments", "<p>One<!-- two <p> -->three", ["Onethree"]],
  ])("%s", (_name, markup, expected) => {
    expect(blocks(markup)).toEqual(expected);
  });
});

describe("metadata", () => {
  it("comes from JSON-LD in all its forms", () => {
    const news = { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Port open" };
    const all = { title: "Port open", author: "Ada Bell, Cy Dorn", source: "Daily Tern", publishedAt: "2026-04-21" };
    const full = {
      ...news,
      author: [{ "@type": "Person", name: "Ada Bell" }, "Cy Dorn"],
      publisher: { name: "Daily Tern" },
      datePublished: "2026-04-21",
    };
    expect(jsonLd(full)).toEqual({ ...all, text });
    expect(jsonLd([{ "@type": "WebSite", name: "no article" }, full])).toMatchObject(all);
    expect(
      jsonLd({
        "@graph": [
          { "@type": "Organization", name: "none" },
          { ...full, "@type": ["ReportageNewsArticle"] },
        ],
      }),
    ).toMatchObject(all);
    expect(
      jsonLd({ ...news, author: { name: ["Ada Bell"] }, mainEntityOfPage: { "@id": "https://tern.example/1" } }),
    ).toMatchObject({
      author: "Ada Bell",
      url: "https://tern.example/1",
      source: "tern.example",
    });
  });

  it.each([
    ["no JSON", "{"],
    ["a number", "7"],
    ["null", "null"],
    [
      "nulls",
      '{"@type":"NewsArticle","headline":null,"author":[null],"publisher":null,"datePublished":7,"@graph":null}',
    ],
    ["an odd prototype", '{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":{"prototype":{"y":1}}}'],
  ])("that is %s says nothing and harms nothing", (_name, script) => {
    expect(headed(`<title>Port</title><script type="application/ld+json">${script}</script>`)).toEqual({
      text,
      title: "Port",
    });
    expect(({} as Record<string, unknown>)["y"]).toBeUndefined();
  });

  it.each<[string, string, Partial<Page>]>([
    [
      "Open Graph",
      '<meta property="og:title" content="Port &amp; pier"><meta property="og:site_name" content="Tern">',
      { title: "Port & pier", source: "Tern" },
    ],
    ["an author", '<meta name="author" content="By Ada Bell">', { author: "Ada Bell" }],
    [
      "article:published_time",
      '<meta property="article:published_time" content="2026-04-21T09:30:00+0200">',
      { publishedAt: "2026-04-21T09:30:00+02:00" },
    ],
    ["Dublin Core", '<meta name="DC.date.issued" content="2026-04-21">', { publishedAt: "2026-04-21" }],
    [
      "the first date that is one",
      '<meta name="date" content="soon"><meta name="pubdate" content="20260421">',
      { publishedAt: "2026-04-21" },
    ],
    [
      "the canonical address",
      '<link rel="canonical" href="https://www.tern.example/a?b=1&amp;c">',
      { url: "https://www.tern.example/a?b=1&c", source: "tern.example" },
    ],
    ["an address that would run", '<link rel="canonical" href="javascript:alert(1)">', {}],
    ["an address that is none", '<link rel="canonical" href="/port">', {}],
  ])("comes from meta elements: %s", (_name, head, expected) => {
    expect(headed(head)).toEqual({ text, ...expected });
  });

  it("comes from a time element last of all", () => {
    const time = '<p>Posted <time datetime="2026-04-20T08:00:00Z">yesterday</time></p>';
    expect(article(`<article>${time}${body}</article>`).publishedAt).toBe("2026-04-20T08:00:00Z");
    expect(article(`<meta name=date content=2026-04-21><article>${time}${body}</article>`).publishedAt).toBe(
      "2026-04-21",
    );
  });

  it("has the address that was fetched, whatever the page says", () => {
    const page = article(`<link rel=canonical href=https://other.example/>${body}`, "https://www.tern.example/port");
    expect(page).toMatchObject({ url: "https://www.tern.example/port", source: "tern.example" });
  });

  it("leaves a byline out of the text", () => {
    expect(article(`<meta name=author content="Ada Bell"><article><p>By Ada Bell</p>${body}</article>`).text).toBe(
      text,
    );
  });
});

describe("hostile markup", () => {
  it("never runs and never loads", () => {
    const asked = vi.spyOn(globalThis, "fetch");
    const run = "globalThis.ran=(globalThis.ran??0)+1";
    const page = article(`
      <html onclick="${run}"><head><script>${run}</script><script src="https://evil.example/x.js"></script>
      <script type="module">${run}</script><base href="https://evil.example/"><meta http-equiv=refresh content="0;javascript:${run}">
      <link rel="stylesheet" href="https://evil.example/x.css"><style onload="${run}">@import "https://evil.example/y.css"</style></head>
      <body onload="${run}"><img src=x onerror="${run}"><svg onload="${run}"><script>${run}</script></svg>
      <iframe srcdoc="<script>${run}</script>"></iframe><object data="javascript:${run}"></object><x-element is=y></x-element>
      <a href="javascript:${run}">link</a><form action="javascript:${run}"><button formaction="javascript:${run}">x</button></form>
      <math><mtext><img src=x onerror="${run}"></mtext></math><<script>x</script>img src=x onerror="${run}">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"</script><img src=x onerror=${run}>"}
      <article>${body}</article></body></html>`);
    expect(page.text).toContain("The port reopened on Monday");
    expect((globalThis as Record<string, unknown>)["ran"]).toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it("does not even get into the document", () => {
    const { html } = inertPage(
      `<p class="a" onclick="x()" style='b"c' src=d>One<script>two</script><style>three</style><!-- four --><img onerror=y> <<b></b>i>`,
    ) ?? { html: "" };
    expect(html).toBe(
      '<!doctype html><html><head></head><body><p class="a" style="b&quot;c">One<img> &lt;<b></b>i></p></body></html>',
    );
  });

  it("may nest without end: what lies too deep moves up, and what nests thousands deep is an error", async () => {
    expect(article("<div>".repeat(2000) + body).text).toBe(text);
    expect(article(`${"<b>".repeat(500)}x${"</b>".repeat(500)}${body}`).text).toContain(text);
    for (const markup of ["<div>".repeat(1_000_000), "<p><b>".repeat(100_000), "<b>x</b>".repeat(100_000)]) {
      await expect(readHtml({ path: "a.html", text: markup + body, marked: false })).rejects.toMatchObject({
        code: "unreadable-file",
        message: expect.stringMatching(/more markup than any page for readers/),
      });
    }
  });
});
