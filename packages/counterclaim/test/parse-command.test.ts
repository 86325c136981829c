import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const command = fileURLToPath(new URL("../bin/counterclaim.js", import.meta.url));
const golden = (name: string) => fileURLToPath(new URL(`golden/parse/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "counterclaim-parse-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the built command. */
function run(args: string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "parse", ...args], {
    ...{ cwd: folder, encoding: "utf8", input },
    env: { PATH: process.env["PATH"] },
  });
  return { status, stdout, stderr };
}

describe("counterclaim parse", { timeout: 60_000 }, () => {
  const article = golden("harbour.txt");

  it.each([
    ["text", "harbour.80.txt"],
    ["conllu", "harbour.conllu"],
  ])("prints %s", (format, file) => {
    const expected = readFileSync(golden(file), "utf8");
    expect(run([article, "--format", format])).toEqual({ status: 0, stdout: expected, stderr: "" });
  });

  it("writes JSON to a file", () => {
    expect(run([article, "-f", "json", "--out", "read.json"])).toEqual({ status: 0, stdout: "", stderr: "" });
    const read = JSON.parse(readFileSync(join(folder, "read.json"), "utf8")) as { articles: object[] };
    expect(read.articles).toMatchObject([{ id: "harbour", source: "Daily Tern" }]);
  });

  it("reads articles as JSON from standard input", () => {
    const articles = [{ id: "a", source: "A", text: "The bridge fell." }];
    expect(run(["-"], JSON.stringify(articles)).stdout).toMatch(/^A \(a\): 1 sentence, 1 statement\n/);
  });

  it("shows only the sentences asked for, and takes a date", () => {
    const { stdout } = run([article, "--only", "the dam fails", "--date", "2020-01-01"]);
    expect(stdout.match(/^\d+\. /gm)).toEqual(["3. "]);
    // the article's own date counts
    expect(stdout).toContain("2026-04-24");
  });

  it.each<[string[], RegExp]>([
    [[], /missing required argument 'file'/],
    [["none.txt"], /^counterclaim: unreadable-file at none\.txt: .*no such file/],
    [["a.txt", "b.txt"], /too many arguments/],
    [["a.txt", "--format", "xml"], /Allowed choices are text, conllu, json/],
    [["a.txt", "--date", "May"], /^counterclaim: invalid-date at --date: /],
    [["a.txt", "--max-text-length", ""], /^counterclaim: invalid-option at --max-text-length: /],
  ])("%j ends with 2, and says what to do", (args, message) => {
    writeFileSync(join(folder, "a.txt"), "The bridge fell.");
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});
