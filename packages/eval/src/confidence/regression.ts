/** One example: features by name, and whether it is positive. `weight` scales its share of the loss. */
export interface Example {
  readonly features: Readonly<Record<string, number>>;
  readonly positive: boolean;
  readonly weight?: number;
}

export interface Model {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export const predict = (model: Model, features: Readonly<Record<string, number>>): number => {
  let sum = model.bias;
  for (const [name, value] of Object.entries(features)) sum += (model.weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
};

/** Logistic regression with an L2 penalty, by full-batch gradient descent with per-weight steps (Rprop); deterministic. */
export function fit(examples: readonly Example[], l2: number, rounds = 300): Model {
  const names = [...new Set(examples.flatMap((e) => Object.keys(e.features)))].sort();
  const column = new Map(names.map((name, i) => [name, i]));
  const sparse = examples.map((e) => Object.entries(e.features).filter(([, v]) => v !== 0));
  const columns = sparse.map((row) => Uint16Array.from(row, ([name]) => column.get(name)!));
  const cells = sparse.map((row) => Float64Array.from(row, ([, v]) => v));
  const size = names.length + 1;
  const w = new Float64Array(size);
  const step = new Float64Array(size).fill(0.05);
  const before = new Float64Array(size);
  const total = examples.reduce((n, e) => n + (e.weight ?? 1), 0);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size);
    for (let i = 0; i < examples.length; i++) {
      const [js, vs] = [columns[i]!, cells[i]!];
      let sum = w[size - 1]!;
      for (let k = 0; k < js.length; k++) sum += w[js[k]!]! * vs[k]!;
      const error = (1 / (1 + Math.exp(-sum)) - (examples[i]!.positive ? 1 : 0)) * (examples[i]!.weight ?? 1);
      for (let k = 0; k < js.length; k++) gradient[js[k]!]! += error * vs[k]!;
      gradient[size - 1]! += error;
    }
    for (let j = 0; j < size; j++) {
      const g = gradient[j]! / total + (j < size - 1 ? (l2 * w[j]!) / total : 0);
      const sign = g * before[j]!;
      if (sign > 0) step[j] = Math.min(0.5, step[j]! * 1.2);
      else if (sign < 0) step[j] = Math.max(1e-6, step[j]! * 0.5);
      w[j]! -= Math.sign(g) * step[j]!;
      before[j] = sign < 0 ? 0 : g;
    }
  }
  return { bias: w[size - 1]!, weights: Object.fromEntries(names.map((name, j) => [name, w[j]!])) };
}
