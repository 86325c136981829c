import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "counterclaim";
import { coverage, workplace } from "./workplace.js";

const { run, read, json, has, drop, write, remove } = workplace();
afterAll(remove);
for (const [name, text] of Object.entries(coverage)) write(name, text);
const files = Object.keys(coverage);
const dismissals = "counterclaim.dismissals.json";
beforeEach(() => drop(dismissals, "base.json", "other.json"));

const schema = (name: string) => {
  const path = new URL(`../../schema/${name}.schema.json`, import.meta.url);
  const ajv = new Ajv2020({ strictTypes: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(path, "utf8")) as object);
};

function reportOf(...args: string[]): Report & { status: number | null } {
  const { status, stdout } = run(["compare", ...files, "-f", "json", ...args]);
  return { ...(JSON.parse(stdout) as Report), status };
}

const whole = reportOf();
const idOf = (level: string) => whole.findings.find((one) => one.level === level)?.id ?? "no such finding";
const [contradiction, tension] = [idOf("contradiction"), idOf("tension")];

describe("--fail-on", { timeout: 120_000 }, () => {
  it.each([
    ["never", 0, 0],
    ["contradiction", 1, 0],
    ["tension", 1, 1],
  ])("%s: %i with a contradiction, %i with only a tension", (level, both, tensionOnly) => {
    expect(run(["compare", ...files, "--fail-on", level]).status).toBe(both);
    expect(run(["compare", "wire.txt", "gull.md", "--fail-on", level]).status).toBe(tensionOnly);
  });

  it("is refused where it is no level", () => {
    const { status, stderr } = run(["compare", ...files, "--fail-on", "error"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/Allowed choices are contradiction, tension, never/);
  });
});

describe("a baseline", { timeout: 120_000 }, () => {
  it("is written on demand, and the run that writes it does not fail", () => {
    const { status, stdout } = run(["compare", ...files, "--write-baseline", "base.json"]);
    expect(status).toBe(0);
    expect(stdout).toContain("contradiction");
    const baseline = json("base.json") as { findings: { id: string; a: string }[] };
    expect(schema("baseline")(baseline)).toBe(true);
    expect(baseline.findings.map(({ id }) => id)).toEqual([...new Set(whole.findings.map(({ id }) => id))].sort());
    expect(baseline.findings.map(({ a }) => a)).toContain("Kelland may close its northern lane.");
  });

  it("is left as it was where something could not be read: what that holds would be missing in it", () => {
    const kept = '{"schemaVersion":1,"findings":[]}\n';
    write("base.json", kept);
    const { status, stderr } = run(["compare", ...files, "none.txt", "--write-baseline", "base.json"]);
    expect({ status, kept: read("base.json") }).toEqual({ status: 2, kept });
    expect(stderr).toContain("counterclaim: base.json is left as it was: what was not read would be missing in it.");
  });

  it("makes its findings known: they stay in the report and fail no run", () => {
    run(["compare", ...files, "--write-baseline", "base.json"]);
    const { status, findings } = reportOf("--baseline", "base.json");
    expect(status).toBe(0);
    expect(findings).toEqual(whole.findings.map((finding) => ({ ...finding, known: true })));
  });

  it("lets new findings fail the run", () => {
    run(["compare", "wire.txt", "tern.txt", "--write-baseline", "base.json"]);
    const { status, findings } = reportOf("--baseline", "base.json");
    expect(status).toBe(1);
    expect(findings.map(({ id, known }) => [id, known]).sort()).toEqual(
      whole.findings.map(({ id, level }) => [id, level === "contradiction" ? true : undefined]).sort(),
    );
  });

  it.each<[string, string | object, RegExp]>([
    ["no file", "", /unreadable-file at base\.json: There is no baseline base\.json\. Make it with --write-baseline/],
    [
      "an unknown field",
      { schemaVersion: 1, findings: [], date: 1 },
      /unknown-field at base\.json:\$\.date: There is no field/,
    ],
    ["no JSON", "{", /invalid-json at base\.json: /],
    ["no list", { schemaVersion: 1 }, /missing-field at base\.json:\$\.findings: There is no findings\. Give it/],
    ["another version", { schemaVersion: 2, findings: [] }, /invalid-type at base\.json:\$\.schemaVersion: /],
    ["a wrong id", { schemaVersion: 1, findings: [{ id: "f1" }] }, /at base\.json:\$\.findings\[0\]\.id: "f1" cannot/],
    [
      "a misspelt field",
      { schemaVersion: 1, findngs: [] },
      /There is no findings\. Did you mean findings where it says "findngs"\?/,
    ],
  ])("that is wrong is refused: %s", (_what, content, message) => {
    if (content !== "") write("base.json", content);
    const { status, stdout, stderr } = run(["compare", ...files, "--baseline", "base.json"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});

describe("counterclaim dismiss", { timeout: 120_000 }, () => {
  it("keeps the reason, and the report lists the finding as dismissed", () => {
    const { status, stdout } = run(["dismiss", contradiction, "--reason", "Two accords", "--by", "Desk"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${contradiction} dismissed, kept in ${dismissals}.\n` });
    expect(schema("dismissals")(json(dismissals))).toBe(true);
    const report = reportOf();
    expect(report.findings.map(({ level }) => level)).toEqual(["tension"]);
    expect(report.disputes.flatMap((one) => one.findings)).toEqual([tension]);
    expect(report.dismissed).toMatchObject([{ finding: { id: contradiction }, reason: "Two accords", by: "Desk" }]);
    expect(report.dismissed?.[0]?.dismissedAt).toMatch(/^20\d\d-\d\d-\d\d$/);
    const { status: _status, ...plain } = report;
    expect(schema("report")(plain)).toBe(true);
  });

  it("keeps a dismissed finding from failing the run, and says so in the text", () => {
    run(["dismiss", contradiction, tension, "--reason", "Checked by phone"]);
    const { status, stdout } = run(["compare", ...files]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^No open conflict in what was compared/);
    expect(stdout.replace(/\s+/g, " ")).toContain("2 dismissed findings");
    expect(stdout.match(/Checked by phone/g)).toHaveLength(2);
  });

  it("adds to what is kept, and takes it back with --undo", () => {
    run(["dismiss", contradiction, "--reason", "one"]);
    run(["dismiss", tension, "--reason", "two"]);
    const ids = () => (json(dismissals) as { dismissals: { id: string }[] }).dismissals.map(({ id }) => id);
    expect(ids()).toEqual([contradiction, tension].sort());
    expect(run(["dismiss", contradiction, "--undo"]).status).toBe(0);
    expect(ids()).toEqual([tension]);
    expect(reportOf().findings.map(({ id }) => id)).toContain(contradiction);
  });

  it("keeps the quotes where it is given the report", () => {
    write("report.json", run(["compare", ...files, "-f", "json"]).stdout);
    run(["dismiss", contradiction, "--reason", "one", "--report", "report.json", "--dismissals", "other.json"]);
    expect(has(dismissals)).toBe(false);
    expect(read("other.json")).toContain('"The guarantees are not binding."');
    expect(reportOf("--dismissals", "other.json").dismissed).toHaveLength(1);
    expect(reportOf().dismissed).toBeUndefined();
  });

  it("does not put dismissed findings into a baseline", () => {
    run(["dismiss", contradiction, "--reason", "one"]);
    run(["compare", ...files, "--write-baseline", "base.json"]);
    expect(read("base.json")).not.toContain(contradiction);
  });

  it.each<[string[], RegExp]>([
    [[], /missing required argument 'ids'/],
    [["4fe77e6246ce1221"], /at --reason: There is no reason\. Say why/],
    [["4fe77e6246ce1221", "--reason", " "], /at --reason: There is no reason/],
    [["f1", "--reason", "x"], /at ids: "f1" is no id of a finding/],
    [["4fe77e6246ce1221", "--undo"], /at ids: 4fe77e6246ce1221 is not dismissed in counterclaim\.dismissals\.json/],
    [["4fe77e6246ce1221", "--undo", "--reason", "x"], /at --undo: There is a --reason besides/],
    [["4fe77e6246ce1221", "--reason", "x", "--report", "wire.txt"], /invalid-json at wire\.txt/],
    [["4fe77e6246ce1221", "--reason", "x", "--report", "empty.json"], /empty\.json is no report/],
    [["4fe77e6246ce1221", "--reason", "x", "--report", "whole.json"], /whole\.json has no finding 4fe77e6246ce1221/],
    [["4fe77e6246ce1221", "--reason", "x", "--dismissals", "none/x.json"], /none\/x\.json cannot be written/],
  ])("is refused with what to do: %j", (args, message) => {
    write("empty.json", {});
    write("whole.json", whole);
    const { status, stdout, stderr } = run(["dismiss", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(has(dismissals)).toBe(false);
  });

  it("tells a dispute from its findings", () => {
    write("whole.json", whole);
    const dispute = whole.disputes[0]?.id ?? "";
    const { stderr } = run(["dismiss", dispute, "--reason", "x", "--report", "whole.json"]);
    expect(stderr).toContain(`It is a dispute; its findings are ${whole.disputes[0]?.findings.join(", ")}.`);
  });

  it("leaves a file that it cannot read as it is", () => {
    write(dismissals, '{"schemaVersion":1,"dismissals":[{"id":"4fe77e6246ce1221"}]}');
    const { status, stderr } = run(["dismiss", tension, "--reason", "x"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/missing-field at counterclaim\.dismissals\.json:\$\.dismissals\[0\]\.reason: There is no/);
    expect(read(dismissals)).toBe('{"schemaVersion":1,"dismissals":[{"id":"4fe77e6246ce1221"}]}');
  });
});
