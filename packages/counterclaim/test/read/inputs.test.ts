import { join, relative } from "node:path";
import { mkdirSync, symlinkSync } from "node:fs";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { ReadInput } from "../../src/read/inputs.js";
import { readArticles } from "../../src/read/read-articles.js";
import { readFiles } from "../../src/read/read-files.js";
import { testFolder } from "./folder.js";

const { folder, file } = testFolder();
for (const name of ["b.txt", "a.md", "C.TXT", "notes.pdf", "._b.txt", "deep/d.txt", "deep/deeper/e.txt", "[old].txt"]) {
  file(`coverage/${name}`, `Text of ${name}.`);
}
const coverage = join(folder, "coverage");
const texts = async (input: ReadInput) =>
  (await readArticles(input)).map(({ text }) => text.slice("Text of ".length, -1));

describe("folders", () => {
  it("stand for the files in them that are of a form that is read, in the order of their names", async () => {
    expect(await texts(coverage)).toEqual(["C.TXT", "[old].txt", "a.md", "b.txt"]);
    expect(await texts([join(coverage, "deep"), join(coverage, "a.md")])).toEqual(["deep/d.txt", "a.md"]);
  });

  it("without such files are named", async () => {
    mkdirSync(join(folder, "empty"));
    const { errors } = await readFiles(join(folder, "empty"));
    expect(errors[0]).toMatchObject({
      path: join(folder, "empty"),
      message: expect.stringMatching(/has no file of a kind/),
    });
  });

  it("are not read for what is named besides, or found twice", async () => {
    expect(await texts([join(coverage, "b.txt"), coverage])).toEqual(["b.txt", "C.TXT", "[old].txt", "a.md"]);
    expect(await texts([coverage, relative(process.cwd(), join(coverage, "a.md")), join(coverage, "*.txt")])).toEqual([
      "C.TXT",
      "[old].txt",
      "b.txt",
      "a.md",
    ]);
    const twice = [join(coverage, "b.txt"), join(coverage, "b.txt")];
    expect((await readFiles(twice)).errors).toMatchObject([{ code: "duplicate-id" }]);
  });

  it("may hold links to themselves", async () => {
    const round = join(folder, "round");
    file("round/a.txt", "Text of a.");
    symlinkSync(round, join(round, "again"), "dir");
    expect(await texts(round)).toEqual(["a"]);
    expect(await texts(join(round, "**/*.txt"))).toEqual(["a"]);
  });
});

describe("globs", () => {
  it.each([
    ["*.txt", ["[old].txt", "b.txt"]],
    ["*.{md,txt}", ["[old].txt", "a.md", "b.txt"]],
    ["[ab].*", ["a.md", "b.txt"]],
    ["**/*.txt", ["[old].txt", "b.txt", "deep/d.txt", "deep/deeper/e.txt"]],
    ["*", ["C.TXT", "[old].txt", "a.md", "b.txt"]],
  ])("%s", async (pattern, expected) => {
    expect(await texts(join(coverage, pattern))).toEqual(expected);
  });

  it("may be relative to the working directory", async () => {
    expect(await texts(relative(process.cwd(), join(coverage, "*.md")))).toEqual(["a.md"]);
  });

  it("are files where there is a file of that name", async () => {
    expect(await texts(join(coverage, "[old].txt"))).toEqual(["[old].txt"]);
  });

  it("that match nothing are named", async () => {
    const pattern = join(coverage, "*.html");
    const { errors } = await readFiles(pattern);
    expect(errors[0]).toMatchObject({
      path: pattern,
      message: expect.stringMatching(/matches no file of a kind that is read/),
    });
  });
});

