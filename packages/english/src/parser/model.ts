/** The trained weights, laid out for one kernel. */
import type { Asset, Int8Matrix } from "./asset.js";
import type { Kernel, Weights } from "./kernel.js";
import type { WordTables } from "./vocabulary.js";
import { openWordTables } from "./vocabulary.js";

/** Index 0 is the forward, 1 the backward direction. */
export interface LstmLayer {
  word: [Weights, Weights];
  bias: Float32Array;
  recurrent: [Weights, Weights];
}

export interface Dense {
  weights: Weights;
  bias: Float32Array;
}

export interface Model {
  kernel: Kernel;
  tables: WordTables;
  upos: readonly string[];
  xpos: readonly string[];
  deprels: readonly string[];
  hidden: number;
  arcWidth: number;
  labelWidth: number;
  tagWidth: number;
  layer1: LstmLayer;
  layer2: LstmLayer & { below: [Weights, Weights] };
  tagger: Dense;
  finalTagger: Dense;
  /** Ids [UPOS, XPOS] of the tags that occur together. */
  tagPairs: readonly (readonly [number, number])[];
  tagProjection: Weights;
  mlp: Dense;
  arc: Dense;
  labelHidden: Dense;
  labelOut: Dense;
  /** The root's row of the MLP (arc dependent, arc head, label dependent, label head). */
  root: Float32Array;
}

export function buildModel(asset: Asset, kernel: Kernel): Model {
  const { header } = asset;
  const whole = (name: string): Weights => kernel.weights(asset.matrix(name));
  const halves = (name: string): [Weights, Weights] => {
    const m = asset.matrix(name);
    return [kernel.weights(rowsOf(m, 0, m.rows / 2)), kernel.weights(rowsOf(m, m.rows / 2, m.rows))];
  };
  const layer = (name: string): LstmLayer => ({
    word: halves(`${name}.word`),
    bias: asset.vector(`${name}.bias`),
    recurrent: [whole(`${name}.forward`), whole(`${name}.backward`)],
  });
  const dense = (name: string): Dense => ({ weights: whole(name), bias: asset.vector(`${name}.bias`) });
  return {
    kernel,
    tables: openWordTables(asset),
    upos: header.upos,
    xpos: header.xpos,
    deprels: header.deprels,
    hidden: header.hidden,
    arcWidth: header.arc,
    labelWidth: header.label,
    tagWidth: header.tag,
    layer1: layer("layer1"),
    layer2: { ...layer("layer2"), below: halves("layer2.below") },
    tagger: dense("tagger"),
    finalTagger: dense("finalTagger"),
    tagPairs: header.tagPairs,
    tagProjection: whole("tagProjection"),
    mlp: dense("mlp"),
    arc: dense("arc"),
    labelHidden: dense("labelHidden"),
    labelOut: dense("labelOut"),
    root: asset.vector("root"),
  };
}

function rowsOf(m: Int8Matrix, from: number, to: number): Int8Matrix {
  return {
    values: m.values.subarray(from * m.columns, to * m.columns),
    scales: m.scales.subarray(from, to),
    rows: to - from,
    columns: m.columns,
  };
}
