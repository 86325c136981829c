// Trains the confidence of findings and of agreements on annotated events, and what tells news from conflicts; measures all on
// held-out events, and with --write puts it into packages/core/src/detect/{confidence,agreement,supersession}.weights.ts and
// confidence.trees.ts.
//   pnpm --filter @counterclaim/eval train-confidence --data DIR[,DIR…] [--pairs FILE[,FILE…] [--limit 1500]] [--l2 4] [--folds DIR] [--rows FILE] [--kept DIR] [--write]
// --folds names the folder of comparers that packages/english/training/comparer/train.py --folds writes: each event is
// read by the one that has not seen it. --rows writes what the trees are trained on, one pair of sentences a line. --kept names a
// folder for what is read of each event: a training that is run again over the same comparers and features starts from there.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { kinds, NEWS_FROM, TREES_SHARE, treeFeatures, type Comparer } from "@counterclaim/core";
import { createComparer } from "@counterclaim/english";
import { loadEvents, type AnnotatedEvent } from "../events/events.js";
import { boost, packed, scoreOf, type BoostedTrees } from "./boosting.js";
import { PAIRS, rowsOf, rowsOfPairs, type ComparerOf, type EventRows, type Row } from "./examples.js";
import { heldOut, heldOutOf, report, type Judge, type Scored } from "./heldOut.js";
import { fit, predict, type Example, type Model } from "./regression.js";

interface NewsRow extends Example {
  readonly row: Row;
  readonly event: string;
  readonly weight: number;
}

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    pairs: { type: "string" },
    limit: { type: "string", default: "1500" },
    folds: { type: "string" },
    l2: { type: "string", default: "4" },
    rows: { type: "string" },
    kept: { type: "string" },
    write: { type: "boolean", default: false },
    out: { type: "string", default: fileURLToPath(new URL("../../../core/src/detect/", import.meta.url)) },
  },
});
if (!values.data) throw new Error("--data DIR[,DIR…] names the folders of annotated events");
const l2 = Number(values.l2);
/** Rounds in which, of several readings of one pair of sentences, the one now surest is kept for training. */
const ROUNDS = 2;
/** Penalty of the regression that tells news from conflicts, and the trees beside it. */
const NEWS_L2 = 4;
const NEWS_TREES = { trees: 160, rate: 0.08, leaves: 12, least: 30, l2: 8, share: 0.3 } as const;
const TREES = { trees: 260, rate: 0.05, leaves: 16, least: 30, l2: 8, share: 0.3 } as const;

const folders = values.data.split(",").map((folder) => ({ folder, events: loadEvents(folder) }));
const comparerOf = heldOutComparers(values.folds);
const all = folders.flatMap(({ events }) =>
  events.map((event) => kept(values.kept, event.id, () => rowsOf(event, comparerOf(event.id)))),
);
/** Sentence pairs join every fold's training and no fold's measurement. */
const extra = (values.pairs?.split(",") ?? []).flatMap((file) => rowsOfPairs(file, Number(values.limit)).conflicts);

const detected = all.flatMap((r) => r.conflicts);
const current = withoutNews(detected);
const conflictsOf = (event: AnnotatedEvent): number => event.conflicts.length;
const alone = heldOut(folders, current, (rows) => regression([...rows, ...extra]));
report("findings, by the regression over the pair alone", folders, alone, conflictsOf);
const among = withVerdicts(alone);
if (values.rows) {
  writeFileSync(values.rows, "");
  for (const row of among) appendFileSync(values.rows, `${JSON.stringify(row)}\n`);
}
if (values.write) {
  writeWeights(train([...current, ...extra]), "confidence");
  writeTrees(trees(among), "confidence");
}
const boosted = heldOut(folders, among, (rows) => byTrees(trees(rows)));
report("findings, by trees and regression", folders, boosted, conflictsOf);
const agreements = all.flatMap((r) => r.agreements);
const agreed = heldOut(folders, agreements, regression);
report("agreements", folders, agreed, (event) => event.agreements.length);
if (values.write) writeWeights(train(agreements), "agreement");

/** What was read of the event, kept in the folder where there is one. */
function kept(folder: string | undefined, event: string, read: () => EventRows): EventRows {
  if (folder === undefined) return read();
  const file = join(folder, `${event}.json`);
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(read()));
  return JSON.parse(readFileSync(file, "utf8")) as EventRows;
}

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

/**
 * What the engine would not list as an update, by models that have not seen the event. Prints what they take for updates from some
 * probabilities on: of the pairs annotated so, and of the annotated conflicts, each pair by the share of its rows.
 */
