// The steps that `npm start`, `npm test` and the CI are made of. Plain node: they run before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Ends the process with a clear message where node is older than `engines.node` asks. */
export function requireNode() {
  const floor = manifest.engines.node.replace(/^\D+/, "").split(".").map(Number);
  const actual = process.versions.node.split(".").map(Number);
  const older = actual[0] < floor[0] || (actual[0] === floor[0] && actual[1] < floor[1]);
  if (!older) return;
  console.error(`Counterclaim needs Node.js ${floor.join(".")} or newer; this is ${process.version}.`);
  console.error("Remedy: install a current release from https://nodejs.org and run the command again.");
  process.exit(1);
}

export const say = (what) => console.log(`\n> ${what}`);

/** Runs a command with its output shown; returns its exit code, 1 where it could not be started. */
export function attempt(command, args, env = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
    // npx is a script file on Windows, which only the shell can start
    shell: process.platform === "win32" && command === "npx",
  });
  if (done.error) console.error(`${command} could not be started: ${done.error.message}`);
  return done.status ?? 1;
}

/** As `attempt`, but a failure ends this process with the same code. */
export function run(command, args, env) {
  const code = attempt(command, args, env);
  if (code === 0) return;
  console.error(`\nFailed (exit code ${code}): ${command} ${args.join(" ")}`);
  process.exit(code);
}

/** A bare machine has npm but no pnpm, and corepack is no longer part of every node: npx fetches the pinned pnpm. */
export const pnpm = (...args) => run("npx", ["--yes", manifest.packageManager, ...args]);

export function install() {
  say("Installing the dependencies as locked (pnpm install --frozen-lockfile)");
  pnpm("install", "--frozen-lockfile");
}

export function build() {
  say("Building the packages");
  pnpm("--recursive", "--filter", "./packages/*", "run", "build");
}

/** Builds unless every package's output is newer than all that it is made from. */
export function buildWhereStale() {
  const packages = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name));
  const built = packages.filter((folder) => existsSync(join(folder, "tsup.config.ts")));
  const newest = Math.max(...built.flatMap((folder) => [newestUnder(folder, ["src"]), ...configTimes(folder)]));
  const oldest = Math.min(...built.map((folder) => modified(join(folder, "dist", "index.d.ts"))));
  if (oldest > newest) say("The build is up to date");
  else build();
}

const configTimes = (folder) => ["package.json", "tsup.config.ts"].map((file) => modified(join(folder, file)));

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

function newestUnder(folder, [name]) {
  const path = join(folder, name);
  let newest = 0;
  for (const entry of readdirSync(path, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) newest = Math.max(newest, modified(join(entry.parentPath ?? entry.path, entry.name)));
  }
  return newest;
}
