import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "counterclaim";
import { readFiles } from "../../src/read/read-files.js";
import { testFolder } from "./folder.js";

const { file } = testFolder();

describe("where spans stand in files", () => {
  it("is told for every span of text and Markdown: the file's own characters are the quote", async () => {
    const paths = [
      file("wire.txt", "The guarantees are binding.\nShips wait.\n"),
      file(
        "tern.md",
        "\ufeff---\r\nsource: Tern\r\n---\r\n\r\n# Guarantees 😀\r\n\r\nThe guarantees are not binding.\r\n",
      ),
      file("post.txt", "\ufeffThe guarantees are not binding, the Post has learnt.\n"),
    ];
    const { articles, locate } = await readFiles(paths);
    const { findings } = compare(articles);
    expect(findings.length).toBeGreaterThan(0);
    for (const evidence of findings.flatMap(({ a, b }) => [a, b])) {
      const location = locate(evidence);
      const { start = 0, end = 0, startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = location?.range ?? {};
      const characters = readFileSync(location?.file ?? "", "utf8");
      expect(characters.slice(start, end)).toBe(evidence.quote);
      const lines = characters.replace(/^\ufeff/, "").split("\n");
      expect(startLine).toBe(endLine);
      expect(lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toBe(evidence.quote);
    }
  });

  it("holds for any text and any span", async () => {
    const piece = fc.constantFrom("a", "é", "😀", " ", "\n", "\r\n", "\u2028", "---\n", "x: y\n");
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => `x${pieces.join("")}`);
    const head = fc.constantFrom("", "---\nsource: S\n---\n", "---\r\ntitle: T\r\n\r\n---\r\n");
    await fc.assert(
      fc.asyncProperty(fc.boolean(), head, text, fc.nat(60), fc.nat(60), async (marked, front, body, from, length) => {
        const path = file("law.txt", (marked ? "\ufeff" : "") + front + body);
        const { articles, locate } = await readFiles(path);
        const [article] = articles;
        const start = Math.min(from, article?.text.length ?? 0);
        const end = Math.min(start + length, article?.text.length ?? 0);
        const range = locate({ article: "law", field: "text", start, end })?.range;
        const characters = readFileSync(path, "utf8");
        expect(characters.slice(range?.start, range?.end)).toBe(article?.text.slice(start, end));
        const before = characters.slice(marked ? 1 : 0, range?.end).split("\n");
        expect([range?.endLine, range?.endColumn]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
      }),
      { numRuns: 300 },
    );
  });

  it("is the file and the place in it where the text does not stand in the file as it is", async () => {
    const paths = [
      file("page.html", "<p>The port reopened on Monday, they said.</p>"),
      file("list.json", JSON.stringify([{ id: "a", source: "A", text: "One." }])),
      file("lines.jsonl", `\n${JSON.stringify({ id: "b", source: "B", text: "One." })}`),
      file("feed.xml", "<rss version='2.0'><channel><item><guid>c</guid><title>Port</title></item></channel></rss>"),
    ];
    const { locate } = await readFiles([...paths, Readable.from(["---\nid: d\n---\nText."])]);
    const at = (article: string, field: "text" | "title" = "text") => locate({ article, field, start: 0, end: 1 });
    expect(at("page")).toEqual({ file: paths[0], place: "$" });
    expect(at("a")).toEqual({ file: paths[1], place: "$[0]" });
    expect(at("b")).toEqual({ file: paths[2], place: "2:$" });
    expect(at("c")).toEqual({ file: paths[3], place: "items[0]" });
    expect(at("d")).toMatchObject({ file: "-", range: { start: 14, startLine: 4, startColumn: 1 } });
    expect(at("d", "title")).toEqual({ file: "-", place: "$" });
    expect(at("none")).toBeUndefined();
  });
});
