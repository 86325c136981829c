import type { Example } from "./regression.js";

/** A node of a tree: its value in log-odds, and where it parts, what goes where (a feature up to `threshold` goes left). */
export interface TreeNode {
  readonly value: number;
  readonly split?:
    | {
        readonly feature: string;
        readonly threshold: number;
        readonly left: TreeNode;
        readonly right: TreeNode;
      }
    | undefined;
}

export interface BoostedTrees {
  readonly bias: number;
  readonly trees: readonly TreeNode[];
}

export interface BoostingOptions {
  readonly trees: number;
  /** share of a tree's step that is taken */
  readonly rate: number;
  readonly leaves: number;
  /** examples in a leaf, at least */
  readonly least: number;
  /** L2 penalty on a leaf's value */
  readonly l2: number;
  /** share of the features that each tree may use */
  readonly share: number;
}

const BINS = 32;

interface Column {
  readonly name: string;
  /** highest value of each bin but the last */
  readonly edges: readonly number[];
  readonly bins: Uint8Array;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly histogram: Float64Array;
  readonly gradient: number;
  readonly hessian: number;
  best?: Split;
  node: { value: number; split?: TreeNode["split"] };
}

interface Split {
  readonly gain: number;
  readonly column: number;
  readonly bin: number;
}

/** Gradient-boosted trees for the logistic loss, grown leaf by leaf over binned features, as LightGBM does; deterministic. */
export function boost(examples: readonly Example[], options: BoostingOptions): BoostedTrees {
  const columns = columnsOf(examples);
  const n = examples.length;
  const weight = Float64Array.from(examples, (e) => e.weight ?? 1);
  const target = Float64Array.from(examples, (e) => (e.positive ? 1 : 0));
  const positive = weight.reduce((sum, w, i) => sum + w * target[i]!, 0);
  const all = weight.reduce((sum, w) => sum + w, 0);
  const bias = Math.log(positive / (all - positive));
  const scores = new Float64Array(n).fill(bias);
  const [gradient, hessian] = [new Float64Array(n), new Float64Array(n)];
  const random = generator(7);
  const trees: TreeNode[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      gradient[i] = (p - target[i]!) * weight[i]!;
      hessian[i] = Math.max(1e-9, p * (1 - p)) * weight[i]!;
    }
    const used = columns.map((_, c) => c).filter(() => random() < options.share);
    trees.push(grow(columns, used, { gradient, hessian, scores }, options));
  }
  return { bias, trees };
}

interface State {
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly scores: Float64Array;
}

function grow(columns: readonly Column[], used: readonly number[], state: State, options: BoostingOptions): TreeNode {
  const { l2, rate } = options;
  const leafOf = (rows: Int32Array, histogram: Float64Array): Leaf => {
    let [gradient, hessian] = [0, 0];
    for (const i of rows) {
      gradient += state.gradient[i]!;
      hessian += state.hessian[i]!;
    }
    const node = { value: (-rate * gradient) / (hessian + l2) };
    const leaf: Leaf = { rows, histogram, gradient, hessian, node };
    const best = bestSplit(leaf, used, options);
    return best ? { ...leaf, best } : leaf;
  };
  const every = Int32Array.from(state.scores, (_, i) => i);
  const root = leafOf(every, histogramOf(every, columns, used, state));
  const leaves = [root];
  while (leaves.length < options.leaves) {
    let at = -1;
    leaves.forEach(({ best }, i) => {
      if (best && (at < 0 || best.gain > leaves[at]!.best!.gain)) at = i;
    });
    if (at < 0) break;
    const leaf = leaves[at]!;
    const { column, bin } = leaf.best!;
    const { bins, name, edges } = columns[used[column]!]!;
    const [left, right] = [leaf.rows.filter((i) => bins[i]! <= bin), leaf.rows.filter((i) => bins[i]! > bin)];
    const smaller = left.length <= right.length ? left : right;
    const counted = histogramOf(smaller, columns, used, state);
    const other = leaf.histogram.map((value, i) => value - counted[i]!);
    const [x, y] = [
      leafOf(left, smaller === left ? counted : other),
      leafOf(right, smaller === left ? other : counted),
    ];
    leaf.node.split = { feature: name, threshold: edges[bin]!, left: x.node, right: y.node };
    leaves.splice(at, 1, x, y);
  }
  for (const { rows, node } of leaves) for (const i of rows) state.scores[i]! += node.value;
  return root.node;
}

/** [used columns, bins, (gradient, hessian, count)] */
const CELL = 3;

