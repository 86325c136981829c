import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readArticles } from "../../src/read/read-articles.js";
import { readFiles } from "../../src/read/read-files.js";
import { testFolder } from "./folder.js";

const { file } = testFolder();

const articles = [
  { id: "a", source: "A", text: "One." },
  { id: "b", source: "B", text: "Two." },
];
const lines = articles.map((article) => JSON.stringify(article));

describe("JSON", () => {
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

describe("JSON Lines", () => {
  it.each([
    ["one article a line", lines.join("\n")],
    ["an end of line after the last", `${lines.join("\n")}\n`],
    ["other ends of lines, and empty lines", `\r\n${lines.join("\r\n\r\n")}\r\n`],
    ["a byte order mark", `\ufeff${lines.join("\n")}`],
  ])("hold %s", async (_name, text) => {
    for (const name of ["a.jsonl", "a.ndjson"]) expect(await readArticles(file(name, text))).toEqual(articles);
  });

  it("are read around a line that is none, which is named by its number", async () => {
    const path = file("bad.jsonl", `${lines[0]}\n{"id":\n\n7\n${lines[1]}\n{"id":"c","source":"C"}`);
    const reading = await readFiles(path);
    expect(reading.articles).toEqual(articles);
    expect(reading.errors.map(({ code, path }) => [code, path])).toEqual([
      ["invalid-json", `${path}:2:$`],
      ["invalid-type", `${path}:4:$`],
      ["missing-field", `${path}:6:$.text`],
    ]);
  });
});

describe("ninjs", () => {
  const one = {
    ...{
      uri: "urn:1",
      type: "text",
      versioncreated: "2026-04-21T09:30:00+02:00",
      firstcreated: "2026-04-20T00:00:00Z",
    },
    ...{ headline: "Port open", byline: "Ada Bell", copyrightholder: "Agency" },
  };
  const two = { uri: "urn:2", standard: { name: "ninjs", version: "2.1" } };
  const read = async (item: object) => (await readArticles(file("item.json", JSON.stringify(item))))[0];

  it("1.x: the body with paragraphs, the date of this version", async () => {
    const bodies = {
      body_text: "The port reopened. Ships wait.",
      body_xhtml: "<p>The port reopened.</p><p>Ships wait.</p>",
    };
    expect(await read({ ...one, ...bodies, infosource: [{ name: "Valley Agency" }] })).toEqual({
      ...{ id: "urn:1", source: "Valley Agency", title: "Port open", author: "Ada Bell" },
      ...{ publishedAt: "2026-04-21T09:30:00+02:00", text: "The port reopened.\n\nShips wait." },
    });
    expect(await read({ ...one, body_text: "5 < 6\n\nand <b>" })).toMatchObject({
      source: "Agency",
      text: "5 < 6\n\nand <b>",
    });
  });

  it("2.x: bodies and headlines by role and type", async () => {
    const item = {
      ...two,
      infosources: [{ name: "Valley Agency" }, { name: "Other" }],
      contentcreated: "2026-04-21T09:30:00Z",
      by: "Ada Bell",
      headlines: [
        { role: "short", value: "Open" },
        { role: "main", value: "Port &amp; pier open" },
      ],
      bodies: [
        { contenttype: "text/plain", value: "The port reopened." },
        { contenttype: "application/nitf+xml", value: "<p>The port reopened.</p><p>Ships wait.</p>" },
      ],
    };
    expect(await read(item)).toEqual({
      ...{ id: "urn:2", source: "Valley Agency", title: "Port & pier open", author: "Ada Bell" },
      ...{ publishedAt: "2026-04-21T09:30:00Z", text: "The port reopened.\n\nShips wait." },
    });
    expect(await read({ ...two, bodies: [{ value: "<p>One<p>Two" }] })).toMatchObject({
      source: "item",
      text: "One\n\nTwo",
    });
    expect(await read({ ...two, bodies: [{ value: "One < two" }] })).toMatchObject({ text: "One < two" });
  });

  it("may stand in a list or in lines, among articles", async () => {
    const item = { ...one, body_text: "Zero." };
    const expected = { id: "urn:1", text: "Zero." };
    expect(await readArticles(file("list.json", JSON.stringify([item, ...articles])))).toMatchObject([
      expected,
      ...articles,
    ]);
    expect(await readArticles(file("l.jsonl", [JSON.stringify(item), ...lines].join("\n")))).toMatchObject([
      expected,
      ...articles,
    ]);
  });

  it.each([
    ["withdrawn by its provider", { ...one, body_text: "x", pubstatus: "canceled" }, "unreadable-file", /withdrawn/],
    ["a picture", { ...one, type: "picture", renditions: {} }, "unreadable-file", /has no body/],
    ["empty", { ...two, bodies: [{ value: " " }, null, { value: 7 }] }, "unreadable-file", /has no body/],
    ["all markup", { ...two, bodies: [{ value: "<p><img src=x></p>" }] }, "empty-text", /is empty/],
    ["an article with a wrong field", { uri: "urn:1", headline: "x", body: "y" }, "missing-field", /has no text/],
  ])("that is %s is named", async (_name, item, code, message) => {
    await expect(read(item)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});
