import type { Calibration } from "@counterclaim/core";

/** One pair that a judge was asked about. */
export interface Measured {
  /** the event that it is from; pairs of one event are alike, so that they are kept together */
  readonly group: string;
  /** the engine's own estimate that the pair conflicts, in (0, 1) */
  readonly structure: number;
  /** the judge's probability of a contradiction, in [0, 1] */
  readonly judged: number;
  /** annotated as a conflict */
  readonly conflict: boolean;
}

/** As the engine has them (packages/core/src/opinion/combine.ts). */
const SURE = 6;
const LEAST = 0.0005;

const clamp = (x: number, most: number): number => Math.max(-most, Math.min(most, x));
const logit = (p: number): number => Math.log(p / (1 - p));

/** Pairs' worth of belief that a judge says nothing, so that a few pairs do not make it an oracle. */
const RIDGE = 1;
const ROUNDS = 50;

/**
 * Platt's scaling beside a prior: intercept and slope for which structure's log-odds and the judge's together make the
 * annotation most likely. Newton's method; the slope is never below 0.
 */
export function calibrate(pairs: readonly Measured[]): Calibration {
  let [intercept, slope] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    let [g0, g1, h00, h01, h11] = [-RIDGE * intercept, -RIDGE * slope, RIDGE, 0, RIDGE];
    for (const { structure, judged, conflict } of pairs) {
      const x = clamp(logit(judged), SURE);
      const prior = logit(Math.min(1 - LEAST, Math.max(LEAST, structure)));
      const p = 1 / (1 + Math.exp(-(prior + intercept + slope * x)));
      const [error, weight] = [(conflict ? 1 : 0) - p, p * (1 - p)];
      g0 += error;
      g1 += error * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    intercept += clamp((h11 * g0 - h01 * g1) / determinant, 1);
    slope += clamp((h00 * g1 - h01 * g0) / determinant, 1);
  }
  // a judge that is wrong more often than right is not trusted the other way round
  return slope <= 0 ? { intercept: 0, slope: 0 } : { intercept: rounded(intercept), slope: rounded(slope) };
}

const rounded = (x: number): number => Math.round(x * 100) / 100;

/** For each group a calibration fitted without its fold: what it measures there, it has not seen. */
export function calibrateHeldOut(pairs: readonly Measured[], folds = 5): (group: string) => Calibration {
  const groups = [...new Set(pairs.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, i) => [group, i % folds]));
  const fitted = Array.from({ length: folds }, (_, fold) =>
    calibrate(pairs.filter(({ group }) => foldOf.get(group) !== fold)),
  );
  return (group) => fitted[foldOf.get(group) ?? 0]!;
}
