import type { Features } from "./features.js";

/** Trees as data: `names` of features, and a line each of "feature threshold value" or "= value", parents first, left first. */
export interface PackedTrees {
  readonly bias: number;
  readonly names: readonly string[];
  readonly trees: readonly string[];
}

interface Node {
  readonly value: number;
  readonly split?: { readonly feature: string; readonly threshold: number; readonly left: Node; readonly right: Node };
}

export interface BoostedTrees {
  /** sum of the trees' values, in log-odds */
  score(features: Features): number;
  /** what each feature that was asked for adds to the score */
  explain(features: Features): ReadonlyMap<string, number>;
}

/** Reads the lines at the first question, not at import. */
export function unpack({ bias, names, trees }: PackedTrees): BoostedTrees {
  let read: readonly Node[] | undefined;
  const roots = (): readonly Node[] => (read ??= trees.map((line) => nodeOf(line.split(" ").values(), names)));
  const walk = (features: Features, step: (from: Node, to: Node) => void): number =>
    roots().reduce((sum, root) => {
      let node = root;
      while (node.split) {
        const { feature, threshold, left, right } = node.split;
        const next = (features[feature] ?? 0) <= threshold ? left : right;
        step(node, next);
        node = next;
      }
      return sum + node.value;
    }, bias);
  return {
    score: (features) => walk(features, () => undefined),
    explain(features) {
      const found = new Map<string, number>();
      walk(features, (from, to) => {
        const { feature } = from.split!;
        found.set(feature, (found.get(feature) ?? 0) + to.value - from.value);
      });
      return found;
    },
  };
}

function nodeOf(words: IterableIterator<string>, names: readonly string[]): Node {
  const next = (): string => words.next().value as string;
  const first = next();
  if (first === "=") return { value: Number(next()) };
  const threshold = Number(next());
  const value = Number(next());
  const left = nodeOf(words, names);
  return { value, split: { feature: names[Number(first)]!, threshold, left, right: nodeOf(words, names) } };
}
