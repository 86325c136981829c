/** The network's dense layers on the parser's kernel: int8 weights, each row of the input rounded to 14 bits of its largest value. */
import type { Int8Matrix } from "../parser/asset.js";
import { quantiseRow } from "../parser/dense.js";
import { roundUp, TILE, type Float32Buffer, type Int16Buffer, type Kernel } from "../parser/kernel.js";
import { createJsKernel } from "../parser/kernelJs.js";
import { createWasmKernel } from "../parser/kernelWasm.js";

/** out[o] = bias[o] + sum over i of scale[o] * weights[o, i] * in[i] */
export interface LayerWeights {
  readonly matrix: Int8Matrix;
  readonly bias: Float32Array;
}

export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  /** Rows [rows, inputs] → rows [rows, outputs] of a new array. */
  apply(input: Float32Array, rows: number): Float32Array;
}

/** The layers in the order of their weights, for inputs of at most `rows` rows. */
export function createLayers(weights: readonly LayerWeights[], rows: number, wanted: "best" | "js" = "best"): Layer[] {
  const kernel = (wanted === "best" ? createWasmKernel(bytesOf(weights, rows)) : null) ?? createJsKernel();
  const [deepest, widest] = extremes(weights);
  const scratch = {
    input: kernel.int16(rows * deepest),
    scale: kernel.float32(rows),
    output: kernel.float32(rows * widest),
  };
  return weights.map((layer) => createLayer(kernel, scratch, layer));
}

interface LayerScratch {
  readonly input: Int16Buffer;
  readonly scale: Float32Buffer;
  readonly output: Float32Buffer;
}

function createLayer(kernel: Kernel, scratch: LayerScratch, { matrix, bias }: LayerWeights): Layer {
  const weights = kernel.weights(matrix);
  const { inputs, outputs, width } = weights;
  return {
    inputs,
    outputs,
    apply(input, rows) {
      const out = scratch.output.array;
      for (let r = 0; r < rows; r++) {
        quantiseRow(scratch, r, input, r * inputs, inputs);
        out.fill(0, r * width, (r + 1) * width).set(bias, r * width);
      }
      kernel.multiply(
        scratch.input,
        0,
        roundUp(inputs, 2),
        weights,
        scratch.output,
        0,
        width,
        rows,
        scratch.scale,
        0,
        1,
      );
      if (width === outputs) return out.slice(0, rows * outputs);
      const packed = new Float32Array(rows * outputs);
      for (let r = 0; r < rows; r++) packed.set(out.subarray(r * width, r * width + outputs), r * outputs);
      return packed;
    },
  };
}

/** Widest input and output of all layers, as the kernel lays them out. */
const extremes = (weights: readonly LayerWeights[]): [inputs: number, outputs: number] => [
  Math.max(...weights.map(({ matrix }) => roundUp(matrix.columns, 2))),
  Math.max(...weights.map(({ matrix }) => roundUp(matrix.rows, TILE))),
];

/** The kernel aligns every buffer. */
const SLACK = 16;

function bytesOf(weights: readonly LayerWeights[], rows: number): number {
  const [deepest, widest] = extremes(weights);
  const ofWeights = weights.map(({ matrix }) => {
    const width = roundUp(matrix.rows, TILE);
    return width * roundUp(matrix.columns, 2) * 2 + width * 4 + 2 * SLACK;
  });
  return ofWeights.reduce((sum, bytes) => sum + bytes, rows * (2 * deepest + 4 + 4 * widest) + 4 * SLACK);
}
