import type { Basis, Calibration, PairJudgement, Probabilities } from "../model/opinion.js";

/**
 * For a judge that nobody has measured on pairs of news sentences. Set by hand, between what was fitted for two judges that
 * know little (slopes of 0.06 and 0.37) and what a good one may deserve (1 and more): such a judge can settle what
 * structure leaves open, and can neither make a finding out of nothing nor do away with a sure one.
 */
export const UNMEASURED: Calibration = { intercept: 0.2, slope: 0.5 };

/**
 * For an answer of such a judge that quotes the words of both sentences that decide: a reader can check it, and a judge
 * that must point at words claims less than one that need not. Set by hand too: at 0.95 it makes a finding of a likely pair.
 */
export const QUOTING: Calibration = { intercept: 1, slope: 1 };

/** What judges may weigh in log-odds, however sure they say they are: at most about a hundred to one. */
const MOST = 4.6;

/** Above this log-odds a probability says no more: models answer 0.9999 for what they have merely seen often. */
const SURE = 6;

const clamp = (x: number, most: number): number => Math.max(-most, Math.min(most, x));
const logit = (p: number): number => Math.log(p / (1 - p));

/** How far an answer is trusted of whose judge nothing is known. */
export const unmeasured = ({ quotes }: Pick<PairJudgement, "quotes">): Calibration => (quotes ? QUOTING : UNMEASURED);

/** What one judge's probability of a contradiction weighs, in log-odds. */
export function weightOf(probability: number, { intercept, slope }: Calibration): number {
  return clamp(intercept + slope * clamp(logit(probability), SURE), MOST);
}

/**
 * The engine's probability and what judges weigh, as one: Bayes' rule with the engine's as the prior. Judges read the same
 * two sentences and err alike, so several count as their mean, not their sum.
 */
export function combined(structure: number, weights: readonly number[]): number {
  if (weights.length === 0) return structure;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return 1 / (1 + Math.exp(-(logit(structure) + mean)));
}

/** Whether contradiction is what a judge holds for most likely. */
export const contradicts = ({ contradiction, agreement, neutral }: Probabilities): boolean =>
  contradiction >= agreement && contradiction >= neutral;

/** From this confidence on structure calls a pair a conflict by itself. */
const NAMED = 0.5;

/** What carries a finding: who would call the pair a conflict by himself, and where neither would, the two together. */
export function basisOf(structure: number, answers: readonly Probabilities[]): Basis {
  if (answers.length === 0) return "structure";
  const byModel = answers.filter(contradicts).length * 2 > answers.length;
  const byStructure = structure >= NAMED;
  return byModel === byStructure ? "both" : byModel ? "model" : "structure";
}
