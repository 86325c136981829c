import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InputError } from "@counterclaim/core";
import { fetchPublic, type Limits } from "../../src/read/fetch/fetch.js";
import { readFiles, readWith } from "../../src/read/read-files.js";

const page = "<title>Port</title><p>The port reopened on Monday, the harbour master said.</p>";
const asked: string[] = [];
let encodings: string | undefined;

const answers: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  "/page": (response) => response.setHeader("content-type", "text/html; charset=utf-8").end(page),
  "/latin": (response) => response.setHeader("content-type", "text/html; charset=iso-8859-2").end(Buffer.of(0xb3)),
  "/gzip": (response) => response.setHeader("content-encoding", "gzip").end(gzipSync(page)),
  "/brotli": (response) => response.setHeader("content-encoding", "br").end(brotliCompressSync(page)),
  "/bomb": (response) => response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(5_000_000))),
  "/broken": (response) => response.setHeader("content-encoding", "gzip").end("no gzip"),
  "/odd": (response) => response.setHeader("content-encoding", "zstd").end("x"),
  "/image": (response) => response.setHeader("content-type", "image/png").end("x"),
  "/feed": (response) =>
    response
      .setHeader("content-type", "application/rss+xml")
      .end("<rss version='2.0'><channel><item><title>Port shut</title></item></channel></rss>"),
  "/endless": (response) => {
    const timer = setInterval(() => response.write("x".repeat(50_000)), 1);
    response.on("close", () => clearInterval(timer));
  },
  "/slow": (response) => void response.write("x"),
  "/silent": () => undefined,
  "/cut": (response) => response.writeHead(200, { "content-length": "1000" }).write("x", () => response.destroy()),
  "/moved": (response) => response.writeHead(301, { location: "page" }).end(),
  "/round": (response) => response.writeHead(302, { location: "/round" }).end(),
  "/inside": (response) => response.writeHead(302, { location: "http://inside.test/" }).end(),
  "/metadata": (response) => response.writeHead(307, { location: "http://169.254.169.254/latest/" }).end(),
  "/file": (response) => response.writeHead(302, { location: "file:///etc/hostname" }).end(),
  "/nowhere": (response) => response.writeHead(302, { location: "http://[" }).end(),
};

const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  encodings = request.headers["accept-encoding"]?.toString();
  const answer = answers[request.url ?? ""];
  if (answer) answer(response, request);
  else response.writeHead(404).end();
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Names and what they stand for here. */
const names: Record<string, string[]> = {
  "news.test": ["127.0.0.1"],
  "inside.test": ["10.1.2.3"],
  "half.test": ["127.0.0.1", "10.1.2.3"],
  "six.test": ["fe80::1"],
  "none.test": [],
};
const lookup: LookupFunction = (host, _options, answer) => {
  const found = names[host];
  if (!found) return answer(Object.assign(new Error("none"), { code: "ENOTFOUND" }), []);
  return answer(
    null,
    found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
  );
};
/** The network of the test: this machine stands for the public internet. */
const here: Partial<Limits> = { lookup, isAllowed: (address) => address === "127.0.0.1", time: 2000, size: 1_000_000 };

async function fault(address: string, limits: Partial<Limits> = here): Promise<string> {
  const error = await fetchPublic(address.replace(":0/", `:${port}/`), limits).catch((error: unknown) => error);
  if (!(error instanceof InputError)) throw new Error(`${address}: no InputError`, { cause: error });
  expect(error.code).toBe("unreadable-file");
  return error.message;
}

describe("a page that is fetched", () => {
  const text = async (path: string) => {
    const { bytes } = await fetchPublic(`http://news.test:${port}${path}`, here);
    return Buffer.from(bytes).toString();
  };

  it("comes with its type, unpacked, and by way of redirects", async () => {
    const content = await fetchPublic(`http://news.test:${port}/page`, here);
    expect(content).toMatchObject({ file: `http://news.test:${port}/page`, contentType: "text/html; charset=utf-8" });
    expect(await text("/page")).toBe(page);
    expect(await text("/gzip")).toBe(page);
    expect(await text("/brotli")).toBe(page);
    expect(await text("/moved")).toBe(page);
    expect(encodings).toBe("gzip, deflate, br");
  });
});

