import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./steps.mjs";

/** What is published: the manifest of each public package, and its folder from the root. */
export function publicPackages() {
  return readdirSync(join(root, "packages"))
    .filter((name) => existsSync(join(root, "packages", name, "package.json")))
    .map((name) => ({ folder: `packages/${name}`, manifest: manifest(name) }))
    .filter(({ manifest }) => !manifest.private);
}

const manifest = (name) => JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
