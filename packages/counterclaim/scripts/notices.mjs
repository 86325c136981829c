// Writes NOTICE: the licences of the packages that are built into dist, with all that those depend on. `--check` writes
// nothing and fails where the committed file is not what would be written.
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(dirname(fileURLToPath(import.meta.url)));

/** The devDependencies that src/ imports, and that tsup therefore builds in. */
const builtIn = ["@mozilla/readability", "feedsmith", "htmlparser2", "linkedom", "tinyglobby"];

/** Every package below some names, by name and version. */
function collect(names, from, found = new Map()) {
  for (const name of names) {
    const folder = find(name, from);
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const key = `${manifest.name} ${manifest.version}`;
    if (found.has(key)) continue;
    found.set(key, { manifest, folder });
    collect(Object.keys(manifest.dependencies ?? {}), folder, found);
  }
  return found;
}

function find(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(candidate)) return realpathSync(candidate);
    if (folder === dirname(folder)) throw new Error(`${name} is not installed. Run pnpm install.`);
  }
}

function section(key, { manifest, folder }) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name));
  const author = typeof manifest.author === "string" ? manifest.author : manifest.author?.name;
  // a package without a licence file says its licence in its manifest only
  const text = file
    ? readFileSync(join(folder, file), "utf8")
    : `Licence: ${manifest.license}${author ? `\nAuthor: ${author.replace(/ <.*$/, "")}` : ""}\n`;
  const lines = text.replaceAll("\r\n", "\n").trim().split("\n");
  const indented = lines.map((line) => `  ${line}`.trimEnd()).join("\n");
  return `${key}\n${"-".repeat(key.length)}\n\n${indented}\n`;
}

const sections = [...collect(builtIn, here)]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, value]) => section(key, value));
const wanted = `counterclaim
MIT licence, see LICENSE. The packages below are built into it; their licences follow.

${sections.join("\n")}`;

const file = join(here, "NOTICE");
const current = existsSync(file) ? readFileSync(file, "utf8") : "";
if (current === wanted) {
  console.log("The notices are up to date.");
} else if (process.argv.includes("--check")) {
  console.error("out of date: packages/counterclaim/NOTICE");
  console.error("Remedy: run `node packages/counterclaim/scripts/notices.mjs` and commit what it writes.");
  process.exit(1);
} else {
  writeFileSync(file, wanted);
  console.log("written: packages/counterclaim/NOTICE");
}