describe("streams", () => {
  const read = async (text: string | Uint8Array) => (await readFiles(Readable.from([text]))).articles;
  const article = { id: "-", source: "standard input", text: "The port reopened." };

  it.each<[string, string | Uint8Array, unknown]>([
    ["plain text", "The port reopened.", article],
    [
      "text that begins with a bracket",
      "[Updated] The port reopened.",
      { ...article, text: "[Updated] The port reopened." },
    ],
    ["text with front matter", "---\nsource: Tern\n---\nThe port reopened.", { ...article, source: "Tern" }],
    ["an article in JSON", JSON.stringify({ id: "a", source: "A", text: "x" }), { id: "a", source: "A", text: "x" }],
    [
      "an array in JSON",
      `\n[\n${JSON.stringify({ id: "a", source: "A", text: "x" })}]`,
      { id: "a", source: "A", text: "x" },
    ],
    [
      "JSON over several lines",
      JSON.stringify({ id: "a", source: "A", text: "x" }, null, 2),
      { id: "a", source: "A", text: "x" },
    ],
    [
      "JSON Lines",
      '{"id":"a","source":"A","text":"x"}\n{"id":"b","source":"B","text":"y"}\n',
      { id: "a", source: "A", text: "x" },
    ],
    [
      "a page",
      "<!DOCTYPE html><p>The port reopened, they said.",
      { ...article, text: "The port reopened, they said." },
    ],
    ["part of a page", "<p>The port reopened, they said.", { ...article, text: "The port reopened, they said." }],
    [
      "XHTML",
      '<?xml version="1.0"?><html><body><p>The port reopened, they said.</p></body></html>',
      { ...article, text: "The port reopened, they said." },
    ],
    [
      "a feed",
      '<?xml version="1.0"?><rss version="2.0"><channel><item><title>Port</title></item></channel></rss>',
      { id: "-#1", source: "standard input", text: "Port" },
    ],
    [
      "a page in another encoding",
      Buffer.concat([Buffer.from("<p>The port reopened, it", "latin1"), Buffer.of(0x92), Buffer.from("s said.")]),
      { ...article, text: "The port reopened, it’s said." },
    ],
  ])("may be %s", async (_name, text, expected) => {
    expect((await read(text))[0]).toEqual(expected);
  });

  it("may stand among files, in their order", async () => {
    expect(await texts([join(coverage, "b.txt"), Readable.from(["Text of stream."]), join(coverage, "a.md")])).toEqual([
      "b.txt",
      "stream",
      "a.md",
    ]);
  });

  it("that break off are named", async () => {
    const broken = Readable.from(
      (function* () {
        yield "x";
        throw new Error("gone");
      })(),
    );
    expect((await readFiles([broken])).errors[0]).toMatchObject({ code: "unreadable-file", path: "-" });
  });
});

describe("what the name of a file says", () => {
  it.each([
    ["2026-04-21-northern-wire.txt", { source: "northern-wire", publishedAt: "2026-04-21" }],
    ["2026-04-21 Northern Wire.txt", { source: "Northern Wire", publishedAt: "2026-04-21" }],
    ["tern_2026-04-21.txt", { source: "tern", publishedAt: "2026-04-21" }],
    ["2026-04-22.txt", { source: "2026-04-22", publishedAt: "2026-04-22" }],
    ["2026-02-30-wire.txt", { source: "2026-02-30-wire" }],
    ["2026-04-211.txt", { source: "2026-04-211" }],
    ["x2026-04-21.txt", { source: "x2026-04-21" }],
  ])("%s", async (name, expected) => {
    const id = name.slice(0, -4);
    expect(await readArticles(file(name, "Text."))).toEqual([{ id, text: "Text.", ...expected }]);
  });

  it("counts less than what the file itself says, and than the options", async () => {
    const path = file("2026-04-20-tern.txt", "Text.");
    expect(await readArticles(path, { source: "Wire", publishedAt: "2026-04-22" })).toMatchObject([
      { source: "Wire", publishedAt: "2026-04-22" },
    ]);
    const said = file("2026-04-20-post.txt", "---\nsource: Post\ndate: 2026-04-21\n---\nText.");
    expect(await readArticles(said, { source: "Wire", publishedAt: "2026-04-22" })).toMatchObject([
      { source: "Post", publishedAt: "2026-04-21" },
    ]);
  });
});
