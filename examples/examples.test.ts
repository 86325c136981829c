// Runs every example as its reader would and compares what it prints with its expected.txt, which `npm run docs` writes.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));
const programs = readdirSync(here).filter((name) => existsSync(join(here, name, "main.js")));

describe("the examples", { timeout: 60_000 }, () => {
  it.each(programs)("%s prints what its expected.txt says", (name) => {
    const folder = join(here, name);
    const { status, stdout, stderr } = spawnSync(process.execPath, ["main.js"], { cwd: folder, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(readFileSync(join(folder, "expected.txt"), "utf8"));
  });
});
