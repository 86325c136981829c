/** Buffers of the forward pass, allocated once per model. */
import type { Float32Buffer, Int16Buffer, Kernel } from "./kernel.js";
import { ONE, roundUp, TILE } from "./kernel.js";
import type { Model } from "./model.js";

/** Most words in one chunk; longer texts go through in several chunks. */
export const CHUNK_WORDS = 640;

export interface Scratch {
  /** [words, 4 * hidden] */
  gates: Float32Buffer;
  /** [sentences, hidden] */
  cells: Float32Buffer;
  /** [words, 2 * hidden + tag width] */
  states1: Int16Buffer;
  stride1: number;
  /** [words, 2 * hidden] */
  states2: Int16Buffer;
  /** [words, widest dense layer] */
  output: Float32Buffer;
  /** [words, widest dense input] */
  input: Int16Buffer;
  scale: Float32Buffer;
  /** One constant: 1 / ONE, the row scale of hidden states. */
  unit: Float32Buffer;
}

export function createScratch(kernel: Kernel, model: Omit<Model, "kernel">): Scratch {
  const h = model.hidden;
  const stride1 = roundUp(2 * h + model.tagWidth, 2);
  const dense = [model.tagger, model.finalTagger, model.mlp, model.arc, model.labelHidden, model.labelOut];
  const widest = Math.max(...dense.map((d) => d.weights.width), model.tagProjection.width);
  const deepest = Math.max(...dense.map((d) => d.weights.inputs), model.tagProjection.inputs, model.tables.width);
  const unit = kernel.float32(TILE);
  unit.array.fill(1 / ONE);
  return {
    gates: kernel.float32(CHUNK_WORDS * 4 * h),
    cells: kernel.float32(CHUNK_WORDS * h),
    states1: kernel.int16(CHUNK_WORDS * stride1),
    stride1,
    states2: kernel.int16(CHUNK_WORDS * 2 * h),
    output: kernel.float32(CHUNK_WORDS * widest),
    input: kernel.int16(CHUNK_WORDS * roundUp(deepest, 2)),
    scale: kernel.float32(CHUNK_WORDS),
    unit,
  };
}
