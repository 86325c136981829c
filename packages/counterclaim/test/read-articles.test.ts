import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { InputError } from "@counterclaim/core";
import type { ReadInput } from "../src/read/inputs.js";
import { readArticles } from "../src/read/read-articles.js";

const folder = mkdtempSync(join(tmpdir(), "counterclaim-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function fault(input: ReadInput, options?: object): Promise<{ code: string; path: string; message: string }> {
  try {
    await readArticles(input, options);
  } catch (error) {
    if (error instanceof InputError) return { code: error.code, path: error.path, message: error.message };
    throw error;
  }
  throw new Error("no error was thrown");
}

describe("text and Markdown files", () => {
  it("are one article each, named after the file", async () => {
    const a = file("wire.txt", "Port reopens\r\n\r\nThe port reopened.\r\n");
    const b = file("post.md", "# Port shut\n\nThe port stayed shut.\n");
    expect(await readArticles([a, b])).toEqual([
      { id: "wire", source: "wire", text: "Port reopens\r\n\r\nThe port reopened.\r\n" },
      { id: "post", source: "post", text: "# Port shut\n\nThe port stayed shut.\n" },
    ]);
    expect(await readArticles(a)).toHaveLength(1);
  });

  it("may say more in front matter, which is no part of the text", async () => {
    const head = '---\nsource: "The Post"\ntitle: Ships: what now?\r\ndate: 2026-04-21\n\nauthor: \n---\n';
    const path = file("story.txt", `${head}The port reopened.`);
    expect(await readArticles(path)).toEqual([
      {
        id: "story",
        source: "The Post",
        title: "Ships: what now?",
        publishedAt: "2026-04-21",
        text: "The port reopened.",
      },
    ]);
  });

  it.each([
    ["---\nThe port reopened.\n---\nToday.", "prose between lines of dashes"],
    ["---\nsource: A\nThe port reopened.", "a block that does not end"],
    ["--- \nx", "a dash line alone"],
    ["----\nsource: A\n----\n", "four dashes"],
  ])("%j is all text: %s", async (text) => {
    expect((await readArticles(file("odd.txt", text)))[0]?.text).toBe(text);
  });

  it("lose a byte order mark, and nothing else", async () => {
    const path = file("bom.txt", "\ufeff\ufeffThe port\u00a0reopened \ud83d\ude00.\r\n");
    expect((await readArticles(path))[0]?.text).toBe("\ufeffThe port\u00a0reopened 😀.\r\n");
  });

  it("are named by their path where two have one name", async () => {
    const paths = [file("x/story.txt", "One."), file("y/story.txt", "Two."), file("z.txt", "Three.")];
    const ids = (await readArticles(paths)).map(({ id }) => id);
    expect(ids).toEqual([join(folder, "x/story"), join(folder, "y/story"), "z"]);
  });

  it("get the date of the options where they have none", async () => {
    const paths = [file("dated.txt", "---\ndate: 2026-01-01\n---\nOne."), file("undated.txt", "Two.")];
    const dates = (await readArticles(paths, { publishedAt: "2026-02-02" })).map(({ publishedAt }) => publishedAt);
    expect(dates).toEqual(["2026-01-01", "2026-02-02"]);
  });
});

describe("JSON", () => {
  const articles = [
    { id: "a", source: "A", text: "One." },
    { id: "b", source: "B", text: "Two." },
  ];

  it("holds an array, an object with articles, or one article", async () => {
    expect(await readArticles(file("list.json", JSON.stringify(articles)))).toEqual(articles);
    expect(await readArticles(file("event.json", JSON.stringify({ topic: "x", articles })))).toEqual(articles);
    expect(await readArticles(file("one.json", '{"text":"One."}'))).toEqual([
      { id: "one", source: "one", text: "One." },
    ]);
  });

  it("may come as a stream, in pieces that cut characters", async () => {
    const bytes = Buffer.from(JSON.stringify([{ ...articles[0], text: "Zoë 😀" }]));
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect((await readArticles(Readable.from(pieces)))[0]?.text).toBe("Zoë 😀");
  });
});

describe("what cannot be read is named, with a remedy", () => {
  const path = (name: string) => join(folder, name);
  it.each<[string, ReadInput, string, string, RegExp]>([
    ["a missing file", path("none.txt"), "unreadable-file", path("none.txt"), /no such file/],
    ["a folder", [file("dir.txt/x", ""), path("dir.txt")].slice(1), "unreadable-file", path("dir.txt"), /is a folder/],
    ["another kind", [path("page.html")], "unreadable-file", path("page.html"), /kind that is not read\. Give \.txt/],
    ["not UTF-8", [file("latin.txt", Uint8Array.of(0x43, 0xe9))], "unreadable-file", path("latin.txt"), /not UTF-8/],
    ["no JSON", [file("bad.json", "{")], "invalid-json", path("bad.json"), /is not JSON/],
    ["a number", [file("seven.json", "7")], "invalid-type", `${path("seven.json")}:$`, /holds a number/],
    ["no list", [file("no.json", '{"articles":7}')], "invalid-type", `${path("no.json")}:$.articles`, /is a number/],
    [
      "a nameless article",
      [file("two.json", '[{"text":"x"},{"text":"y"}]')],
      "missing-field",
      `${path("two.json")}:$[0].id`,
      /has no id/,
    ],
    ["an empty file", [file("empty.txt", " \n")], "empty-text", `${path("empty.txt")}:$.text`, /white space/],
    [
      "a bad date",
      [file("date.txt", "---\ndate: today\n---\nx")],
      "invalid-date",
      `${path("date.txt")}:$.publishedAt`,
      /"today"/,
    ],
    [
      "unknown front matter",
      [file("fm.txt", "---\nsauce: A\n---\nx")],
      "unknown-field",
      path("fm.txt"),
      /Did you mean source\?/,
    ],
    ["one file twice", [file("t.txt", "x"), path("t.txt")], "duplicate-id", `${path("t.txt")}:$.id`, /already that of/],
    ["an empty stream", Readable.from([]), "invalid-json", "-", /is not JSON/],
  ])("%s", async (_name, input, code, place, message) => {
    const error = await fault(input);
    expect({ code: error.code, path: error.path }).toEqual({ code, path: place });
    expect(error.message).toMatch(message);
  });

  it("wrong options", async () => {
    expect(await fault([], { date: "2026-01-01" })).toMatchObject({ code: "unknown-option", path: "$.options.date" });
    expect(await fault([], { publishedAt: "2026-02-30" })).toMatchObject({
      code: "invalid-date",
      path: "$.options.publishedAt",
    });
    expect(await fault([], { maxTextLength: -1 })).toMatchObject({ code: "invalid-option" });
    expect(await fault(file("long.txt", "long"), { maxTextLength: 3 })).toMatchObject({ code: "text-too-long" });
  });
});
