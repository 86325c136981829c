// Runs every example as its reader would and compares what it prints with its expected.txt, which `npm run docs` writes.
import { readFileSync, rmSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { examples, outputOf } from "./run.mjs";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

describe("the examples", { timeout: 60_000 }, () => {
  // what they write must come from this run
  beforeAll(() => {
    for (const path of ["ci-sarif/findings.sarif", "newsroom-feed/desk.html"])
      rmSync(new URL(path, import.meta.url), { force: true });
  });

  it.each(examples)("%s prints what its expected.txt says", (name) => {
    expect(outputOf(name)).toBe(read(`${name}/expected.txt`));
  });

  it("write the SARIF file that the workflow uploads", () => {
    const uploaded = /sarif_file: (\S+)/.exec(read("ci-sarif/workflow.yml"))?.[1] as string;
    const { version, runs } = JSON.parse(read(`ci-sarif/${uploaded}`)) as { version: string; runs: unknown[] };
    expect(version).toBe("2.1.0");
    expect(runs).toHaveLength(1);
  });

  it("write the page of the newsroom", () => {
    expect(read("newsroom-feed/desk.html")).toContain("<!doctype html>");
  });
});
