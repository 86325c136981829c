// Trains the confidence of findings and of agreements on annotated events, measures both on held-out events, and with
// --write puts the weights into packages/core/src/detect/{confidence,agreement}.weights.ts.
//   pnpm --filter @counterclaim/eval train-confidence --data DIR[,DIR…] [--pairs FILE[,FILE…] [--limit 1500]] [--l2 4] [--folds DIR] [--rows FILE] [--write]
// --folds names the folder of comparers that packages/english/training/comparer/train.py --folds writes: each event is
// read by the one that has not seen it. --rows writes what the confidence is trained on, one reading of a conflict a line.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Comparer } from "@counterclaim/core";
import { createComparer } from "@counterclaim/english";
import { loadEvents, type AnnotatedEvent } from "../events/events.js";
import { PAIRS, rowsOf, rowsOfPairs, type ComparerOf, type Row } from "./examples.js";
import { fit, predict, type Model } from "./regression.js";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    pairs: { type: "string" },
    limit: { type: "string", default: "1500" },
    folds: { type: "string" },
    l2: { type: "string", default: "4" },
    rows: { type: "string" },
    write: { type: "boolean", default: false },
    out: { type: "string", default: fileURLToPath(new URL("../../../core/src/detect/", import.meta.url)) },
  },
});
if (!values.data) throw new Error("--data DIR[,DIR…] names the folders of annotated events");
const l2 = Number(values.l2);
const FOLDS = 6;
/** Rounds in which, of several readings of one pair of sentences, the one now surest is kept for training. */
const ROUNDS = 2;

const folders = values.data.split(",").map((folder) => ({ folder, events: loadEvents(folder) }));
const events = folders.flatMap((one) => one.events);
const comparerOf = heldOutComparers(values.folds);
const all = events.map((event) => rowsOf(event, comparerOf(event.id)));
/** Sentence pairs join every fold's training and no fold's measurement. */
const extra = (values.pairs?.split(",") ?? []).map((file) => rowsOfPairs(file, Number(values.limit)));
const foldOf = new Map(events.map((event, i) => [event.id, i % FOLDS]));

if (values.rows) {
  const lines = all.flatMap((r) => r.conflicts).map((row) => `${JSON.stringify(row)}\n`);
  writeFileSync(values.rows, "");
  for (const line of lines) appendFileSync(values.rows, line);
}
measure(
  "findings",
  all.flatMap((r) => r.conflicts),
  extra.flatMap((r) => r.conflicts),
  (event) => event.conflicts.length,
  "confidence",
);
measure(
  "agreements",
  all.flatMap((r) => r.agreements),
  [],
  (event) => event.agreements.length,
  "agreement",
);

/** Without a folder no comparer is asked; an event that no comparer was kept from is an error. */
function heldOutComparers(folder: string | undefined): ComparerOf {
  if (folder === undefined) return () => undefined;
  const folds = JSON.parse(readFileSync(join(folder, "folds.json"), "utf8")) as Record<string, number>;
  const comparers = new Map<number, Comparer>();
  return (event) => {
    const fold = folds[event];
    if (fold === undefined) throw new Error(`${folder}/folds.json does not name ${event}: train the folds again`);
    let comparer = comparers.get(fold);
    if (!comparer)
      comparers.set(fold, (comparer = createComparer(() => readFileSync(join(folder, `fold-${fold}.bin`)))));
    return comparer;
  };
}

function train(rows: readonly Row[]): Model {
  let model = fit(rows, l2, 60);
  for (let round = 0; round < ROUNDS; round++) model = fit(surest(rows, model), l2, 100);
  return model;
}

/** The surest row of every pair and kind. */
function surest(rows: readonly Row[], model: Model): Row[] {
  const best = new Map<string, { row: Row; p: number }>();
  for (const row of rows) {
    const p = predict(model, row.features);
    const key = `${row.pair} ${row.kind}`;
    if (p > (best.get(key)?.p ?? -1)) best.set(key, { row, p });
  }
  return [...best.values()].map((x) => x.row);
}

function measure(
  what: string,
  rows: readonly Row[],
  outside: readonly Row[],
  annotated: (event: AnnotatedEvent) => number,
  file: string,
): void {
  const goldOf = (some: readonly AnnotatedEvent[]): number => some.reduce((n, event) => n + annotated(event), 0);
  const gold = goldOf(events);
  console.log(
    `\n${what}: ${events.length} events, ${rows.length} readings, ${new Set(rows.filter((r) => r.positive).map((r) => r.pair)).size} right pairs of ${gold} annotated`,
  );
  const scored: { row: Row; p: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train([...rows.filter((r) => foldOf.get(r.event) !== fold), ...outside]);
    const held = surest(
      rows.filter((r) => foldOf.get(r.event) === fold),
      model,
    );
    // two sentences count once, by their surest kind
    const pairs = new Map<string, { row: Row; p: number }>();
    for (const row of held) {
      const p = predict(model, row.features);
      if (p > (pairs.get(row.pair)?.p ?? -1)) pairs.set(row.pair, { row, p });
    }
    scored.push(...pairs.values());
  }
  printTable(scored, gold);
  console.log(`expected calibration error on held-out events ${calibrationError(scored).toFixed(3)}`);
  for (const { folder, events: own } of folders.length > 1 ? folders : []) {
    const ids = new Set(own.map(({ id }) => id));
    console.log(`${folder}: ${own.length} events, ${goldOf(own)} annotated`);
    printTable(
      scored.filter(({ row }) => ids.has(row.event)),
      goldOf(own),
    );
  }
  if (values.write) write(train([...rows, ...outside]), file);
}

function printTable(scored: readonly { row: Row; p: number }[], gold: number): void {
  console.log("threshold  flagged  precision  recall of annotated");
  for (const t of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const flagged = scored.filter((s) => s.p >= t);
    const right = flagged.filter((s) => s.row.positive).length;
    console.log(
      `${t.toFixed(1).padStart(9)}  ${String(flagged.length).padStart(7)}  ${(right / flagged.length).toFixed(3).padStart(9)}  ${(right / gold).toFixed(3)}`,
    );
  }
}

function calibrationError(scored: readonly { row: Row; p: number }[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inBin = scored.filter((s) => Math.min(9, Math.floor(s.p * 10)) === bin);
    if (!inBin.length) continue;
    const said = inBin.reduce((n, s) => n + s.p, 0) / inBin.length;
    const right = inBin.filter((s) => s.row.positive).length / inBin.length;
    error += (inBin.length / scored.length) * Math.abs(said - right);
  }
  return error;
}

function write(model: Model, file: string): void {
  const entries = Object.entries(model.weights)
    .filter(([name, w]) => name !== PAIRS && Math.abs(w) >= 0.005)
    .map(([name, w]) => `  ${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${Number(w.toFixed(2))},`);
  const source = [
    "// Generated by packages/eval/src/confidence/train.ts from annotated events; do not edit.",
    `export const bias = ${Number(model.bias.toFixed(2))};`,
    "",
    "export const weights: Readonly<Record<string, number>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
  writeFileSync(join(values.out, `${file}.weights.ts`), source);
}
