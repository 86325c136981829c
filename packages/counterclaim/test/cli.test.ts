import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { render, type Report } from "counterclaim";

const command = fileURLToPath(new URL("../bin/counterclaim.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "counterclaim-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const yes = file("yes.txt", "The guarantees are binding.\n");
const no = file("no.txt", "---\nsource: Daily Tern\n---\nThe guarantees are not binding.\n");
mkdirSync(join(folder, "pages"));
file("pages/a.html", "<article><p>The guarantees are binding, the minister said.</p></article>");
file("pages/b.xml", "<rss version='2.0'><channel><title>Tern</title><item><title>No.</title></item></channel></rss>");
const other = file("other.md", "Roses like loam. Cut them back before the frost.\n");

/** Runs the built command in the folder of the files above. */
function run(args: string[], input = "", environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    ...{ cwd: folder, encoding: "utf8", input },
    env: { PATH: process.env["PATH"], ...environment },
  });
  return { status, stdout, stderr };
}

describe("counterclaim compare", { timeout: 60_000 }, () => {
  it("prints the conflicts and ends with 1", () => {
    const { status, stdout, stderr } = run(["compare", yes, no]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(/^1 dispute between 2 articles: 1 contradiction\./);
    expect(stdout).toContain("Daily Tern:");
    expect(stdout).toContain("Coverage");
  });

  it("ends with 0 where it found none, and says what was compared", () => {
    const { status, stdout } = run(["compare", yes, other]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^No conflict found in what was compared of 2 articles/);
    expect(stdout).toContain("Coverage");
  });

  it("writes JSON and Markdown", () => {
    const report = JSON.parse(run(["compare", yes, no, "--format", "json"]).stdout) as Report;
    expect(report.findings).toHaveLength(1);
    expect(run(["compare", yes, no, "-f", "markdown"]).stdout).toBe(render(report, "markdown"));
  });

  it("writes an HTML page with the articles in full", () => {
    const { status, stdout } = run(["compare", yes, other, no, "--format", "html"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).toContain("Cut them back before the frost.");
  });

  it("writes to a file", () => {
    const { status, stdout } = run(["compare", yes, no, "--out", "report.txt"]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(readFileSync(join(folder, "report.txt"), "utf8")).toBe(run(["compare", yes, no]).stdout);
  });

  it("reads articles as JSON from standard input", () => {
    const articles = [yes, no].map((id) => ({
      id,
      source: id,
      text: readFileSync(join(folder, id), "utf8").split("---\n").at(-1),
    }));
    for (const input of [JSON.stringify(articles), JSON.stringify({ articles })]) {
      expect(run(["compare", "-"], input).status).toBe(1);
    }
    expect(run(["compare", "-", other], JSON.stringify(articles)).stdout).toContain("3 articles");
  });

  it("reads any form from standard input, and folders, patterns and pages", () => {
    const folderOf = (...args: string[]) => JSON.parse(run(["compare", ...args, "-f", "json"]).stdout) as Report;
    expect(run(["compare", yes, "-"], "The guarantees are not binding.").stdout).toContain("no: standard input");
    expect(run(["compare", no, "-", "--source", "Post"], "The guarantees are binding.").stdout).toContain("yes: Post");
    expect(folderOf("pages").articles.map(({ source }) => source)).toEqual(["a", "Tern"]);
    expect(folderOf("pages/*.html", no).articles.map(({ source }) => source)).toEqual(["a", "Daily Tern"]);
  });

  it("goes on where a file cannot be read, names it, and ends with 2", () => {
    const { status, stdout, stderr } = run(["compare", yes, "none.txt", "https://news.example/", no]);
    expect(stdout).toMatch(/^1 dispute between 2 articles/);
    expect(stderr.split("\n")).toEqual([
      expect.stringMatching(/^counterclaim: unreadable-file at none\.txt: .*no such file/),
      expect.stringMatching(/^counterclaim: unreadable-file at https:\/\/news\.example\/: .*--fetch/),
      "",
    ]);
    expect(status).toBe(2);
  });

  it("fetches when asked to, and nothing inside", () => {
    const { status, stderr } = run(["compare", yes, no, "http://127.0.0.1:9/", "--fetch"]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("not an address of the public") });
  });

  it("takes options", () => {
    expect(run(["compare", yes, no, "--kinds", "quantity, date"]).status).toBe(0);
    expect(run(["compare", yes, no, "--min-confidence", "1"]).status).toBe(0);
    const dated = JSON.parse(run(["compare", yes, no, "--date", "2026-04-21", "-f", "json"]).stdout) as Report;
    expect(dated.articles.map(({ publishedAt }) => publishedAt)).toEqual(["2026-04-21", "2026-04-21"]);
  });

  it("prints no colours into a pipe", () => {
    expect(run(["compare", yes, no], "", { FORCE_COLOR: "1", CI: "1" }).stdout).not.toContain("\u001b");
  });

  it("bears a reader that goes away", async () => {
    const child = spawn(process.execPath, [command, "compare", yes, no, "--format", "json"], { cwd: folder });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  });
});

describe("wrong use and input end with 2, and say what to do", { timeout: 60_000 }, () => {
  it.each<[string[], RegExp]>([
    [[], /Usage: counterclaim/],
    [["comapre"], /unknown command 'comapre'\n\(Did you mean compare\?\)/],
    [["compare"], /missing required argument 'files'/],
    [["compare", yes], /^counterclaim: one-article at \$\.articles: .*at least one more/],
    [["compare", yes, yes], /^counterclaim: duplicate-id at yes\.txt:\$\.id: /],
    [["compare", yes, "none.txt"], /^counterclaim: unreadable-file at none\.txt: .*no such file/],
    [["compare", yes, "-"], /^counterclaim: empty-text at -:\$\.text: /],
    [["compare", yes, no, "--source", " "], /^counterclaim: invalid-option at --source: /],
    [
      ["compare", yes, no, "--format", "txt"],
      /Allowed choices are text, markdown, html, csv, json, jsonl, sarif, jsonld/,
    ],
    [["compare", yes, no, "--fromat", "json"], /Did you mean --format\?/],
    [["compare", yes, no, "--min-confidence", "high"], /^counterclaim: invalid-option at --min-confidence: .*0 to 1/],
    [["compare", yes, no, "--min-confidence", ""], /at --min-confidence/],
    [["compare", yes, no, "--min-confidence", "70%"], /at --min-confidence: "70%" is no number/],
    [["compare", yes, no, "--max-text-length", "abc"], /at --max-text-length: "abc" is no number/],
    [["parse", yes, "--max-text-length", "abc"], /at --max-text-length: "abc" is no number/],
    [["compare", yes, no, "--kinds", "dates"], /^counterclaim: invalid-option at --kinds\[0\]: .*Did you mean date\?/],
    [["compare", yes, no, "--date", "2026-02-30"], /^counterclaim: invalid-date at --date: .*28 days/],
    [["compare", yes, no, "--max-text-length", "9"], /^counterclaim: text-too-long at yes\.txt:\$\.text: .*limit is 9/],
    [["compare", yes, no, "--max-text-length", "x"], /^counterclaim: invalid-option at --max-text-length: /],
    [["compare", yes, no, "--out", "none/report.txt"], /^counterclaim: none\/report\.txt cannot be written \(ENOENT\)/],
  ])("%j", (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("\n    at ");
  });
});

describe("help and version end with 0", () => {
  it.each(["--help", "help", "--version", "-V"])("%s", (flag) => {
    expect(run([flag])).toMatchObject({ status: 0, stderr: "" });
  });

  it("compare --help names the exit codes", () => {
    expect(run(["compare", "--help"]).stdout).toContain(
      "Exit code: 0 no conflict found, 1 conflicts found, 2 wrong use",
    );
  });
});
