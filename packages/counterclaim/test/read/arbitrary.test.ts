// Whatever stands in a file, reading it ends in articles or in an InputError.
import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFiles } from "../../src/read/read-files.js";

async function ends(content: string | Uint8Array): Promise<void> {
  const { articles, errors, locate } = await readFiles(Readable.from([content]));
  for (const { id, text } of articles) {
    expect(text.trim()).not.toBe("");
    expect(locate({ article: id, field: "text", start: 0, end: 1 })?.file).toBe("-");
  }
  expect(articles.length + errors.length).toBeGreaterThan(0);
}

const runs = { numRuns: 300 };
const word = fc.constantFrom(
  "port",
  "The port reopened on Monday, they said. ",
  "&",
  "&amp;",
  "&#0;",
  "\u0000",
  "\n\n",
  "é",
  "😀",
  "\ud800",
);

describe("reading ends in articles or errors", { timeout: 120_000 }, () => {
  it("for any bytes", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), ends), runs);
  });

  it("for any markup", async () => {
    const name = fc.constantFrom(
      "p",
      "div",
      "a",
      "b",
      "br",
      "li",
      "table",
      "tr",
      "td",
      "title",
      "meta",
      "script",
      "svg",
      "html",
      "head",
      "body",
      "article",
      "time",
      "x-y",
      "plaintext",
      "textarea",
    );
    const attribute = fc.constantFrom(
      "",
      " class=byline",
      ' content="x',
      " href='javascript:x'",
      ' datetime="2026-04-21"',
      " name=date",
      ' type="application/ld+json"',
      " hidden",
      ' style="display:none"',
      " itemprop=author",
      " =",
      " '",
    );
    const tag = fc.tuple(fc.constantFrom("<", "</", "<!", "<?", "< "), name, attribute, fc.constantFrom(">", "/>", ""));
    const piece = fc.oneof(
      word,
      tag.map((parts) => parts.join("")),
      fc.constantFrom("<!--", "-->", "<![CDATA[", "]]>", '{"@type":"NewsArticle","author":[[]]}'),
    );
    const markup = fc.array(piece, { maxLength: 60 }).map((pieces) => `<p>${pieces.join("")}`);
    await fc.assert(fc.asyncProperty(markup, ends), runs);
  });

  it("for any JSON under the names of the forms that JSON comes in", async () => {
    const names = [
      "id",
      "uri",
      "text",
      "articles",
      "items",
      "version",
      "title",
      "content_html",
      "content_text",
      "authors",
      "author",
      "name",
      "date_published",
      "bodies",
      "value",
      "contenttype",
      "headlines",
      "body_text",
      "body_xhtml",
      "versioncreated",
      "infosources",
      "standard",
      "pubstatus",
      "url",
      "__proto__",
      "constructor",
    ];
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(
          null,
          7,
          true,
          "",
          "x",
          "<p>x</p>",
          "https://jsonfeed.org/version/1.1",
          "ninjs",
          "2026-04-21",
        ),
        fc.array(tie("value"), { maxLength: 3 }),
        fc
          .array(fc.tuple(fc.constantFrom(...names), tie("value")), { maxLength: 8 })
          .map((fields) => Object.fromEntries(fields)),
      ),
    }));
    const feed = fc
      .array(value, { maxLength: 3 })
      .map((items) => ({ version: "https://jsonfeed.org/version/1", items }));
    const item = value.map((bodies) => ({
      uri: "urn:1",
      bodies,
      headlines: bodies,
      infosources: bodies,
      versioncreated: bodies,
    }));
    const json = fc.oneof(value, feed, item).map((content) => JSON.stringify([content]).slice(1, -1));
    await fc.assert(
      fc.asyncProperty(
        json.filter((text) => /^[[{]/.test(text)),
        ends,
      ),
      { numRuns: 1000 },
    );
  });

  it("for any XML under the names of feeds", async () => {
    const name = fc.constantFrom(
      "item",
      "entry",
      "title",
      "link",
      "guid",
      "description",
      "content:encoded",
      "content",
      "pubDate",
      "author",
      "name",
      "source",
      "dc:date",
      "id",
      "updated",
    );
    const piece = fc.oneof(
      word,
      name.map((tag) => `<${tag}>`),
      name.map((tag) => `</${tag}>`),
      name.map((tag) => `<${tag} type="html" href="x"/>`),
      fc.constantFrom("<![CDATA[<p>x", "]]>", "&lt;p&gt;"),
    );
    const feed = fc
      .tuple(fc.constantFrom("rss", "feed", "rdf:RDF"), fc.array(piece, { maxLength: 40 }))
      .map(
        ([root, pieces]) =>
          `<${root} version="2.0" xmlns="http://www.w3.org/2005/Atom"><channel><title>T</title>${pieces.join("")}</channel></${root}>`,
      );
    await fc.assert(fc.asyncProperty(feed, ends), runs);
  });
});
