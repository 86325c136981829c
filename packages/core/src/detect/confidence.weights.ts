export const bias = -5;
export const weights: Readonly<Record<string, number>> = {
  strength: 1,
  "cover:low": 3,
  "cover:sentence-low": 3,
  "core:same": 2,
  "predicate:same": 1,
  "names:low": -2,
};
