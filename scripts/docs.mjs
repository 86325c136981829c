// Puts the real output of commands into the documents: the block after a line
//   <!-- output of: counterclaim compare examples/some/*.txt; 30 lines -->
// holds what that command prints. An example's expected.txt holds what the example prints. `--check` writes nothing and fails where a document says otherwise. Run after the build.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { requireNode, root } from "./steps.mjs";

requireNode();
const check = process.argv.includes("--check");
const wanted = new Map([...documents().map((file) => [file, filled(read(file))]), ...examples()]);
const stale = [...wanted].filter(([file, content]) => read(file) !== content).map(([file]) => file);
if (!check) for (const file of stale) writeFileSync(join(root, file), wanted.get(file));

for (const file of stale) console.log(`${check ? "out of date" : "written"}: ${file}`);
if (stale.length === 0) console.log("The outputs in the documents are up to date.");
else if (check) console.error("Remedy: run `npm run build` and `npm run docs`, read what changed, and commit it.");
process.exit(check && stale.length > 0 ? 1 : 0);

function read(file) {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "";
}

function filled(document) {
  return document.replace(
    /(<!-- output of: ([^\n]+?)(?:; (\d+) lines)? -->\n+```\w*\n)[\s\S]*?(?=```\n)/g,
    (_all, head, command, lines) => head + cut(outputOf(command), Number(lines ?? Infinity)),
  );
}

function examples() {
  const names = readdirSync(join(root, "examples")).filter((name) =>
    existsSync(join(root, "examples", name, "main.js")),
  );
  return names.map((name) => [`examples/${name}/expected.txt`, outputOf(`node examples/${name}/main.js`)]);
}

function documents() {
  const pages = readdirSync(join(root, "docs"), { recursive: true }).map((name) => join("docs", name));
  return ["README.md", ...pages.filter((name) => name.endsWith(".md"))].sort();
}

function outputOf(command) {
  const [name, ...args] = command.split(" ").flatMap(expanded);
  const programs = { counterclaim: ["packages/counterclaim/bin/counterclaim.js"], node: [] };
  if (!programs[name]) throw new Error(`"${command}": only counterclaim and node are run`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...programs[name], ...args], {
    ...{ cwd: root, encoding: "utf8" },
    env: { PATH: process.env.PATH },
  });
  // 2 is wrong use, whose message a document may well show
  if (status === null || status > 2) throw new Error(`"${command}" failed: ${stderr}`);
  // CSV has the line ends of RFC 4180, a document its own
  return (stdout + stderr).replaceAll("\r\n", "\n");
}

function expanded(word) {
  if (!word.includes("*")) return [word];
  const ending = word.slice(word.indexOf("*") + 1);
  const names = readdirSync(join(root, dirname(word))).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => `${dirname(word)}/${name}`);
}

function cut(text, lines) {
  const all = text.trimEnd().split("\n");
  return `${all.length <= lines ? all.join("\n") : [...all.slice(0, lines), "…"].join("\n")}\n`;
}
