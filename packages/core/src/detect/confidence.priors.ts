/**
 * Weights for signals that the annotated events hold too few of to learn from, in log-odds, added to the trained ones.
 * Hand-set, each with its reason.
 */
export const priors: Readonly<Record<string, number>> = {
  // one text says that a thing with a property is there, the other that it is not: two of two such pairs were conflicts
  "negation:absent": 3,
};
