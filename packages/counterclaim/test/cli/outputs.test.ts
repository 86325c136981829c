import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { formats, readArticles, render, type Report } from "counterclaim";
import { targetsOf } from "../../src/cli/targets.js";
import { coverage, workplace } from "./workplace.js";

const { folder, run, read, json, has, drop, write, remove } = workplace();
afterAll(remove);
for (const [name, text] of Object.entries(coverage)) write(name, text);
const files = Object.keys(coverage);
const outputs = ["r.txt", "r.md", "r.csv", "r.json", "r.jsonl", "r.sarif", "r.jsonld", "r.html"];
beforeEach(() => drop(...outputs));

describe("--out", { timeout: 120_000 }, () => {
  it("writes several files at once, each in the form that its ending names", () => {
    const { status, stdout, stderr } = run(["compare", ...files, ...outputs.flatMap((name) => ["--out", name])]);
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: "", stderr: "" });
    const report = json("r.json") as Report;
    expect(report.findings.length).toBeGreaterThan(1);
    expect(read("r.txt")).toBe(render(report, "text"));
    expect(read("r.md")).toBe(render(report, "markdown"));
    expect(read("r.csv")).toBe(render(report, "csv"));
    expect(read("r.jsonl")).toBe(render(report, "jsonl"));
    expect(read("r.jsonld")).toContain('"TextPositionSelector"');
    expect(read("r.html")).toMatch(/^<!doctype html>/);
    const sarif = json("r.sarif") as { runs: [{ results: { locations: unknown[]; relatedLocations: unknown[] }[] }] };
    // the files' front matter has three lines
    const place = { physicalLocation: { artifactLocation: { uri: "tern.txt" }, region: { startLine: 4 } } };
    expect(sarif.runs[0].results.flatMap((one) => [...one.locations, ...one.relatedLocations])).toContainEqual(
      expect.objectContaining({ physicalLocation: expect.objectContaining(nested(place.physicalLocation)) as unknown }),
    );
  });

  it("writes to standard output as well where that is asked for, in the form of --format", () => {
    const { stdout } = run(["compare", ...files, "--out", "r.md", "--out", "-", "--format", "json"]);
    expect(render(JSON.parse(stdout) as Report, "markdown")).toBe(read("r.md"));
  });

  it("prints every form", async () => {
    const articles = await readArticles(files.map((name) => join(folder, name)));
    const report = JSON.parse(run(["compare", ...files, "-f", "json"]).stdout) as Report;
    for (const format of formats.filter((one) => one !== "sarif")) {
      expect(run(["compare", ...files, "--format", format]).stdout.replaceAll("\r\n", "\n")).toBe(
        render(report, format, { articles }).replaceAll("\r\n", "\n"),
      );
    }
  });

  it("leaves the byte order mark of CSV out where it is not wanted", () => {
    expect(run(["compare", ...files, "-f", "csv"]).stdout).toMatch(/^\ufeffid,/);
    expect(run(["compare", ...files, "-f", "csv", "--no-bom"]).stdout).toMatch(/^id,/);
  });

  it.each<[string[], RegExp]>([
    [["-o", "none/r.txt"], /^counterclaim: none\/r\.txt cannot be written \(ENOENT\)/],
    [["-o", "."], /^counterclaim: invalid-option at --out: \. does not say which form/],
    [["-o", ".", "-f", "text"], /^counterclaim: \. cannot be written \(EISDIR\)/],
    [["-o", "r.txt", "-o", "./r.txt"], /at --out: \.\/r\.txt is named twice/],
    [["-o", "r.pdf"], /at --out: r\.pdf does not say which form it is of\. Give it an ending of .*\.sarif/],
    [["-o", "r.md", "-f", "json"], /at --out: --format json is for nothing: by its ending, r\.md is of another form/],
  ])("is refused before anything is read: %j", (args, message) => {
    const { status, stdout, stderr } = run(["compare", "not-there.txt", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(has("r.txt")).toBe(false);
  });
});

describe("targets", () => {
  it.each([
    [[], undefined, undefined, [{ format: "text" }]],
    [[], "json", undefined, [{ format: "json" }]],
    [[], undefined, "csv", [{ format: "csv" }]],
    [["-"], undefined, undefined, [{ format: "text" }]],
    [["a.md"], "markdown", undefined, [{ path: "a.md", format: "markdown" }]],
    [["report"], "sarif", undefined, [{ path: "report", format: "sarif" }]],
    [["report"], undefined, "sarif", [{ path: "report", format: "sarif" }]],
    // a form that a configuration names gives way to a file's ending
    [["a.csv"], undefined, "sarif", [{ path: "a.csv", format: "csv" }]],
  ] as const)("%j, --format %s, configured %s", (out, asked, usual, targets) => {
    expect(targetsOf(out, asked, usual)).toEqual(targets);
  });
});

/** An object whose own objects need only have these fields. */
function nested(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      typeof inner === "object" && inner !== null ? (expect.objectContaining(inner) as unknown) : inner,
    ]),
  );
}
