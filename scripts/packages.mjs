// Packs every public package as npm would publish it, and checks the tarballs: publint (manifest and files), attw (types
// as each module system resolves them), that they install and work in empty projects, and that they keep to the budgets.
// Run after the build. Names of checks as arguments run these only: `npm run packages -- budgets`.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBudgets } from "./consumers/budgets.mjs";
import { consume } from "./consumers/consume.mjs";
import { onlyDeclared } from "./consumers/declared.mjs";
import { install, managers, runIn, workspace } from "./consumers/project.mjs";
import { compileAndRun, ways } from "./consumers/types.mjs";
import { publicPackages } from "./public-packages.mjs";
import { attempt, requireNode, root, say } from "./steps.mjs";

requireNode();
const checks = { tarballs: checkTarballs, consumers: checkConsumers, budgets: checkBudget };
const chosen = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(checks);
const manifests = publicPackages().map(({ manifest }) => manifest);
const folder = mkdtempSync(join(tmpdir(), "counterclaim-packages-"));
const failures = [];
try {
  const tarballs = pack();
  for (const name of chosen) await checks[name](tarballs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failures.length === 0) console.log("\nAll packages are sound.");
else console.error(`\n${failures.length} package checks failed:\n${failures.map((name) => `- ${name}`).join("\n")}`);
process.exit(failures.length === 0 ? 0 : 1);

/** The tarball of each public package by the package's name. */
function pack() {
  say("Packing the public packages");
  const packed = manifests.map(({ name, version }) => {
    const npx = ["npx", "--yes", workspace.packageManager];
    runIn(root, [...npx, "--filter", name, "exec", "pnpm", "pack", "--pack-destination", folder]);
    return [name, join(folder, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`)];
  });
  return Object.fromEntries(packed);
}

function checkTarballs(tarballs) {
  for (const [name, path] of Object.entries(tarballs)) {
    say(`The tarball of ${name}`);
    if (attempt("node", [bin("publint"), "run", path, "--strict"]) !== 0) failures.push(`publint: ${name}`);
    // node10 is left out: it predates "exports", and the floor of the packages is Node 20
    const attw = attempt("node", [bin("@arethetypeswrong/cli"), path, "--profile", "node16"]);
    if (attw !== 0) failures.push(`attw: ${name}`);
  }
}

async function checkConsumers(tarballs) {
  say("Empty projects that install the packages and use them");
  const names = Object.keys(tarballs);
  for (const manager of Object.keys(managers)) {
    await check(`${manager}: installs, and every entry imports, requires, compares and runs`, () => {
      install(join(folder, manager), manager, names, tarballs);
      consume(join(folder, manager), manager, manifests);
    });
  }
  for (const manifest of manifests) {
    await check(`${manifest.name}: declares what it exports`, async () => {
      const found = await onlyDeclared(join(folder, "npm", "node_modules", manifest.name), manifest);
      if (found.length > 0) throw new Error(JSON.stringify(found, undefined, 2));
    });
  }
  // two layouts: everything side by side, and each package beside nothing but its own dependencies
  for (const layout of ["npm", "pnpm"]) {
    for (const [compiler, way] of ways) {
      const name = `${compiler}, ${way}, installed by ${layout}: compiles and runs`;
      await check(name, () => compileAndRun(join(folder, layout), compiler, way, manifests));
    }
  }
}

async function checkBudget(tarballs) {
  say("Budgets of the package counterclaim");
  const project = join(folder, "budgets");
  await check("installs alone", () => install(project, "npm", ["counterclaim"], tarballs));
  for (const [name, measure] of checkBudgets(project)) await check(name, measure);
}

/** Runs a check, which throws (or rejects) or returns what to add to its line. */
async function check(name, run) {
  const start = Date.now();
  try {
    const said = await run();
    console.log(`  ok      ${name}${said ? `: ${said}` : ""} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failures.push(name);
    console.error(`  FAILED  ${name}\n${error.message.replaceAll(/^/gm, "          ")}`);
  }
}

/** The file behind a package's command, so that no shell and no PATH is needed to start it. */
function bin(name) {
  const manifest = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));
  const file = typeof manifest.bin === "string" ? manifest.bin : Object.values(manifest.bin)[0];
  return join(root, "node_modules", name, file);
}
