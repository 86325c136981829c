/** What the forward pass needs from a dense kernel; `kernelWasm.ts` and `kernelJs.ts` implement it. */
import type { Int8Matrix } from "./asset.js";

/** Fixed point of activations: int16 value = activation * ONE. 14 bits, so that 127 * ONE * 1000 inputs stay below 2^31. */
export const ONE = 16383;

/** Array and, for WebAssembly, the byte address of its first element. */
export interface Int16Buffer {
  array: Int16Array;
  address: number;
}
export interface Float32Buffer {
  array: Float32Array;
  address: number;
}

/** Weights [inputs -> outputs] in the kernel's own layout; `width` is outputs rounded up to the kernel's tile. */
export interface Weights {
  inputs: number;
  outputs: number;
  width: number;
  handle: number;
}

export interface Kernel {
  readonly name: "wasm-simd" | "js";
  int16(length: number): Int16Buffer;
  float32(length: number): Float32Buffer;
  weights(matrix: Int8Matrix): Weights;
  /**
   * c[row] += a[row] x weights * rowScale[row] for `rows` rows. Starts and strides count elements; a's row holds at least
   * `inputs` values, c's row at least `width`. rowScale[row * scaleStride] turns int16 units into activations.
   */
  multiply(
    a: Int16Buffer,
    aStart: number,
    aStride: number,
    weights: Weights,
    c: Float32Buffer,
    cStart: number,
    cStride: number,
    rows: number,
    rowScale: Float32Buffer,
    scaleStart: number,
    scaleStride: 0 | 1,
  ): void;
  /**
   * One LSTM step for `rows` sentences: gates [rows, 4 * hidden] (i, f, o, g before squashing) and cells [rows, hidden] give
   * new cells and hidden states, the latter as int16 units of 1 / ONE at out[outStart + row * outStride].
   */
  step(
    gates: Float32Buffer,
    gatesStart: number,
    cells: Float32Buffer,
    out: Int16Buffer,
    outStart: number,
    outStride: number,
    rows: number,
    hidden: number,
  ): void;
}

/** Outputs are computed in tiles of this many columns. */
export const TILE = 8;

export function roundUp(n: number, to: number): number {
  return Math.ceil(n / to) * to;
}
