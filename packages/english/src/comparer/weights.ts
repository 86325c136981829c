/** The network's weights, as `training/comparer/export.py` writes them into assets/comparer.bin. */
import { openAsset } from "../parser/asset.js";

/** out[o] = bias[o] + sum over i of weights[o * inputs + i] * in[i] */
export interface Linear {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly inputs: number;
  readonly outputs: number;
}

/**
 * The layer that compares a word with what it is paired with, cut by its inputs: the word's state and tags, the paired
 * state, the product and the distance of the two, and the evidence seen (weighted by the pairing) and at its strongest.
 */
export interface Comparison {
  readonly own: Linear;
  readonly tags: Linear;
  readonly paired: Linear;
  readonly product: Linear;
  readonly distance: Linear;
  readonly seen: Linear;
  readonly strongest: Linear;
}

export interface ComparerWeights {
  readonly upos: Float32Array;
  readonly deprel: Float32Array;
  /** width of a row of `upos` and of `deprel` */
  readonly tagWidth: number;
  readonly input: Linear;
  /** layers that mix each word with its neighbours in the tree and in the text */
  readonly context: readonly Linear[];
  readonly relationHidden: Linear;
  readonly relationOut: Linear;
  /** weight of the words' own likeness beside their relations when they are paired */
  readonly likeness: number;
  readonly compare: Comparison;
  readonly hidden: Linear;
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

export function openComparerWeights(bytes: Uint8Array): ComparerWeights {
  const asset = openAsset(bytes);
  const header = asset.header as unknown as ComparerHeader;
  const matrix = (name: string): { values: Float32Array; rows: number; columns: number } => {
    const { values, scales, rows, columns } = asset.matrix(name);
    return { values: Float32Array.from(values, (v, i) => v * scales[Math.floor(i / columns)]!), rows, columns };
  };
  const linear = (name: string): Linear => {
    const { values, rows, columns } = matrix(name);
    return { weights: values, bias: asset.vector(`${name}.bias`), inputs: columns, outputs: rows };
  };
  const upos = matrix("upos");
  const input = linear("input");
  return {
    upos: upos.values,
    tagWidth: upos.columns,
    deprel: matrix("deprel").values,
    input,
    context: [linear("context1"), linear("context2")],
    relationHidden: linear("relation1"),
    relationOut: linear("relation2"),
    likeness: asset.vector("likeness")[0]!,
    compare: cutComparison(linear("compare"), input.outputs, 2 * upos.columns),
    hidden: linear("hidden"),
    output: linear("output"),
    kind: linear("kind"),
    kinds: header.kinds,
    domains: asset.vector("domains"),
    news: header.news,
    general: header.general,
  };
}

function cutComparison(layer: Linear, width: number, tagWidth: number): Comparison {
  const evidence = (layer.inputs - 4 * width - tagWidth) / 2;
  let at = 0;
  /** The next columns as a layer of their own, without bias. */
  const next = (inputs: number): Linear => {
    const weights = new Float32Array(layer.outputs * inputs);
    for (let o = 0; o < layer.outputs; o++)
      weights.set(layer.weights.subarray(o * layer.inputs + at, o * layer.inputs + at + inputs), o * inputs);
    at += inputs;
    return { weights, bias: new Float32Array(layer.outputs), inputs, outputs: layer.outputs };
  };
  const own = { ...next(width), bias: layer.bias };
  const [paired, product, distance, seen, strongest] = [
    next(width),
    next(width),
    next(width),
    next(evidence),
    next(evidence),
  ];
  return { own, paired, product, distance, seen, strongest, tags: next(tagWidth) };
}
