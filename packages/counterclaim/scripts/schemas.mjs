// Generates schema/*.schema.json from the TypeScript types of the model, and from those the validators that check input
// at run time. `--check` writes nothing and fails where a committed file is not what would be generated.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { schemas } from "./types-to-schemas.mjs";
import { validators } from "./schemas-to-validators.mjs";

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const wanted = new Map();
const { readOptions, proposeOptions, ...published } = schemas();
const { articles, options, config, baseline, dismissals, judgements } = published;
const { PairJudgement, FailedJudgement } = judgements.$defs;
const judgement = (schema) => ({ ...schema, $defs: judgements.$defs });
for (const [name, schema] of Object.entries(published)) {
  wanted.set(`schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
wanted.set(
  "src/validate/generated/validators.js",
  validators({
    ...{ article: articles.$defs.Article, options, readOptions, proposeOptions, config, baseline, dismissals },
    ...{ pairJudgement: judgement(PairJudgement), failedJudgement: judgement(FailedJudgement) },
  }),
);

const check = process.argv.includes("--check");
const stale = [...wanted].filter(([file, content]) => read(file) !== content);
for (const [file, content] of check ? [] : stale) {
  mkdirSync(dirname(join(here, file)), { recursive: true });
  writeFileSync(join(here, file), content);
  console.log(`written: packages/counterclaim/${file}`);
}
if (check && stale.length > 0) {
  for (const [file] of stale) console.error(`out of date: packages/counterclaim/${file}`);
  console.error("Remedy: run `npm run schemas` after the types changed, and commit what it writes.");
  process.exit(1);
}
if (stale.length === 0) console.log("Schemas and validators are up to date.");

function read(file) {
  try {
    return readFileSync(join(here, file), "utf8");
  } catch {
    return undefined;
  }
}
