import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { InputError } from "@counterclaim/core";
import type { ReadInput } from "../../src/read/inputs.js";
import { readArticles } from "../../src/read/read-articles.js";
import { readFiles } from "../../src/read/read-files.js";
import { testFolder } from "./folder.js";

const { folder, file } = testFolder();

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
    ["---\nNote: the port reopened.\nToday.", "a block that does not end and has no field of ours"],
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

describe("what cannot be read is named, with a remedy", () => {
  const path = (name: string) => join(folder, name);
  it.each<[string, ReadInput, string, string, RegExp]>([
    ["a missing file", path("none.txt"), "unreadable-file", path("none.txt"), /no such file/],
    [
      "another kind",
      [file("scan.pdf", "x")],
      "unreadable-file",
      path("scan.pdf"),
      /kind that is not read\. Give \.txt/,
    ],
    ["not UTF-8", [file("latin.txt", Uint8Array.of(0x43, 0xe9))], "unreadable-file", path("latin.txt"), /not UTF-8/],
    ["no JSON", [file("bad.json", "{")], "invalid-json", path("bad.json"), /is not JSON/],
    ["a number", [file("seven.json", "7")], "invalid-type", `${path("seven.json")}:$`, /holds a number/],
    ["no list", [file("no.json", '{"articles":7}')], "invalid-type", `${path("no.json")}:$.articles`, /is a number/],
    ["an empty list", [file("none.json", "[]")], "no-articles", path("none.json"), /holds no articles/],
    ["empty lines", [file("none.jsonl", "\n\n")], "no-articles", path("none.jsonl"), /holds no articles/],
    [
      "a feed without items",
      [file("none.xml", "<rss version='2.0'><channel><title>T</title></channel></rss>")],
      "no-articles",
      path("none.xml"),
      /holds no articles/,
    ],
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
    [
      "front matter without an end",
      [file("open.txt", "---\nsource: A\ndate: 2026-05-01\n\nThe ferry sank.")],
      "unreadable-file",
      path("open.txt"),
      /not closed/,
    ],
    ["one file twice", [file("t.txt", "x"), path("t.txt")], "duplicate-id", `${path("t.txt")}:$.id`, /already that of/],
    ["an empty stream", Readable.from([]), "empty-text", "-:$.text", /white space/],
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

  it("UTF-16 with its mark, and nothing that is no text", async () => {
    const path = file("utf16.txt", Buffer.from("\ufeffThe port reopened.", "utf16le"));
    expect((await readArticles(path))[0]?.text).toBe("The port reopened.");
  });
});

describe("where some of it cannot be read", () => {
  it("the rest is, and each fault is listed in the order of the files", async () => {
    const inputs = [
      file("one.txt", "One."),
      join(folder, "gone.txt"),
      file("broken.json", "{"),
      file("many.json", '[{"id":"a","source":"A","text":"Two."},{"id":"b"},{"id":"a","source":"A","text":"Three."}]'),
      file("empty.html", "<p></p>"),
      "https://news.example/",
      file("last.md", "Four."),
    ];
    const { articles, errors } = await readFiles(inputs);
    expect(articles.map(({ text }) => text)).toEqual(["One.", "Two.", "Four."]);
    expect(errors.map(({ code, path }) => [code, path])).toEqual([
      ["unreadable-file", inputs[1]],
      ["invalid-json", inputs[2]],
      ["missing-field", `${inputs[3]}:$[1].source`],
      ["duplicate-id", `${inputs[3]}:$[2].id`],
      ["unreadable-file", inputs[4]],
      ["unreadable-file", "https://news.example/"],
    ]);
    for (const error of errors) expect(error).toBeInstanceOf(InputError);
    await expect(readArticles(inputs)).rejects.toMatchObject({ code: "unreadable-file", path: inputs[1] });
  });

  it("wrong options and arguments are an error all the same", async () => {
    await expect(readFiles([], { fetch: 1 } as object)).rejects.toMatchObject({ path: "$.options.fetch" });
    await expect(readFiles(undefined as never)).rejects.toMatchObject({ code: "invalid-type", path: "$.input" });
    await expect(readFiles(["a", 7] as never)).rejects.toMatchObject({ code: "invalid-type", path: "$.input[1]" });
    await expect(readFiles([], { source: " " })).rejects.toMatchObject({ path: "$.options.source" });
  });
});
