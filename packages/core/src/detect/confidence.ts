import { priors } from "./confidence.priors.js";
import type { Features } from "./features.js";
import * as agreementModel from "./agreement.weights.js";
import { bias, weights } from "./confidence.weights.js";

/** Calibrated probability, in [0, 1], that an editor would call this a conflict: a logistic regression over the features. */
export function confidenceOf(features: Features): number {
  return logistic(bias, weights, features, priors);
}

/** Probability, in [0, 1], that two statements say the same, by a regression of its own over like features. */
export function agreementConfidence(features: Features): number {
  return logistic(agreementModel.bias, agreementModel.weights, features);
}

function logistic(
  intercept: number,
  coefficients: Readonly<Record<string, number>>,
  features: Features,
  offsets: Readonly<Record<string, number>> = {},
): number {
  let sum = intercept;
  for (const [name, value] of Object.entries(features))
    sum += ((coefficients[name] ?? 0) + (offsets[name] ?? 0)) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** The features that weigh most in this confidence, the strongest first: [name, contribution in log-odds]. */
export const explain = (features: Features, count = 3): [string, number][] =>
  Object.entries(features)
    .map(([name, value]): [string, number] => [name, ((weights[name] ?? 0) + (priors[name] ?? 0)) * value])
    .filter(([, contribution]) => contribution !== 0)
    .sort((x, y) => Math.abs(y[1]) - Math.abs(x[1]) || (x[0] < y[0] ? -1 : 1))
    .slice(0, count);
