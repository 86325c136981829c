/** The dense kernel in plain JavaScript: the same integers as the WebAssembly kernel, in doubles (exact below 2^53). */
import type { Float32Buffer, Int16Buffer, Kernel } from "./kernel.js";
import { ONE, roundUp, TILE } from "./kernel.js";

interface Layer {
  values: Float64Array; // [outputs, inputs]
  scales: Float32Array;
}

export function createJsKernel(): Kernel {
  const layers: Layer[] = [];
  let scratch = new Float64Array(4096);

  return {
    name: "js",
    int16: (length) => ({ array: new Int16Array(length), address: 0 }),
    float32: (length) => ({ array: new Float32Array(length), address: 0 }),
    weights(matrix) {
      const width = roundUp(matrix.rows, TILE);
      const values = new Float64Array(width * matrix.columns);
      values.set(matrix.values);
      const scales = new Float32Array(width);
      scales.set(matrix.scales);
      layers.push({ values, scales });
      return { inputs: matrix.columns, outputs: matrix.rows, width, handle: layers.length - 1 };
    },
    multiply(a, aStart, aStride, weights, c, cStart, cStride, rows, rowScale, scaleStart, scaleStride) {
      const layer = layers[weights.handle]!;
      const inputs = weights.inputs;
      if (scratch.length < 4 * inputs) scratch = new Float64Array(4 * inputs);
      for (let r = 0; r < rows; r += 4) {
        const tile = Math.min(4, rows - r);
        // missing rows of the last tile repeat its last row; their results are dropped
        for (let q = 0; q < 4; q++) {
          const from = aStart + (r + Math.min(q, tile - 1)) * aStride;
          for (let k = 0; k < inputs; k++) scratch[q * inputs + k] = a.array[from + k]!;
        }
        multiplyFourRows(
          scratch,
          inputs,
          layer,
          weights.width,
          c.array,
          cStart + r * cStride,
          cStride,
          tile,
          rowScale.array,
          scaleStart + r * scaleStride,
          scaleStride,
        );
      }
    },
    step,
  };
}

/** Four rows by two outputs at a time, so that each loaded value serves several products. */
function multiplyFourRows(
  a: Float64Array,
  inputs: number,
  layer: Layer,
  width: number,
  c: Float32Array,
  cStart: number,
  cStride: number,
  tile: number,
  rowScale: Float32Array,
  scaleStart: number,
  scaleStride: number,
): void {
  const b = layer.values;
  const a1 = inputs;
  const a2 = 2 * inputs;
  const a3 = 3 * inputs;
  for (let j = 0; j < width; j += 2) {
    const b0 = j * inputs;
    const b1 = b0 + inputs;
    let s00 = 0;
    let s01 = 0;
    let s10 = 0;
    let s11 = 0;
    let s20 = 0;
    let s21 = 0;
    let s30 = 0;
    let s31 = 0;
    for (let k = 0; k < inputs; k++) {
      const x = b[b0 + k]!;
      const y = b[b1 + k]!;
      const p = a[k]!;
      const q = a[a1 + k]!;
      const r = a[a2 + k]!;
      const s = a[a3 + k]!;
      s00 += p * x;
      s01 += p * y;
      s10 += q * x;
      s11 += q * y;
      s20 += r * x;
      s21 += r * y;
      s30 += s * x;
      s31 += s * y;
    }
    const scale0 = layer.scales[j]!;
    const scale1 = layer.scales[j + 1]!;
    const add = (row: number, first: number, second: number): void => {
      const scale = rowScale[scaleStart + row * scaleStride]!;
      const at = cStart + row * cStride + j;
      c[at]! += first * scale0 * scale;
      c[at + 1]! += second * scale1 * scale;
    };
    add(0, s00, s01);
    if (tile > 1) add(1, s10, s11);
    if (tile > 2) add(2, s20, s21);
    if (tile > 3) add(3, s30, s31);
  }
}

/** tanh as the rational function that the WebAssembly kernel uses (error below 1e-6), about five times faster than Math.tanh. */
export function fastTanh(x: number): number {
  const v = x > 7.9 ? 7.9 : x < -7.9 ? -7.9 : x;
  const s = v * v;
  const p =
    v *
    (4.89352455891786e-3 +
      s *
        (6.37261928875436e-4 +
          s *
            (1.48572235717979e-5 +
              s *
                (5.12229709037114e-8 +
                  s * (-8.60467152213735e-11 + s * (2.00018790482477e-13 + s * -2.76076847742355e-16))))));
  const q = 4.89352518554385e-3 + s * (2.268434632439e-3 + s * (1.18534705686654e-4 + s * 1.19825839466702e-6));
  return p / q;
}

function step(
  gates: Float32Buffer,
  gatesStart: number,
  cells: Float32Buffer,
  out: Int16Buffer,
  outStart: number,
  outStride: number,
  rows: number,
  hidden: number,
): void {
  const g = gates.array;
  const c = cells.array;
  for (let r = 0; r < rows; r++) {
    const base = gatesStart + r * 4 * hidden;
    for (let j = 0; j < hidden; j++) {
      const input = 0.5 + 0.5 * fastTanh(0.5 * g[base + j]!);
      const forget = 0.5 + 0.5 * fastTanh(0.5 * g[base + hidden + j]!);
      const output = 0.5 + 0.5 * fastTanh(0.5 * g[base + 2 * hidden + j]!);
      const cell = forget * c[r * hidden + j]! + input * fastTanh(g[base + 3 * hidden + j]!);
      c[r * hidden + j] = cell;
      out.array[outStart + r * outStride + j] = Math.round(output * fastTanh(cell) * ONE);
    }
  }
}
