import { describe, expect, it } from "vitest";
import { readArticles } from "../../src/read/read-articles.js";
import { readFiles } from "../../src/read/read-files.js";
import { testFolder } from "./folder.js";

const { file } = testFolder();

const rss = (items: string, channel = "<title>Daily Tern</title>", doctype = "") => `<?xml version="1.0"?>${doctype}
  <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>${channel}${items}</channel></rss>`;

describe("feeds", () => {
  it("in RSS: full content before the summary, names and dates as the item gives them", async () => {
    const item = `<item><title>Port &lt;i&gt;open&lt;/i&gt; &amp;amp; busy</title><link>https://tern.example/1</link>
      <guid isPermaLink="false">tern-1</guid><pubDate>Tue, 21 Apr 2026 09:30:00 +0200</pubDate><dc:creator>Ada Bell</dc:creator>
      <description>Short.</description>
      <content:encoded><![CDATA[<p>The port reopened.</p><p>Ships wait.</p>]]></content:encoded></item>`;
    expect(await readArticles(file("a.rss", rss(item)))).toEqual([
      {
        id: "tern-1",
        source: "Daily Tern",
        title: "Port open & busy",
        publishedAt: "2026-04-21T09:30:00+02:00",
        url: "https://tern.example/1",
        author: "Ada Bell",
        text: "The port reopened.\n\nShips wait.",
      },
    ]);
  });

  it("in RSS: the summary, else the headline alone; the source that an item names", async () => {
    const items = `<item><title>One</title><description>The port &lt;b&gt;reopened&lt;/b&gt;.</description></item>
      <item><title>Port shut</title></item>
      <item><title>Two</title><description>Line one.\n\nLine two.</description><source url="https://wire.example/">Wire</source></item>`;
    const path = file("b.xml", rss(items));
    expect(await readArticles(path)).toEqual([
      { id: `${path}#1`, source: "Daily Tern", title: "One", text: "The port reopened." },
      { id: `${path}#2`, source: "Daily Tern", text: "Port shut" },
      { id: `${path}#3`, source: "Wire", title: "Two", text: "Line one.\n\nLine two." },
    ]);
  });

  it("in RSS without a title: the source of the options, else the file's name", async () => {
    const path = file("2026-04-21-harbour-post.xml", rss("<item><title>Port shut</title></item>", ""));
    expect((await readArticles(path))[0]).toMatchObject({ source: "harbour-post" });
    expect((await readArticles(path, { source: "Post" }))[0]).toMatchObject({ source: "Post" });
    expect((await readArticles(path, { publishedAt: "2026-04-21" }))[0]).toMatchObject({ publishedAt: "2026-04-21" });
  });

  it("in Atom: plain text, HTML and XHTML", async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Tern &amp;amp; Co</title><author><name>Ada Bell</name></author>
      <entry><id>urn:1</id><title>5 &lt; 6</title><updated>2026-04-22T00:00:00Z</updated><published>2026-04-21T09:30:00Z</published>
        <link rel="self" href="https://tern.example/self"/><link href="https://tern.example/1"/>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The <b>port</b> reopened.</p><p>Ships wait.</p></div></content></entry>
      <entry><id>urn:2</id><title type="html">&lt;i&gt;Two&lt;/i&gt;</title><content type="html">&lt;p&gt;A &amp;amp; B&lt;/p&gt;</content><author><name>Cy</name></author></entry>
      <entry><id>urn:3</id><summary>a &lt;b&gt; c</summary><source><title>Wire</title></source></entry></feed>`;
    expect(await readArticles(file("c.atom", feed))).toEqual([
      {
        ...{ id: "urn:1", source: "Tern & Co", title: "5 < 6", publishedAt: "2026-04-21T09:30:00Z" },
        ...{ url: "https://tern.example/1", author: "Ada Bell", text: "The port reopened.\n\nShips wait." },
      },
      { id: "urn:2", source: "Tern & Co", title: "Two", author: "Cy", text: "A & B" },
      { id: "urn:3", source: "Wire", author: "Ada Bell", text: "a <b> c" },
    ]);
  });

  it("in RDF", async () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Tern</title></channel>
      <item rdf:about="https://tern.example/1"><title>Port</title><link>https://tern.example/1</link>
      <description>Reopened.</description><dc:date>2026-04-21</dc:date></item></rdf:RDF>`;
    expect(await readArticles(file("d.rdf", feed))).toEqual([
      {
        ...{ id: "https://tern.example/1", source: "Tern", title: "Port", text: "Reopened." },
        ...{ url: "https://tern.example/1", publishedAt: "2026-04-21" },
      },
    ]);
  });

  it("in JSON, told by its version", async () => {
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title: "Tern",
      items: [
        {
          id: "1",
          title: "Port",
          content_html: "<p>Re&shy;opened.</p>",
          date_published: "2026-04-21T09:30:00+02:00",
          authors: [{ name: "Ada" }],
        },
        { id: 2, content_text: "5 < 6", url: "https://tern.example/2" },
      ],
    };
    expect(await readArticles(file("e.json", JSON.stringify(feed)))).toEqual([
      {
        id: "1",
        source: "Tern",
        title: "Port",
        text: "Reopened.",
        publishedAt: "2026-04-21T09:30:00+02:00",
        author: "Ada",
      },
      { id: "2", source: "Tern", text: "5 < 6", url: "https://tern.example/2" },
    ]);
  });

  it("may hold one story twice; other stories of one id are an error", async () => {
    const item = (text: string) => `<item><guid>1</guid><title>Port</title><description>${text}</description></item>`;
    const paths = [file("world.xml", rss(item("Open."))), file("home.xml", rss(item("Open.") + item("Shut.")))];
    const { articles, errors } = await readFiles(paths);
    expect(articles).toMatchObject([{ id: "1", text: "Open." }]);
    expect(errors).toMatchObject([{ code: "duplicate-id", path: `${paths[1]}:items[1].id` }]);
  });
});