function histogramOf(
  rows: Int32Array,
  columns: readonly Column[],
  used: readonly number[],
  state: State,
): Float64Array {
  const out = new Float64Array(used.length * BINS * CELL);
  used.forEach((c, k) => {
    const { bins } = columns[c]!;
    const from = k * BINS * CELL;
    for (const i of rows) {
      const at = from + bins[i]! * CELL;
      out[at]! += state.gradient[i]!;
      out[at + 1]! += state.hessian[i]!;
      out[at + 2]! += 1;
    }
  });
  return out;
}

function bestSplit(
  { histogram, gradient, hessian, rows }: Leaf,
  used: readonly number[],
  { l2, least }: BoostingOptions,
): Split | undefined {
  let best: Split | undefined;
  const worth = (g: number, h: number): number => (g * g) / (h + l2);
  const whole = worth(gradient, hessian);
  for (let k = 0; k < used.length; k++) {
    let [g, h, count] = [0, 0, 0];
    for (let bin = 0; bin < BINS - 1; bin++) {
      const at = (k * BINS + bin) * CELL;
      g += histogram[at]!;
      h += histogram[at + 1]!;
      count += Math.round(histogram[at + 2]!);
      if (count < least || histogram[at + 2]! === 0) continue;
      if (rows.length - count < least) break;
      const gain = worth(g, h) + worth(gradient - g, hessian - h) - whole;
      if (gain > 1e-6 && (!best || gain > best.gain)) best = { gain, column: k, bin };
    }
  }
  return best;
}

/** The features in bins of about as many examples each; those with one value are left out. */
function columnsOf(examples: readonly Example[]): Column[] {
  const names = [...new Set(examples.flatMap((e) => Object.keys(e.features)))].sort();
  return names.flatMap((name): Column[] => {
    const values = Float64Array.from(examples, (e) => e.features[name] ?? 0);
    const edges = edgesOf(values);
    if (!edges.length) return [];
    const bins = Uint8Array.from(values, (value) => {
      let [low, high] = [0, edges.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= edges[middle]!) high = middle;
        else low = middle + 1;
      }
      return low;
    });
    return [{ name, edges, bins }];
  });
}

/** Three digits, so that the trees are written as they were measured. */
const rounded = (x: number): number => Math.round(x * 1000) / 1000;

function edgesOf(values: Float64Array): number[] {
  const sorted = values.slice().sort();
  const distinct = [...new Set(sorted)];
  const between = (x: number, y: number): number => rounded((x + y) / 2);
  if (distinct.length <= BINS) return unique(distinct.slice(1).map((value, i) => between(distinct[i]!, value)));
  // most features are 0 for most examples: the quantiles are those of the values beside it
  const others = sorted.filter((value) => value !== 0);
  const quantiles = Array.from({ length: BINS - 3 }, (_, i) => {
    const at = Math.floor(((i + 1) * others.length) / (BINS - 2));
    return between(others[at - 1]!, others[at]!);
  });
  const zero = sorted.length > others.length ? [-0.0005, 0.0005] : [];
  return unique([...quantiles, ...zero].sort((x, y) => x - y));
}

const unique = (values: readonly number[]): number[] => [...new Set(values)];

/** Numbers in [0, 1) by a linear congruence (Numerical Recipes); the same ones in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Log-odds by all trees. */
export function scoreOf({ bias, trees }: BoostedTrees, features: Readonly<Record<string, number>>): number {
  let sum = bias;
  for (const tree of trees) {
    let node = tree;
    while (node.split) {
      const { feature, threshold, left, right } = node.split;
      node = (features[feature] ?? 0) <= threshold ? left : right;
    }
    sum += node.value;
  }
  return sum;
}

/**
 * The trees as text, a line each, nodes before what they part into: "feature threshold value" (a feature by its place in
 * `names`) where a node parts, "= value" where it does not.
 */
export function packed({ trees }: BoostedTrees): { names: string[]; lines: string[] } {
  const names: string[] = [];
  const placeOf = (name: string): number => {
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name);
  };
  const number = (x: number): string => String(rounded(x)).replace(/^(-?)0\./u, "$1.");
  const write = ({ value, split }: TreeNode): string[] =>
    split
      ? [
          `${placeOf(split.feature)} ${number(split.threshold)} ${number(value)}`,
          ...write(split.left),
          ...write(split.right),
        ]
      : [`= ${number(value)}`];
  return { names, lines: trees.map((tree) => write(tree).join(" ")) };
}
