// Each budget is a check that can fail: a package that breaks it is named with what it did.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkBudgets, megabytes, within } from "./budgets.mjs";

/** What one of the checks says of a project: what it measured, or its error. */
function verdict(project, name) {
  const [, check] = checkBudgets(project).find(([is]) => is === name);
  try {
    return check();
  } catch (error) {
    return `FAILED ${error.message.trim()}`;
  }
}

describe("the budgets", { timeout: 60_000 }, () => {
  let project;

  beforeEach(() => (project = mkdtempSync(join(tmpdir(), "counterclaim-budgets-"))));
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  /** Installs a package named counterclaim whose only module is the code given. */
  const installed = (code, packages = 1) => {
    const modules = join(project, "node_modules");
    mkdirSync(join(modules, "counterclaim"), { recursive: true });
    writeFileSync(join(modules, "counterclaim/package.json"), `{"name":"counterclaim","main":"index.cjs"}`);
    writeFileSync(join(modules, "counterclaim/index.cjs"), code);
    const lock = Object.fromEntries(Array.from({ length: packages }, (_, i) => [`node_modules/p${i}`, {}]));
    writeFileSync(join(modules, ".package-lock.json"), JSON.stringify({ packages: lock }));
  };

  it("pass a package that only loads code", () => {
    installed("exports.answer = 42;");
    for (const [name, check] of checkBudgets(project)) expect(check, name).not.toThrow();
  });

  it.each([
    ["prints", `console.log("thank you for installing");`, "printed on stdout: thank you for installing"],
    ["warns", `console.error("old");`, "printed on stderr: old"],
    ["reads the environment", `if (process.env.HOME) exports.home = 1;`, "read of the environment: HOME"],
    ["asks whether a variable is set", `"CI" in process.env;`, "read of the environment: CI"],
    ["copies the environment", `({ ...process.env });`, "read of the environment: all names"],
    ["reads a file", `require("fs").readFileSync(__filename);`, "used a file: readFileSync"],
    ["connects", `try { require("net").connect(9, "127.0.0.1") } catch {}`, "opened a connection"],
    ["fetches", `Promise.resolve().then(() => fetch("http://127.0.0.1:9/")).catch(() => {});`, "fetched: fetch"],
    ["asks for a name", `try { require("dns").lookup("news.example", () => {}) } catch {}`, "asked the name service"],
    ["starts a process", `try { require("child_process").spawnSync("true") } catch {}`, "started a process: spawnSync"],
    [
      "starts a thread",
      `try { new (require("worker_threads").Worker)(__filename) } catch {}`,
      "started a thread: Worker",
    ],
  ])("name a package that %s on import", (_what, code, told) => {
    installed(code);
    for (const name of ["import only loads code", "require only loads code"]) {
      expect(verdict(project, name)).toContain("FAILED");
      expect(verdict(project, name)).toContain(told);
    }
  });

  it("name a package that takes long to import", () => {
    installed("Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);");
    expect(verdict(project, "import within 150 ms")).toMatch(/^FAILED 2\d\d.*the budget is 150 ms$/);
  });

  it("name an installation of too many packages", () => {
    installed("exports.answer = 42;", 21);
    expect(verdict(project, "at most 20 packages")).toBe("FAILED 21 packages, and the budget is 20 packages");
  });

  it("count the bytes of all files, in folders too", () => {
    mkdirSync(join(project, "a/b"), { recursive: true });
    writeFileSync(join(project, "a/one"), Buffer.alloc(1_500_000));
    writeFileSync(join(project, "a/b/two"), Buffer.alloc(500_000));
    expect(megabytes(project)).toBe(2);
    expect(() => within(20.1, 20, "MB")).toThrow("20.1 MB, and the budget is 20 MB");
    expect(() => within(NaN, 20, "MB")).toThrow("NaN");
  });
});