function withoutNews(rows: readonly Row[]): Row[] {
  const told = newsOf(rows);
  const held = heldOutOf(folders, told, (some) => byNews(...newsModels(some)));
  const isNews = new Map(told.map(({ row }, i) => [row, held[i]! >= NEWS_FROM]));
  console.log("news from  updates taken for updates  conflicts taken for updates");
  for (const from of [0.1, 0.15, 0.2, 0.25, NEWS_FROM, 0.3, 0.35, 0.4, 0.5, 0.6]) {
    const [updates, conflicts] = [true, false].map((positive) => {
      let [whole, taken] = [0, 0];
      told.forEach((one, i) => {
        if (one.positive !== positive) return;
        whole += one.weight;
        if (held[i]! >= from) taken += one.weight;
      });
      return taken / whole;
    });
    console.log(
      `${from.toFixed(2).padStart(9)}  ${updates!.toFixed(3).padStart(25)}  ${conflicts!.toFixed(3).padStart(27)}`,
    );
  }
  if (values.write) {
    const [regression, trees] = newsModels(told);
    writeWeights(regression, "supersession");
    writeTrees(trees, "supersession");
  }
  return rows.filter((row) => !isNews.get(row));
}

/** What tells news from conflicts, learned from the pairs that the annotation says to be either. */
function newsModels(rows: readonly NewsRow[]): [Model, BoostedTrees] {
  const some = rows.filter(({ weight }) => weight > 0);
  const firstHanded = some.map((row) => ({ ...row, features: firstHand(row.features) }));
  return [fit(some, NEWS_L2, 150), boost(firstHanded, NEWS_TREES)];
}

/** As the engine has it. */
function byNews(regression: Model, trees: BoostedTrees): (row: NewsRow) => number {
  return ({ features }) => {
    const p = predict(regression, features);
    const logOdds = TREES_SHARE * scoreOf(trees, features) + (1 - TREES_SHARE) * Math.log(p / (1 - p));
    return 1 / (1 + Math.exp(-logOdds));
  };
}

/** Rows of which one text is later; a pair's rows together weigh as much as those of any other. */
function newsOf(rows: readonly Row[]): NewsRow[] {
  const ofPair = new Map<string, number>();
  const later = rows.filter(({ news }) => news !== undefined);
  for (const { pair } of later) ofPair.set(pair, (ofPair.get(pair) ?? 0) + 1);
  return later.map((row) => ({
    ...{ row, event: row.event, features: row.features, positive: row.news!.positive },
    weight: (row.news!.weight ?? 1) / ofPair.get(row.pair)!,
  }));
}

function regression(rows: readonly Row[]): Judge {
  const model = train(rows);
  return (row) => predict(model, row.features);
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

/** Each pair by its surest row, with the estimate of a regression that has not seen its event and what all detectors say of it. */
function withVerdicts(scored: readonly Scored[]): Row[] {
  const verdicts = new Map(all.flatMap(({ pairs }) => pairs).map((one) => [one.pair, one.verdicts]));
  return scored.map(({ row, p }) => ({
    ...row,
    features: firstHand(treeFeatures(row.features, verdicts.get(row.pair)!, p)),
  }));
}

/** Without the copies by kind, which are the regression's: a tree that wants a feature of one kind parts by the kind first. */
function firstHand(features: Row["features"]): Row["features"] {
  const isCopy = (name: string): boolean => {
    const [kind, ...rest] = name.split(":");
    return rest.length > 0 && (kinds as readonly string[]).includes(kind!) && rest.join(":") in features;
  };
  return Object.fromEntries(Object.entries(features).filter(([name]) => !isCopy(name)));
}

function trees(rows: readonly Row[]): BoostedTrees {
  return boost(rows, TREES);
}

/** As the engine has it: the trees and the regression's estimate together. */
function byTrees(model: BoostedTrees): Judge {
  return ({ features }) => {
    const logOdds = TREES_SHARE * scoreOf(model, features) + (1 - TREES_SHARE) * features["alone"]!;
    return 1 / (1 + Math.exp(-logOdds));
  };
}

function writeTrees(model: BoostedTrees, file: string): void {
  const { names, lines } = packed(model);
  const source = [
    "// Generated by packages/eval/src/confidence/train.ts from annotated events; do not edit.",
    `export const bias = ${Number(model.bias.toFixed(3))};`,
    "export const names: readonly string[] = [",
    ...names.map((name) => `  ${JSON.stringify(name)},`),
    "];",
    "export const trees: readonly string[] = [",
    ...lines.map((line) => `  ${JSON.stringify(line)},`),
    "];",
    "",
  ].join("\n");
  writeFileSync(join(values.out, `${file}.trees.ts`), source);
}

function writeWeights(model: Model, file: string): void {
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
