import type { Basis, Calibration, Probabilities } from "../model/opinion.js";

/**
 * Set by hand for a judge that nobody has measured on pairs of news sentences: its probability is taken as one by Bayes'
 * rule with a third of its training pairs conflicts, as in the common NLI corpora, and its log-odds are shortened by a
 * fifth, as such models are surer than they are right. `--judge` of the benchmarks fits the two for a judge.
 */
export const UNMEASURED: Calibration = { intercept: 0.55, slope: 0.8 };

/** What judges may weigh in log-odds, however sure they say they are: at most about a hundred to one. */
const MOST = 4.6;

/** Above this log-odds a probability says no more: models answer 0.9999 for what they have merely seen often. */
const SURE = 6;

const clamp = (x: number, most: number): number => Math.max(-most, Math.min(most, x));
const logit = (p: number): number => Math.log(p / (1 - p));

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
