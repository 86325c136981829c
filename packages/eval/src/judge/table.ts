import type { EventTable } from "./onEvents.js";
import type { PairScore } from "./onPairs.js";

const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(2));

function aligned(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  ");
  return [head, ...rows].map((row) => line(row).trimEnd()).join("\n");
}

/** What a judge adds on events, for reading. */
export function eventTable({ judge, asked, failed, rows, calibration }: EventTable): string {
  const lines = rows.map(([way, score]) => [
    way,
    String(score.flagged),
    String(score.right),
    share(score.right, score.flagged),
    `${score.found} of ${score.conflicts}`,
    `${score.trapsHit} of ${score.traps}`,
  ]);
  const { intercept, slope } = calibration;
  return [
    `${judge}: asked about ${asked} pairs, ${failed} without an answer`,
    aligned(["", "flagged", "right", "precision", "conflicts found", "traps flagged"], lines),
    `calibration: intercept ${intercept}, slope ${slope} (in the table each event's is fitted on other events)`,
  ].join("\n");
}

/** What a judge adds on sentence pairs, for reading. */
export function pairTable(judge: string, scores: readonly PairScore[]): string {
  const lines = scores.map(({ way, flagged, right, conflicts }) => [
    way,
    String(flagged),
    String(right),
    share(right, flagged),
    `${right} of ${conflicts}`,
  ]);
  return [
    `${judge}: ${scores[0]?.pairs ?? 0} pairs with an answer`,
    aligned(["", "flagged", "right", "precision", "conflicts found"], lines),
  ].join("\n");
}
