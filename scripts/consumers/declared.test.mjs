// Declarations that promise more than the code exports, or less, are named.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { onlyDeclared } from "./declared.mjs";

const entry = { import: { types: "./index.d.mts", default: "./index.mjs" } };

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "counterclaim-declared-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const compared = (declarations, code) => {
  writeFileSync(join(folder, "index.d.mts"), declarations);
  writeFileSync(join(folder, "index.mjs"), code);
  return onlyDeclared(folder, { exports: { ".": entry } });
};

it("nothing is said of declarations that hold", async () => {
  expect(await compared("export declare const a: 1; export interface B {}", "export const a = 1;")).toEqual([]);
});

it("a function that is declared and not exported is named, unless it is declared as a type", async () => {
  const [found] = await compared("declare function a(): void; declare function b(): void; export { a, type b };", "");
  expect(found.names).toEqual(["a"]);
});

it("an export that is not declared is named", async () => {
  const [found] = await compared("export declare const a: 1;", "export const a = 1, b = 2;");
  expect(found.undeclared).toEqual(["b"]);
});
