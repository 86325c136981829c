// The reference pages name everything there is, and nothing else.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { detectors, kinds } from "counterclaim";

const url = (path: string) => new URL(`../../../${path}`, import.meta.url);
const page = (name: string) => readFileSync(url(`docs/reference/${name}.md`), "utf8");

/** The first code in each row of a page's tables. */
const rows = (name: string): string[] =>
  Array.from(page(name).matchAll(/^\| (\[?`[^|]*) \|/gm), ([, cell = ""]) =>
    Array.from(cell.matchAll(/`([a-z-]+)`/g), ([, code = ""]) => code),
  ).flat();

/** The members of a union of strings, as a source file declares it. */
function union(path: string, type: string): string[] {
  const source = readFileSync(url(path), "utf8");
  const declaration = source.slice(source.indexOf(`type ${type} =`)).split(";")[0] ?? "";
  return Array.from(declaration.matchAll(/"([a-z-]+)"/g), ([, name = ""]) => name);
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)].sort();

describe("the reference", () => {
  it("explains every error code", () => {
    expect(distinct(rows("errors"))).toEqual(distinct(union("packages/core/src/model/error.ts", "InputErrorCode")));
  });

  it("explains every kind", () => {
    expect(distinct(rows("kinds"))).toEqual(distinct(kinds));
  });

  it("has a page for every detector", () => {
    for (const { name } of detectors) expect(existsSync(url(`docs/reference/detectors/${name}.md`))).toBe(true);
  });

  it("explains every rule that clears a pair", () => {
    const scope = readFileSync(url("packages/core/src/detect/scope.ts"), "utf8");
    const reasons = scope.slice(scope.indexOf("REASONS = {"), scope.indexOf("} as const"));
    const scopes = Array.from(reasons.matchAll(/^ {2}"?([a-z-]+)"?:/gm), ([, name = ""]) => name);
    const rules = [
      ...scopes,
      "negated-antonym",
      "other-side",
      "second-opinion",
      ...union("packages/core/src/model/compareQuantities.ts", "QuantityRule"),
      ...union("packages/core/src/model/compareTimes.ts", "TimeRule"),
    ];
    expect(distinct(rows("cleared"))).toEqual(distinct(rules));
  });
});
