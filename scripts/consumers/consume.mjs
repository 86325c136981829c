// What each project must be able to do with the packages: import and require every entry, compare, run the command.
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exec } from "./project.mjs";

const programs = fileURLToPath(new URL("./programs", import.meta.url));

/** The names under which a package can be imported ("counterclaim", "counterclaim/testing"), or required. */
export function entries(manifest, condition) {
  const paths = Object.entries(manifest.exports).filter(([, target]) => target[condition] ?? target.default);
  return paths.map(([path]) => manifest.name + path.slice(1));
}

/** Throws Error with what was printed for the first thing that does not work. */
export function consume(folder, manager, manifests) {
  cpSync(programs, folder, { recursive: true });
  for (const [ending, condition] of Object.entries({ mjs: "import", cjs: "require" })) {
    const names = manifests.flatMap((manifest) => entries(manifest, condition));
    exec(folder, manager, ["node", `every.${ending}`, ...names]);
    exec(folder, manager, ["node", `compare.${ending}`]);
  }
  writeFileSync(join(folder, "wire.txt"), "The port of Lindhaven reopened on Monday.");
  writeFileSync(join(folder, "post.txt"), "The port of Lindhaven did not reopen on Monday.");
  // 1: conflicts found
  const printed = exec(folder, manager, ["counterclaim", "compare", "wire.txt", "post.txt"], [1]);
  if (!printed.includes("contradiction")) throw new Error(`The command does not say what it found:\n${printed}`);
}