describe("what is not fetched, and why", () => {
  it.each<[string, RegExp]>([
    ["http://inside.test/", /inside\.test leads to 10\.1\.2\.3, which is not an address of the public internet/],
    ["http://half.test:0/page", /half\.test leads to 10\.1\.2\.3/],
    ["http://six.test/", /six\.test leads to fe80::1/],
    ["http://none.test/", /none\.test has no address/],
    ["http://unknown.test/", /no such host/],
    ["http://news.test:0/inside", /inside\.test leads to 10\.1\.2\.3/],
    ["http://news.test:0/metadata", /169\.254\.169\.254 is not an address of the public internet/],
    ["http://news.test:0/file", /begins with file:/],
    ["http://news.test:0/nowhere", /is no address/],
    ["http://news.test:0/round", /redirects more than 5 times/],
    ["http://news.test:0/missing", /answers 404/],
    ["http://news.test:0/endless", /larger than 1000000 bytes/],
    ["http://news.test:0/bomb", /larger than 1000000 bytes/],
    ["http://news.test:0/broken", /cannot be fetched/],
    ["http://news.test:0/odd", /packs it as zstd/],
    ["http://news.test:0/cut", /cannot be fetched/],
    ["http://name:secret@news.test:0/page", /a name and a password/],
    ["http://news.test:1/", /refuses the connection/],
    ["http://", /is no address/],
  ])("%s", async (address, message) => {
    expect(await fault(address)).toMatch(message);
  });

  it.each(["/slow", "/silent"])("%s takes too long", async (path) => {
    expect(await fault(`http://news.test:0${path}`, { ...here, time: 200 })).toMatch(/within 0\.2 seconds/);
  });

  it("asks nothing of a host inside, however it is written", async () => {
    asked.length = 0;
    for (const host of [
      "127.0.0.1",
      "localhost",
      "[::1]",
      "[::ffff:127.0.0.1]",
      "2130706433",
      "0x7f.1",
      "0177.0.0.1",
    ]) {
      expect(await fault(`http://${host}:${port}/page`, {})).toMatch(/not an address of the public internet/);
    }
    expect(asked).toEqual([]);
  });

  it("believes the lookup that connects: a name that changes its address is caught at the connection", async () => {
    let answered = 0;
    const turning: LookupFunction = (_host, _options, answer) =>
      answer(null, [{ address: answered++ === 0 ? "127.0.0.1" : "10.1.2.3", family: 4 }]);
    expect(await fault("http://news.test:0/moved", { ...here, lookup: turning })).toMatch(/leads to 10\.1\.2\.3/);
  });
});

describe("addresses among files", () => {
  const fetcher = (address: string) => fetchPublic(address, here);
  const read = (path: string) => readWith({ fetcher }, `http://news.test:${port}${path}`, { fetch: true });

  it("are read by the type that the server gives them", async () => {
    const address = `http://news.test:${port}/page`;
    expect((await read("/page")).articles).toEqual([
      {
        id: address,
        source: "news.test",
        title: "Port",
        url: address,
        text: expect.stringMatching(/^The port reopened/),
      },
    ]);
    expect((await read("/feed")).articles).toMatchObject([{ source: "news.test", text: "Port shut" }]);
    expect((await read("/gzip")).articles).toHaveLength(1);
    expect((await read("/image")).errors[0]?.message).toMatch(/is image\/png, which is not read/);
  });

  it("are named and left alone unless fetching is asked for", async () => {
    asked.length = 0;
    for (const options of [{}, { fetch: false }]) {
      const { articles, errors } = await readWith({ fetcher }, [`http://news.test:${port}/page`], options);
      expect(articles).toEqual([]);
      expect(errors[0]).toMatchObject({ code: "unreadable-file", message: expect.stringMatching(/--fetch/) });
    }
    expect(asked).toEqual([]);
  });

  it("inside are refused to callers, too", async () => {
    const { errors } = await readFiles(`http://127.0.0.1:${port}/page`, { fetch: true });
    expect(errors[0]?.message).toMatch(/127\.0\.0\.1 is not an address of the public internet/);
  });
});
