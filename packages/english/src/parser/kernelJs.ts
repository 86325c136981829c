/**
 * The dense kernel in plain JavaScript: the same integer sums as the WebAssembly kernel.
 *
 * A double holds 53 bits and a sum of 32 products of 14 and 7 bits needs 27, so two outputs share one double:
 * (w0 + w1 * 2^27) * a adds up both at once, and every 32 inputs the two sums are taken apart exactly.
 */
import type { Kernel } from "./kernel.js";
import { roundUp, TILE } from "./kernel.js";
import { lstmStep } from "./lstmStep.js";

/** Inputs per block: 32 * 127 * 16383 < 2^26, so the lower sum never reaches half of SHIFT. */
const BLOCK = 32;
const SHIFT = 2 ** 27;

interface Layer {
  /** [width / 2, inputs]: output 2j in the low, 2j + 1 in the high half. */
  pairs: Float64Array;
  scales: Float32Array;
}

export function createJsKernel(): Kernel {
  const layers: Layer[] = [];
  let rowsOfFour = new Float64Array(4096);
  const sums = new Float64Array(16);

  return {
    name: "js",
    int16: (length) => ({ array: new Int16Array(length), address: 0 }),
    float32: (length) => ({ array: new Float32Array(length), address: 0 }),
    weights(matrix) {
      const width = roundUp(matrix.rows, TILE);
      const inputs = matrix.columns;
      const pairs = new Float64Array((width / 2) * inputs);
      for (let row = 0; row < matrix.rows; row++) {
        const factor = row % 2 === 0 ? 1 : SHIFT;
        const to = (row >> 1) * inputs;
        for (let k = 0; k < inputs; k++) pairs[to + k]! += matrix.values[row * inputs + k]! * factor;
      }
      const scales = new Float32Array(width);
      scales.set(matrix.scales);
      layers.push({ pairs, scales });
      return { inputs, outputs: matrix.rows, width, handle: layers.length - 1 };
    },
    multiply(a, aStart, aStride, weights, c, cStart, cStride, rows, rowScale, scaleStart, scaleStride) {
      const { pairs, scales } = layers[weights.handle]!;
      const { inputs, width } = weights;
      if (rowsOfFour.length < 4 * inputs) rowsOfFour = new Float64Array(4 * inputs);
      for (let r = 0; r < rows; r += 4) {
        const tile = Math.min(4, rows - r);
        // missing rows of the last tile repeat its last row; their results are dropped
        for (let q = 0; q < 4; q++) {
          const from = aStart + (r + Math.min(q, tile - 1)) * aStride;
          for (let k = 0; k < inputs; k++) rowsOfFour[q * inputs + k] = a.array[from + k]!;
        }
        for (let j = 0; j < width; j += 4) {
          sumTile(rowsOfFour, pairs, inputs, (j / 2) * inputs, sums);
          for (let q = 0; q < tile; q++) {
            const scale = rowScale.array[scaleStart + (r + q) * scaleStride]!;
            const at = cStart + (r + q) * cStride + j;
            for (let i = 0; i < 4; i++) c.array[at + i]! += sums[q * 4 + i]! * scales[j + i]! * scale;
          }
        }
      }
    },
    step: lstmStep,
  };
}

/** sums[row * 4 + column] of four rows and four outputs (two packed rows of weights from `at`). */
function sumTile(a: Float64Array, b: Float64Array, inputs: number, at: number, sums: Float64Array): void {
  sums.fill(0);
  for (let from = 0; from < inputs; from += BLOCK) {
    const to = Math.min(inputs, from + BLOCK);
    let x0 = 0;
    let x1 = 0;
    let x2 = 0;
    let x3 = 0;
    let y0 = 0;
    let y1 = 0;
    let y2 = 0;
    let y3 = 0;
    for (let k = from; k < to; k++) {
      const x = b[at + k]!;
      const y = b[at + inputs + k]!;
      const a0 = a[k]!;
      const a1 = a[inputs + k]!;
      const a2 = a[2 * inputs + k]!;
      const a3 = a[3 * inputs + k]!;
      x0 += a0 * x;
      y0 += a0 * y;
      x1 += a1 * x;
      y1 += a1 * y;
      x2 += a2 * x;
      y2 += a2 * y;
      x3 += a3 * x;
      y3 += a3 * y;
    }
    unpack(sums, 0, x0);
    unpack(sums, 2, y0);
    unpack(sums, 4, x1);
    unpack(sums, 6, y1);
    unpack(sums, 8, x2);
    unpack(sums, 10, y2);
    unpack(sums, 12, x3);
    unpack(sums, 14, y3);
  }
}

function unpack(sums: Float64Array, at: number, packed: number): void {
  const high = Math.floor(packed * (1 / SHIFT) + 0.5);
  sums[at]! += packed - high * SHIFT;
  sums[at + 1]! += high;
}
