// Readers take time linear in what they read, whatever it is. Measured in processor time, since other tests run beside.
import { describe, expect, it } from "vitest";
import { feedArticles } from "../../src/read/feed/feed.js";
import { fragmentText } from "../../src/read/html/fragment.js";
import { readPage } from "../../src/read/html/page.js";
import { frontMatter } from "../../src/read/front-matter.js";

const para = "<p>The port reopened on Monday, officials said, after a long closure.</p>";

/** Milliseconds of processor time, the least of three runs. */
function cost(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const page =
  (unit: string, head = "") =>
  (n: number) =>
    readPage(head + unit.repeat(n) + para.repeat(5));
const cases: readonly [string, number, (n: number) => unknown][] = [
  ["paragraphs", 2000, page(para)],
  ["paragraphs 100 levels deep", 500, page(para, "<div>".repeat(100))],
  ["empty elements", 2000, page("<span></span>")],
  ["links", 700, page("<div><a>x</a></div>")],
  ["line breaks", 3000, page("x<br><br>")],
  ["tables", 600, page("<table><tr><td>x</table>")],
  ["ends without beginnings", 20_000, page("</div>")],
  ["attributes", 20_000, (n) => readPage(`<div ${'class="a b" '.repeat(n)}>${para}`)],
  ["names of classes", 50_000, (n) => readPage(`<div class="${"a ".repeat(n)}">${para}</div>`)],
  ["less-than signs", 10_000, page("<")],
  ["ampersands", 100_000, page("&")],
  ["spaces", 100_000, (n) => readPage(`<p>a${" ".repeat(n)}b${"\n".repeat(n)}${para}`)],
  ["comments that do not end", 50_000, page("<!--")],
  ["scripts that do not end", 20_000, page("<script>")],
  ["metadata", 1500, page('<meta name="a" content="b">')],
  ["JSON-LD", 5000, page('<script type="application/ld+json">{}</script>')],
  ["fragments of plain lines", 10_000, (n) => fragmentText("x\n \n".repeat(n))],
  [
    "items of a feed",
    400,
    (n) => feedArticles(rss("<item><title>x</title><description>y</description></item>".repeat(n))),
  ],
  ["attributes in a feed", 20_000, (n) => feedArticles(rss(`<item ${"a ".repeat(n)}><title>x</title></item>`))],
  ["front matter", 50_000, (n) => frontMatter(`---\n${"a: b\n".repeat(n)}`, ["a"])],
];
const rss = (items: string) => `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;

describe("four times as much takes nowhere near sixteen times as long", () => {
  it.each(cases)("%s", { timeout: 240_000, retry: 4 }, (_name, n, run) => {
    run(n);
    // quadratic time would be sixteen times as much; the constant covers what a run costs before it reads anything
    expect(cost(() => run(4 * n))).toBeLessThan(10 * cost(() => run(n)) + 100);
  });
});
