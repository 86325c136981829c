// The truth tables of the detectors, as their tests have them: the block after a line
//   <!-- truth table of: packages/core/src/detect/some/some.cases.ts -->
// lists its rows; it stands between the marks that keep the formatter off.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../steps.mjs";

/** A document with the truth tables put in. */
export async function withTruthTables(document) {
  const pattern =
    /(<!-- truth table of: (\S+) -->\n<!-- prettier-ignore-start -->\n)[\s\S]*?(?=<!-- prettier-ignore-end -->)/g;
  const tables = new Map();
  for (const [, , file] of document.matchAll(pattern)) tables.set(file, table(await cases(file)));
  return document.replace(pattern, (_all, head, file) => `${head}\n${tables.get(file)}\n\n`);
}

async function cases(file) {
  const source = readFileSync(join(root, file), "utf8");
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: "ESNext", target: "ES2022" } });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return module.cases;
}

function table(rows) {
  const lines = rows.map(({ a, b, outcome, level, rule }) => {
    const said = [outcome, level ?? rule].filter(Boolean).join(": ");
    return `| ${[a, b, said].map(cell).join(" | ")} |`;
  });
  return ["| one source | another | outcome |", "| --- | --- | --- |", ...lines].join("\n");
}

const cell = (text) => text.replaceAll(/[|*_<]/g, "\\$&").replaceAll("\n", " ");
