// What an installed counterclaim may weigh, and what importing it may do.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runIn } from "./project.mjs";

/** Whole installation with all dependencies; the start of Node is not part of an import's time. */
export const budgets = { megabytes: 20, packages: 20, importMilliseconds: 150 };

const watcher = fileURLToPath(new URL("./watch-import.cjs", import.meta.url));
const timer = fileURLToPath(new URL("./time.cjs", import.meta.url));

/** How a program loads the package: the arguments of node. */
const forms = {
  import: { plain: ["--input-type=module", "-e", 'import "counterclaim";'], load: '() => import("counterclaim")' },
  require: { plain: ["-e", 'require("counterclaim");'], load: '() => require("counterclaim")' },
};

/** [name, check] pairs for a project in which npm installed counterclaim alone. A check throws Error, or says what it measured. */
export function checkBudgets(project) {
  const modules = join(project, "node_modules");
  return [
    [`at most ${budgets.megabytes} MB`, () => within(megabytes(modules), budgets.megabytes, "MB")],
    [`at most ${budgets.packages} packages`, () => within(packages(modules), budgets.packages, "packages")],
    ...Object.keys(forms).flatMap((form) => [
      [
        `${form} within ${budgets.importMilliseconds} ms`,
        () => within(time(project, form), budgets.importMilliseconds, "ms"),
      ],
      [`${form} only loads code`, () => quiet(project, forms[form].plain)],
    ]),
  ];
}

export function within(value, limit, unit) {
  const said = `${Math.round(value * 10) / 10} ${unit}`;
  if (!(value <= limit)) throw new Error(`${said}, and the budget is ${limit} ${unit}`);
  return said;
}

/** Sum of the sizes of all files under a folder, in MB (10^6 bytes). */
export function megabytes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).size);
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

/** How many packages npm installed. */
export function packages(modules) {
  const lock = JSON.parse(readFileSync(join(modules, ".package-lock.json"), "utf8"));
  return Object.keys(lock.packages).length;
}

/**
 * Milliseconds that the import takes in a fresh process, as time.cjs measures it. Other work on the machine only ever lengthens it, so the shortest
 * of up to fifteen attempts counts, and the first within the budget ends them.
 */
function time(project, form) {
  let shortest = Infinity;
  for (let i = 0; i < 15 && shortest > budgets.importMilliseconds; i++) {
    const printed = runIn(project, [process.execPath, "--require", timer, "-e", `time(${forms[form].load});`]);
    shortest = Math.min(shortest, Number(printed));
  }
  return shortest;
}

/** Throws Error that names all that a program does besides loading code: printing, reading the environment, connecting, starting processes. */
export function quiet(project, program) {
  const printed = runIn(project, [process.execPath, "--require", watcher, ...program]);
  if (printed !== "") throw new Error(printed);
}
