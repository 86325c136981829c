import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as counterclaim from "counterclaim";
import * as testing from "counterclaim/testing";

describe("what the package exports", () => {
  it("is this, exactly", () => {
    expect(Object.keys(counterclaim).sort()).toEqual([
      ...["InputError", "align", "compare", "detect", "detectors", "english", "extract", "formats", "judge", "kinds"],
      ...["propose", "readArticles", "readFiles", "render"],
    ]);
  });

  it("and this for tests of detectors", () => {
    expect(Object.keys(testing)).toEqual(["testDetector"]);
  });

  it("and the schemas as files", () => {
    const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
      exports: Record<string, unknown>;
      files: string[];
    };
    expect(Object.keys(manifest.exports)).toEqual([".", "./testing", "./schema/*.json"]);
    expect(manifest.files).toContain("schema");
  });
});
