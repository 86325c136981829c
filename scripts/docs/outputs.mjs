// The real output of commands: the block after a line
//   <!-- output of: counterclaim compare examples/some/*.txt; 30 lines -->
// holds what that command prints, and an example's expected.txt what the example prints.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { examples, outputOf as outputOfExample } from "../../examples/run.mjs";
import { root } from "../steps.mjs";

/** A document with the outputs of its commands put in. */
export function withOutputs(document) {
  return document.replace(
    /(<!-- output of: ([^\n]+?)(?:; (\d+) lines)? -->\n+```\w*\n)[\s\S]*?(?=```\n)/g,
    (_all, head, command, lines) => head + cut(outputOf(command), Number(lines ?? Infinity)),
  );
}

/** [file, content] of what each example prints. */
export function exampleOutputs() {
  return examples.map((name) => [`examples/${name}/expected.txt`, outputOfExample(name)]);
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
