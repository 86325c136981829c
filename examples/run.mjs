// Runs an example as its reader would: `npm start` in its folder.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));

/** The names of the examples that print something: these have an expected.txt, written by `npm run docs`. */
export const examples = readdirSync(here).filter((name) => existsSync(join(here, name, "expected.txt")));

/** What an example prints, with its exit code in a last line where that is not 0. */
export function outputOf(name) {
  const { status, stdout, stderr, error } = spawnSync("npm", ["--silent", "start"], {
    ...{ cwd: join(here, name), encoding: "utf8" },
    // npm is a script file on Windows, which only the shell can start
    shell: process.platform === "win32",
  });
  if (error) throw error;
  return stdout + stderr + (status === 0 ? "" : `[exit code ${status}]\n`);
}
