// An empty project that installs the packed packages with one package manager, as a reader of the README would.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
/** The manifest of the whole project. */
export const workspace = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/** The file behind a command of one of this folder's dependencies: no PATH and no shell is needed to start it. */
export function program(dependency, command) {
  const path = require.resolve(`${dependency}/package.json`);
  const { bin } = JSON.parse(readFileSync(path, "utf8"));
  return join(path, "..", typeof bin === "string" ? bin : bin[command]);
}

const yarn4 = {
  YARN_ENABLE_TELEMETRY: "0",
  YARN_ENABLE_IMMUTABLE_INSTALLS: "0",
  YARN_GLOBAL_FOLDER: ".yarn-global",
  // unlike the others, it does not read the settings of npm
  YARN_NPM_REGISTRY_SERVER: text(command("npm", "config", "get", "registry")),
};

/** The package managers: how each installs, and how it runs a command of the project. */
export const managers = {
  npm: {
    install: command("npm", "install", "--no-audit", "--no-fund", "--loglevel=error"),
    exec: command("npm", "exec", "--no", "--"),
  },
  pnpm: {
    install: command("npx", "--yes", workspace.packageManager, "install", "--no-frozen-lockfile", "--reporter=silent"),
    exec: command("npx", "--yes", workspace.packageManager, "exec"),
  },
  "yarn 1": {
    install: [process.execPath, program("yarn-1", "yarn"), "install", "--silent", "--cache-folder", ".yarn-cache"],
    exec: [process.execPath, program("yarn-1", "yarn"), "--silent", "exec", "--"],
  },
  "yarn 4, plug and play": {
    install: [process.execPath, program("yarn-4", "yarn"), "install"],
    exec: [process.execPath, program("yarn-4", "yarn"), "exec"],
    env: yarn4,
  },
};

/**
 * Writes and installs a project that depends on the named packages only; the packages that these need of each other come
 * from `tarballs` (name → path) too, as nothing is published yet. Throws Error with the manager's output where it fails.
 */
export function install(folder, manager, names, tarballs) {
  const files = (list) => Object.fromEntries(list.map((name) => [name, `file:${tarballs[name]}`]));
  const all = files(Object.keys(tarballs));
  mkdirSync(folder, { recursive: true });
  const manifest = { name: "empty-project", private: true, version: "0.0.0", dependencies: files(names) };
  const pins = { overrides: all, resolutions: all, pnpm: { overrides: all } };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ ...manifest, ...pins }, undefined, 2));
  // an empty lockfile marks the folder as a project of its own, whatever lies above it
  if (manager.startsWith("yarn 4")) writeFileSync(join(folder, "yarn.lock"), "");
  const { install, env } = managers[manager];
  runIn(folder, install, env);
}

/** Runs a command of the project, such as `node program.mjs`, the way its manager does. */
export function exec(folder, manager, args, allowed = [0]) {
  const { exec, env } = managers[manager];
  return runIn(folder, [...exec, ...args], env, allowed);
}

/** What a command prints. Throws Error with all of its output where its exit code is none of `allowed`. */
export function runIn(folder, [file, ...args], env = {}, allowed = [0]) {
  const options = { cwd: folder, encoding: "utf8", env: { ...process.env, ...env } };
  // npm and npx are script files on Windows, which only the shell can start
  const shell = process.platform === "win32" && file !== process.execPath;
  const { status, stdout, stderr, error } = spawnSync(file, args, { ...options, shell });
  if (error) throw error;
  if (!allowed.includes(status))
    throw new Error(`exit code ${status}: ${[file, ...args].join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

function command(...parts) {
  return parts;
}

function text([file, ...args]) {
  return runIn(process.cwd(), [file, ...args]).trim();
}
