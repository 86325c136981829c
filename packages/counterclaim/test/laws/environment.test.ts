import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const command = path("../../bin/counterclaim.js");
const folder = path("../../../../examples/harbour-accord/articles");
const articles = ["daily-tern.txt", "northern-wire.txt"].map((name) => join(folder, name));

function reportIn(environment: Readonly<Record<string, string>>): string {
  const args = [command, "compare", "--format", "json", ...articles];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    env: { PATH: process.env["PATH"], ...environment },
  });
  expect(stderr).toBe("");
  return stdout;
}

describe("the machine changes nothing", { timeout: 120_000 }, () => {
  const usual = reportIn({ TZ: "UTC", LANG: "en_US.UTF-8" });

  it.each([
    { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" },
    { TZ: "America/St_Johns", LC_ALL: "ar_EG.UTF-8" },
    { TZ: "Asia/Kathmandu", LC_ALL: "de_DE.UTF-8", NO_COLOR: "1" },
    { LC_ALL: "C" },
  ])("%j gives the same bytes", (environment) => {
    expect(usual).toContain('"findings"');
    expect(reportIn(environment)).toBe(usual);
  });
});
