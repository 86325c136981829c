import type { Probabilities } from "@counterclaim/core";
import type { LabelOrder } from "./labels.js";

/**
 * One opinion of two readings: whether a entails or contradicts b, and whether b does a. A contradiction has no direction,
 * so it is the mean of the two; to say the same, each must follow from the other, so agreement is the lesser of the two;
 * the rest is neutral, among it where the one only says more than the other.
 */
export function weigh(forth: readonly number[], back: readonly number[], order: LabelOrder): Probabilities {
  const contradiction = (forth[order.contradiction]! + back[order.contradiction]!) / 2;
  const agreement = Math.min(forth[order.agreement]!, back[order.agreement]!, 1 - contradiction);
  return { contradiction, agreement, neutral: Math.max(0, 1 - contradiction - agreement) };
}