describe("what is no feed is named", () => {
  it.each([
    ["an empty file", "", /is no RSS, Atom or JSON Feed/],
    ["other XML", "<?xml version='1.0'?><note>x</note>", /is no RSS, Atom or JSON Feed/],
    ["a page", "<!doctype html><html><body>x</body></html>", /is no RSS, Atom or JSON Feed/],
    ["broken XML", "<rss version='2.0'><channel><item><title>x", /its XML is broken/],
  ])("%s", async (_name, text, message) => {
    const path = file("bad.xml", text);
    await expect(readArticles(path)).rejects.toMatchObject({
      code: "unreadable-file",
      path,
      message: expect.stringMatching(message),
    });
  });
});

describe("hostile feeds", () => {
  const title = async (item: string, doctype = "") => {
    const { articles, errors } = await readFiles(file("hostile.xml", rss(item, "<title>T</title>", doctype)));
    return articles[0]?.text ?? errors[0]?.code;
  };

  it("expand no entities, of whatever kind", async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i || ""};`.repeat(10)}">`).join("");
    expect(await title("<item><title>&l9;</title></item>", `<!DOCTYPE r [<!ENTITY l "lol">${laughs}]>`)).toBe("&l9;");
    const secret = `<!DOCTYPE r [<!ENTITY x SYSTEM "file://${file("secret.txt", "secret")}">]>`;
    expect(await title("<item><title>a&x;b</title></item>", secret)).toBe("unreadable-file");
  });

  it("run nothing and change nothing", async () => {
    const run = "globalThis.ran=1";
    const html = `<![CDATA[<script>${run}</script><img src=x onerror="${run}"><p>The port reopened.</p>]]>`;
    expect(await title(`<item><description>${html}</description></item>`)).toBe("The port reopened.");
    const odd = "<__proto__><ran>1</ran></__proto__><constructor><prototype><ran>1</ran></prototype></constructor>";
    await title(`<item>${odd}<title>x</title></item>`);
    expect((globalThis as Record<string, unknown>)["ran"]).toBeUndefined();
    expect(({} as Record<string, unknown>)["ran"]).toBeUndefined();
  });

  it.each([
    ["elements that nest without end", "<a>".repeat(200_000)],
    ["closed ones", "<a>".repeat(20_000) + "</a>".repeat(20_000)],
    ["less-than signs", "<".repeat(500_000)],
    ["sections that do not end", "<![CDATA[".repeat(50_000)],
    ["comments that do not end", "<!--".repeat(50_000)],
    ["attributes", `<a ${'b="c" '.repeat(50_000)}/>`],
  ])("%s end in an article or an error", async (_name, markup) => {
    const known = [expect.stringContaining("Port"), "unreadable-file"];
    expect(known).toContainEqual(await title(`<item><title>Port</title>${markup}</item>`));
  });

  it("that carry pages nested without end have items without text", async () => {
    const deep = `<![CDATA[${"<div>".repeat(100_000)}x]]>`;
    expect(await title(`<item><title>Port shut</title><description>${deep}</description></item>`)).toBe("Port shut");
  });
});
