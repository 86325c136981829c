// Writes what the documents show of the product from the product itself: outputs of commands, the reference of types, of
// schemas and of detectors. `--check` writes nothing and fails where a document says otherwise. Run after the build.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { apiPages } from "./docs/api.mjs";
import { schemaPages } from "./docs/schema-pages.mjs";
import { withTruthTables } from "./docs/truth-tables.mjs";
import { exampleOutputs, withOutputs } from "./docs/outputs.mjs";
import { requireNode, root } from "./steps.mjs";

requireNode();
const check = process.argv.includes("--check");
// folders in which every file is written here, so that a page of something that is gone goes too
const generated = ["docs/reference/api", "docs/reference/schemas"];
const wanted = new Map([...(await apiPages()), ...schemaPages(), ...exampleOutputs()]);
for (const file of documents()) {
  if (!inGenerated(file)) wanted.set(file, await withTruthTables(withOutputs(read(file))));
}

const stale = [...wanted].filter(([file, content]) => read(file) !== content).map(([file]) => file);
const gone = documents().filter((file) => inGenerated(file) && !wanted.has(file));
if (!check) for (const file of stale) write(file, wanted.get(file));
if (!check) for (const file of gone) rmSync(join(root, file));

for (const file of stale) console.log(`${check ? "out of date" : "written"}: ${file}`);
for (const file of gone) console.log(`${check ? "to be removed" : "removed"}: ${file}`);
const failed = check && stale.length + gone.length > 0;
if (stale.length + gone.length === 0) console.log("The documents are up to date.");
else if (check) console.error("Remedy: run `npm run build` and `npm run docs`, read what changed, and commit it.");
process.exit(failed ? 1 : 0);

function documents() {
  const pages = readdirSync(join(root, "docs"), { recursive: true }).map((name) => join("docs", name));
  return ["README.md", ...pages.filter((name) => name.endsWith(".md"))].sort();
}

function inGenerated(file) {
  return generated.some((folder) => file.startsWith(join(folder, "/")));
}

function read(file) {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "";
}

function write(file, content) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}
