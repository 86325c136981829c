import type { AnnotatedEvent } from "../events/events.js";
import type { Row } from "./examples.js";

/** Probability, in [0, 1], that a row is positive. */
export type Judge = (row: Row) => number;

/** A row and the probability by a model that has not seen its event. */
export interface Scored {
  readonly row: Row;
  readonly p: number;
}

export interface Folder {
  readonly folder: string;
  readonly events: readonly AnnotatedEvent[];
}

const FOLDS = 6;

/** The probability of every row by a model fitted on the other parts of the events. */
export function heldOutOf<R extends { readonly event: string }>(
  folders: readonly Folder[],
  rows: readonly R[],
  fit: (rows: readonly R[]) => (row: R) => number,
): number[] {
  const foldOf = new Map(folders.flatMap(({ events }) => events).map(({ id }, i) => [id, i % FOLDS]));
  const judges = Array.from({ length: FOLDS }, (_, fold) =>
    fit(rows.filter(({ event }) => foldOf.get(event) !== fold)),
  );
  return rows.map((row) => judges[foldOf.get(row.event)!]!(row));
}

/** Each pair of sentences by its surest row, as models fitted on the other parts of the events see it. */
export function heldOut(
  folders: readonly Folder[],
  rows: readonly Row[],
  fit: (rows: readonly Row[]) => Judge,
): Scored[] {
  const pairs = new Map<string, Scored>();
  heldOutOf(folders, rows, fit).forEach((p, i) => {
    const row = rows[i]!;
    if (p > (pairs.get(row.pair)?.p ?? -1)) pairs.set(row.pair, { row, p });
  });
  return [...pairs.values()];
}

/** Prints precision, recall and calibration of held-out probabilities, together and by the folders of events. */
export function report(
  what: string,
  folders: readonly Folder[],
  scored: readonly Scored[],
  annotated: (event: AnnotatedEvent) => number,
): void {
  const goldOf = ({ events }: Pick<Folder, "events">): number => events.reduce((n, event) => n + annotated(event), 0);
  const gold = folders.reduce((n, folder) => n + goldOf(folder), 0);
  const right = scored.filter(({ row }) => row.positive).length;
  console.log(`\n${what}: ${scored.length} pairs, ${right} right of ${gold} annotated`);
  printTable(scored, gold);
  printReliability(scored);
  if (folders.length < 2) return;
  for (const one of folders) {
    const ids = new Set(one.events.map(({ id }) => id));
    console.log(`${one.folder}: ${one.events.length} events, ${goldOf(one)} annotated`);
    printTable(
      scored.filter(({ row }) => ids.has(row.event)),
      goldOf(one),
    );
  }
}

function printTable(scored: readonly Scored[], gold: number): void {
  console.log("threshold  flagged  precision  recall of annotated");
  for (const t of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const flagged = scored.filter((s) => s.p >= t);
    const right = flagged.filter((s) => s.row.positive).length;
    console.log(
      `${t.toFixed(1).padStart(9)}  ${String(flagged.length).padStart(7)}  ${(right / flagged.length).toFixed(3).padStart(9)}  ${(right / gold).toFixed(3)}`,
    );
  }
}

interface Bin {
  readonly from: number;
  readonly pairs: number;
  /** mean probability, and share of positive rows */
  readonly said: number;
  readonly right: number;
}

const BINS = 10;

/** The reliability curve: what is said, by tenths of probability, beside what is so. */
function reliability(scored: readonly Scored[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inBin = scored.filter((s) => Math.min(BINS - 1, Math.floor(s.p * BINS)) === bin);
    const mean = (of: (s: Scored) => number): number => inBin.reduce((n, s) => n + of(s), 0) / inBin.length;
    const right = mean(({ row }) => (row.positive ? 1 : 0));
    return { from: bin / BINS, pairs: inBin.length, said: mean(({ p }) => p), right };
  }).filter(({ pairs }) => pairs > 0);
}

const calibrationError = (scored: readonly Scored[]): number =>
  reliability(scored).reduce(
    (sum, { pairs, said, right }) => sum + (pairs / scored.length) * Math.abs(said - right),
    0,
  );

function printReliability(scored: readonly Scored[]): void {
  console.log("from  pairs   said  right");
  for (const { from, pairs, said, right } of reliability(scored))
    console.log(
      `${from.toFixed(1).padStart(4)}  ${String(pairs).padStart(5)}  ${said.toFixed(3)}  ${right.toFixed(3)}`,
    );
  console.log(`expected calibration error on held-out events ${calibrationError(scored).toFixed(3)}`);
}
