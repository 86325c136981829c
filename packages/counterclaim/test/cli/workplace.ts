import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const command = fileURLToPath(new URL("../../bin/counterclaim.js", import.meta.url));

/** A folder for one test file, in which the built command runs. */
export function workplace() {
  const folder = mkdtempSync(join(tmpdir(), "counterclaim-cli-"));
  const at = (name: string) => join(folder, name);
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true }),
    has: (name: string) => existsSync(at(name)),
    read: (name: string) => readFileSync(at(name), "utf8"),
    json: (name: string) => JSON.parse(readFileSync(at(name), "utf8")) as unknown,
    drop: (...names: string[]) => names.forEach((name) => rmSync(at(name), { force: true, recursive: true })),
    write(name: string, content: string | object): string {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), typeof content === "string" ? content : JSON.stringify(content));
      return name;
    },
    run(args: readonly string[], input = "") {
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
        ...{ cwd: folder, encoding: "utf8", input, maxBuffer: 1 << 26 },
        env: { PATH: process.env["PATH"] },
      });
      return { status, stdout, stderr };
    },
  };
}

/** Three outlets on one event: one denies what another affirms, one tells as possible what another tells as sure. */
export const coverage = {
  "wire.txt": "---\nsource: Northern Wire\n---\nThe guarantees are binding. Kelland will close its northern lane.\n",
  "tern.txt": "---\nsource: Daily Tern\n---\nThe guarantees are not binding.\n",
  "gull.md": "---\nsource: Gull Street\n---\nKelland may close its northern lane.\n",
} as const;
