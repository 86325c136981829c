/** The network's weights, as `training/comparer/export.py` writes them into assets/comparer-*.bin. */
import { openAsset, type Int8Matrix } from "../parser/asset.js";
import { createLayers, type Layer, type LayerWeights } from "./layers.js";
import { LONGEST } from "./words.js";

/** out[o] = bias[o] + sum over i of weights[o * inputs + i] * in[i] */
export interface Linear {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly inputs: number;
  readonly outputs: number;
}

/**
 * The layer that compares a word with what it is paired with, cut by its inputs so that what rests on one text alone is
 * computed once: the word's state and tags, the paired state, and what rests on the pair: product and distance of the two
 * states, and the evidence seen (weighted by the pairing) and at its strongest.
 */
export interface Comparison {
  readonly own: Layer;
  readonly paired: Layer;
  readonly pair: Layer;
}

export interface ComparerWeights {
  readonly upos: Float32Array;
  readonly deprel: Float32Array;
  /** width of a row of `upos` and of `deprel` */
  readonly tagWidth: number;
  readonly input: Layer;
  /** layers that mix each word with its neighbours in the tree and in the text */
  readonly context: readonly Layer[];
  /** [evidence, units] and the bias of the units: how each evidence of two words speaks for pairing them */
  readonly relationHidden: { readonly byEvidence: Float32Array; readonly bias: Float32Array };
  readonly relationOut: Linear;
  /** weight of the words' own likeness beside their relations when they are paired */
  readonly likeness: number;
  readonly compare: Comparison;
  /** mixes what was found for a word with what was found for its head and its dependents */
  readonly compose: Layer;
  readonly hidden: Layer;
  /** the same layer's weights, [units, pooled] */
  readonly hiddenWeights: Float32Array;
  readonly output: Linear;
  /** which kind of conflict it is, by the hidden layer; in the order of `kinds` */
  readonly kind: Linear;
  readonly kinds: readonly string[];
  /** [domains, 3]: what each sort of text adds to the logits of agreement, neither, contradiction */
  readonly domains: Float32Array;
  /** rows of `domains`: sentences of articles on one event; any two sentences */
  readonly news: readonly number[];
  readonly general: readonly number[];
}

interface ComparerHeader {
  readonly kinds: string[];
  readonly news: number[];
  readonly general: number[];
}

/** `kernel`: "js" for the plain JavaScript one; the best there is unless told. */
export function openComparerWeights(bytes: Uint8Array, kernel: "best" | "js" = "best"): ComparerWeights {
  const asset = openAsset(bytes);
  const header = asset.header as unknown as ComparerHeader;
  const table = (name: string): { values: Float32Array; rows: number; columns: number } => {
    const { values, scales, rows, columns } = asset.matrix(name);
    return { values: Float32Array.from(values, (v, i) => v * scales[Math.floor(i / columns)]!), rows, columns };
  };
  const linear = (name: string): Linear => {
    const { values, rows, columns } = table(name);
    return { weights: values, bias: asset.vector(`${name}.bias`), inputs: columns, outputs: rows };
  };
  const dense = (name: string): LayerWeights => ({ matrix: asset.matrix(name), bias: asset.vector(`${name}.bias`) });
  const upos = table("upos");
  const width = asset.matrix("input").rows;
  const layers = createLayers(
    [
      ...["input", "context1", "context2", "compose", "hidden"].map(dense),
      ...cutComparison(dense("compare"), width, 2 * upos.columns),
    ],
    LONGEST,
    kernel,
  );
  const [input, context1, context2, compose, hidden, own, paired, pair] = layers as [
    Layer,
    Layer,
    Layer,
    Layer,
    Layer,
    Layer,
    Layer,
    Layer,
  ];
  return {
    upos: upos.values,
    tagWidth: upos.columns,
    deprel: table("deprel").values,
    input,
    context: [context1, context2],
    relationHidden: { byEvidence: transposed(linear("relation1")), bias: asset.vector("relation1.bias") },
    relationOut: linear("relation2"),
    likeness: asset.vector("likeness")[0]!,
    compare: { own, paired, pair },
    compose,
    hidden,
    hiddenWeights: table("hidden").values,
    output: linear("output"),
    kind: linear("kind"),
    kinds: header.kinds,
    domains: asset.vector("domains"),
    news: header.news,
    general: header.general,
  };
}

/** [inputs, outputs] */
const transposed = ({ weights, inputs, outputs }: Linear): Float32Array =>
  Float32Array.from(weights, (_, at) => weights[(at % outputs) * inputs + Math.floor(at / outputs)]!);

/** The inputs of the comparing layer: own state, paired state, their product, their distance, evidence twice, tags. */
function cutComparison({ matrix, bias }: LayerWeights, width: number, tagWidth: number): LayerWeights[] {
  const tags = matrix.columns - tagWidth;
  const none = new Float32Array(bias.length);
  return [
    { matrix: columnsOf(matrix, [0, width], [tags, matrix.columns]), bias },
    { matrix: columnsOf(matrix, [width, 2 * width]), bias: none },
    { matrix: columnsOf(matrix, [2 * width, tags]), bias: none },
  ];
}

/** The columns from ... to (exclusive) of a matrix, side by side. */
function columnsOf(matrix: Int8Matrix, ...ranges: readonly (readonly [from: number, to: number])[]): Int8Matrix {
  const columns = ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  const values = new Int8Array(matrix.rows * columns);
  for (let row = 0; row < matrix.rows; row++) {
    let at = row * columns;
    for (const [from, to] of ranges) {
      values.set(matrix.values.subarray(row * matrix.columns + from, row * matrix.columns + to), at);
      at += to - from;
    }
  }
  return { values, scales: matrix.scales, rows: matrix.rows, columns };
}
