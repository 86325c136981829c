import * as agreementModel from "./agreement.weights.js";
import { unpack } from "./boostedTrees.js";
import { priors } from "./confidence.priors.js";
import * as packedTrees from "./confidence.trees.js";
import { bias, weights } from "./confidence.weights.js";
import type { Features } from "./features.js";

/**
 * Probability, in [0, 1], that an editor would call this a conflict, by a logistic regression over its own features: the
 * first estimate, on which `confidenceOf` builds.
 */
export const estimateOf = (features: Features): number =>
  logistic(logOdds(bias, weights, features) + logOdds(0, priors, features));

/** The same without the weights set by hand, as the trees were trained on it. */
const aloneOf = (features: Features): number => logistic(logOdds(bias, weights, features));

/** Probability, in [0, 1], that two statements say the same, by a regression of its own over like features. */
export const agreementConfidence = (features: Features): number =>
  logistic(logOdds(agreementModel.bias, agreementModel.weights, features));

const trees = unpack(packedTrees);

/** What the trees count for beside the regression, which is steadier with what neither has seen. */
export const TREES_SHARE = 0.6;

/**
 * Calibrated probability, in [0, 1], that an editor would call this a conflict, by boosted trees over `treeFeatures` and the
 * regression together.
 */
export const confidenceOf = (features: Features): number =>
  logistic(
    TREES_SHARE * trees.score(features) +
      (1 - TREES_SHARE) * logOdds(bias, weights, features) +
      logOdds(0, priors, features),
  );

/** Probabilities beyond this and its counterpart are as good as certain. */
const CERTAIN = 0.999;

/**
 * What the trees see: the features of the conflict, what all detectors say of its pair (`verdictFeatures`), and the
 * regression's estimate `alone`.
 */
export function treeFeatures(features: Features, verdicts: Features, alone = aloneOf(features)): Features {
  const p = Math.min(CERTAIN, Math.max(1 - CERTAIN, alone));
  return { ...features, ...verdicts, alone: Math.log(p / (1 - p)) };
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

function logOdds(intercept: number, coefficients: Readonly<Record<string, number>>, features: Features): number {
  let sum = intercept;
  for (const [name, value] of Object.entries(features)) sum += (coefficients[name] ?? 0) * value;
  return sum;
}

/**
 * What each feature adds to the log-odds of a confidence, the most first: [name, contribution]. What the trees make of the
 * regression's estimate is shared among its features, each by its term.
 */
export function explain(features: Features): [string, number][] {
  const found = new Map([...trees.explain(features)].map(([name, value]) => [name, TREES_SHARE * value]));
  const estimate = Math.abs(found.get("alone") ?? 0);
  found.delete("alone");
  const add = (name: string, value: number) => found.set(name, (found.get(name) ?? 0) + value);
  const terms = Object.entries(features).map(([name, value]): [string, number] => [name, (weights[name] ?? 0) * value]);
  const whole = terms.reduce((sum, [, term]) => sum + Math.abs(term), 0);
  for (const [name, term] of terms) if (whole > 0) add(name, (1 - TREES_SHARE) * term + (estimate * term) / whole);
  for (const [name, value] of Object.entries(features)) add(name, (priors[name] ?? 0) * value);
  return [...found]
    .filter(([, contribution]) => contribution !== 0)
    .sort((x, y) => Math.abs(y[1]) - Math.abs(x[1]) || (x[0] < y[0] ? -1 : 1));
}
