import type { Alignment } from "../model/alignment.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Reading } from "../model/reading.js";
import type { Conflict } from "../model/verdict.js";
import { development, laterOf, sameStatedTime } from "./development.js";
import type { Features } from "./features.js";
import { bias, weights } from "./supersession.weights.js";

/**
 * Which side supersedes the other, if one does: published later and more likely news than a conflict, by how the two are
 * worded and what became of what: tolls rise, plans are carried out, what was shut opens.
 */
export function supersededBy(
  conflict: Conflict,
  alignment: Alignment,
  a: Reading,
  b: Reading,
  lexicon: Lexicon,
): "a" | "b" | undefined {
  const later = laterOf(a, b);
  // both name the day: no news can change what was then
  if (sameStatedTime(alignment.a, alignment.b)) return undefined;
  const features = later && supersessionFeatures(conflict, alignment, a, b, lexicon);
  return features && logisticOf(features) >= NEWS_FROM ? later : undefined;
}

/**
 * Probability from which a difference is news. The events that it was learned from hold one update for four conflicts; in those
 * that are worded and spread over time as news is, it is two for three, by which an even chance there is about this one here.
 */
export const NEWS_FROM = 0.27;

/** What the regression sees that tells news from conflicts; undefined where neither text is later. */
export function supersessionFeatures(
  conflict: Conflict,
  alignment: Alignment,
  a: Reading,
  b: Reading,
  lexicon: Lexicon,
): Features | undefined {
  if (!laterOf(a, b)) return undefined;
  const { kind, signals } = conflict;
  const developed = development(conflict, alignment, a, b, lexicon);
  const own = Object.entries({ ...signals, ...developed }).map(([name, value]) => [`${kind}:${name}`, value]);
  return { ...developed, ...Object.fromEntries(own), [`kind:${kind}`]: 1 };
}

function logisticOf(features: Features): number {
  let sum = bias;
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
