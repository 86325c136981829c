export const bias = -6;

export const weights: Readonly<Record<string, number>> = {
  "predicate:same": 1,
  "predicate:near": 0.7,
  "core:same": 1.6,
  "cover:sentence-low": 4,
  "cover:high": 2,
  shared: 2,
  accord: 0.5,
};
