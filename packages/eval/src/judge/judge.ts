// Scores a judge alone and together with structure on annotated events and on sentence pairs, and fits its calibration.
//   pnpm --filter @counterclaim/eval judge --judge onnx:FOLDER|chat:ADDRESS#MODEL|module:FILE|own
//     [--data DIR[,DIR…]] [--every 6] [--pairs FILE] [--budget 200] [--cache FOLDER] [--write calibration.json]
// --data names folders of annotated events (default: those that ship, which the engine's models have seen); --every 6
// takes every sixth. --budget: pairs of each event, or of the file, at most. --write keeps the calibration for
// `counterclaim compare --judge-calibration`.
import { writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadEvents } from "../events/events.js";
import { judgeOf } from "./judgeOf.js";
import { onEvents } from "./onEvents.js";
import { onPairs } from "./onPairs.js";
import { eventTable, pairTable } from "./table.js";

const shipped = fileURLToPath(new URL("../../events/", import.meta.url));
const { values } = parseArgs({
  options: {
    judge: { type: "string" },
    data: { type: "string", default: shipped },
    every: { type: "string", default: "1" },
    pairs: { type: "string" },
    budget: { type: "string", default: "200" },
    cache: { type: "string" },
    write: { type: "string" },
  },
});
if (!values.judge) throw new Error("--judge names a judge: onnx:FOLDER, chat:ADDRESS#MODEL, module:FILE or own");

/** pnpm runs scripts in their package's folder; paths are meant from where the command was given. */
const here = (path: string): string => (isAbsolute(path) ? path : join(process.env["INIT_CWD"] ?? ".", path));
const named = values.judge.replace(/^(onnx|module):(.*)$/s, (_, type: string, path: string) => `${type}:${here(path)}`);
const judge = await judgeOf(named);
const options = { pairs: Number(values.budget), ...(values.cache !== undefined && { cache: here(values.cache) }) };

if (values.pairs !== undefined) console.log(pairTable(judge.name, await onPairs(here(values.pairs), judge, options)));
else {
  const every = Number(values.every);
  const events = values.data.split(",").flatMap((folder) => loadEvents(here(folder)));
  const table = await onEvents(
    events.filter((_, i) => i % every === 0),
    judge,
    options,
  );
  console.log(eventTable(table));
  if (values.write !== undefined) {
    writeFileSync(here(values.write), `${JSON.stringify({ [table.judge]: table.calibration }, null, 2)}\n`);
    console.log(`written: ${values.write}`);
  }
}
