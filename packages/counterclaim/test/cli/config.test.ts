import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "counterclaim";
import { coverage, workplace } from "./workplace.js";

const { run, read, has, drop, write, remove } = workplace();
afterAll(remove);
for (const [name, text] of Object.entries(coverage)) write(name, text);
const files = Object.keys(coverage);
const config = "counterclaim.config.json";
beforeEach(() => drop(config, "r.csv", "set"));

const schemaFile = new URL("../../schema/config.schema.json", import.meta.url);
const ajv = new Ajv2020({ strictTypes: false });
addFormats.default(ajv);
const isConfig = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")) as object);

const json = (...args: string[]) => JSON.parse(run(["compare", ...files, ...args, "-f", "json"]).stdout) as Report;

describe("counterclaim.config.json", { timeout: 120_000 }, () => {
  it("holds where no flag says otherwise", () => {
    write(config, { $schema: "x", kinds: ["modality"], minConfidence: 0, failOn: "never", date: "2026-04-21" });
    expect(json().findings.map(({ kind }) => kind)).toEqual(["modality"]);
    expect(json().articles.map(({ publishedAt }) => publishedAt)).toEqual(Array(3).fill("2026-04-21"));
    expect(json("--kinds", "negation").findings.map(({ kind }) => kind)).toEqual(["negation"]);
    expect(json("--date", "2026-04-22").articles[0]?.publishedAt).toBe("2026-04-22");
    expect(run(["compare", ...files]).status).toBe(0);
    expect(run(["compare", ...files, "--fail-on", "tension"]).status).toBe(1);
  });

  it("says in which forms the report is written where", () => {
    write(config, { out: ["r.csv"], bom: false });
    expect(run(["compare", ...files])).toEqual({ status: 1, stdout: "", stderr: "" });
    expect(read("r.csv")).toMatch(/^id,/);
    drop("r.csv");
    expect(run(["compare", ...files, "--out", "-"]).stdout).toContain("Coverage");
    expect(has("r.csv")).toBe(false);
    write(config, { format: "markdown" });
    expect(run(["compare", ...files]).stdout).toMatch(/^# /);
  });

  it("may lie elsewhere; its paths are relative to it", () => {
    write("set/mine.json", { out: ["r.csv"], dismissals: "gone.json" });
    const { status, stderr } = run(["compare", ...files, "--config", "set/mine.json"]);
    expect({ status, has: has("set/r.csv") }).toEqual({ status: 2, has: false });
    expect(stderr).toMatch(/unreadable-file at set\/gone\.json/);
    run(["dismiss", "4fe77e6246ce1221", "--reason", "x", "--config", "set/mine.json"]);
    expect(read("set/gone.json")).toContain("4fe77e6246ce1221");
    expect(run(["compare", ...files, "--config", "set/mine.json"]).status).toBe(1);
    expect(has("set/r.csv")).toBe(true);
  });

  it("is not looked for with --no-config", () => {
    write(config, { kinds: ["modality"] });
    expect(json("--no-config").findings.length).toBeGreaterThan(1);
  });

  it("is described by the published schema", () => {
    const whole = {
      ...{ $schema: "x", format: "sarif", out: ["a.csv"], bom: true, minConfidence: 0.5, kinds: ["date"] },
      ...{ internal: false, date: "2026-04-21", maxTextLength: 9, failOn: "never", baseline: "b", dismissals: "d" },
      ...{ quiet: true, explain: true },
    };
    expect(isConfig(whole) || isConfig.errors).toBe(true);
    expect(isConfig({ ...whole, minConfidance: 1 })).toBe(false);
  });

  it.each<[unknown, RegExp]>([
    [
      { minConfidance: 1 },
      /unknown-option at .*:\$\.minConfidance: There is no setting "minConfidance"\. Did you mean minConfidence\?/,
    ],
    [{ fail_on: "never" }, /There is no setting "fail_on"\. Did you mean failOn\?/],
    [{ zzz: 1 }, /There is no setting "zzz"\. The settings are .*failOn/],
    [
      { minConfidence: 7 },
      /invalid-option at counterclaim\.config\.json:\$\.minConfidence: minConfidence is 7\. Pass a number from 0 to 1/,
    ],
    [{ kinds: ["quantitty"] }, /at .*:\$\.kinds\[0\]: There is no kind "quantitty"\. Did you mean quantity\?/],
    [{ failOn: "error" }, /failOn is "error"\. Pass one of contradiction, tension, never/],
    [{ format: "html5" }, /format is "html5"\. Pass one of text/],
    [{ out: [7] }, /out is an array\. Pass a list of files/],
    [{ date: "2026-02-30" }, /invalid-date at counterclaim\.config\.json:\$\.date: .*28 days/],
    [[], /invalid-type at counterclaim\.config\.json: .* does not hold an object/],
  ])("is refused where it is wrong: %j", (content, message) => {
    write(config, content as object);
    const { status, stdout, stderr } = run(["compare", ...files]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it("is refused where it is no JSON, or is named and not there", () => {
    write(config, "{ minConfidence: 1 }");
    expect(run(["compare", ...files]).stderr).toMatch(/^counterclaim: invalid-json at counterclaim\.config\.json: /);
    expect(run(["compare", ...files, "--config", "none.json"]).stderr).toMatch(/unreadable-file at none\.json/);
  });
});
