// Packs every public package as npm would publish it and checks the tarballs: publint (manifest and files), attw (types
// as each module system resolves them). Run after the build.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attempt, pnpm, requireNode, root, say } from "./steps.mjs";

requireNode();
const folder = mkdtempSync(join(tmpdir(), "counterclaim-packages-"));
let failures = 0;
try {
  for (const name of publicPackages()) {
    say(`Checking the package ${name}`);
    pnpm("--filter", name, "exec", "pnpm", "pack", "--pack-destination", folder);
  }
  for (const tarball of readdirSync(folder).sort()) {
    say(tarball);
    const path = join(folder, tarball);
    failures += Math.sign(attempt("node", [bin("publint"), "run", path, "--strict"]));
    // node10 is left out: it predates "exports", and the floor of the packages is Node 20
    failures += Math.sign(attempt("node", [bin("@arethetypeswrong/cli"), path, "--profile", "node16"]));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(failures === 0 ? "\nAll packages are sound." : `\n${failures} package checks failed.`);
process.exit(failures === 0 ? 0 : 1);

function publicPackages() {
  return readdirSync(join(root, "packages"))
    .map((name) => JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")))
    .filter((manifest) => !manifest.private)
    .map((manifest) => manifest.name);
}

/** The file behind a package's command, so that no shell and no PATH is needed to start it. */
function bin(name) {
  const manifest = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));
  const file = typeof manifest.bin === "string" ? manifest.bin : Object.values(manifest.bin)[0];
  return join(root, "node_modules", name, file);
}
