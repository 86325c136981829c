/** Dense layers on rows quantised on the fly. */
import { ONE } from "./kernel.js";
import type { Kernel } from "./kernel.js";
import type { Dense } from "./model.js";
import type { Scratch } from "./scratch.js";

/** Quantises `width` values read from `source` into row `row` of scratch.input (row stride `width` rounded up to even). */
export function quantiseRow(
  scratch: Pick<Scratch, "input" | "scale">,
  row: number,
  source: Float32Array | Float64Array,
  from: number,
  width: number,
): void {
  const stride = width + (width & 1);
  const out = scratch.input.array;
  let largest = 1e-9;
  for (let i = 0; i < width; i++) {
    const size = Math.abs(source[from + i]!);
    if (size > largest) largest = size;
  }
  const factor = ONE / largest;
  const at = row * stride;
  for (let i = 0; i < width; i++) {
    const v = source[from + i]! * factor;
    out[at + i] = v < 0 ? v - 0.5 : v + 0.5; // stores truncate, so this rounds
  }
  if (stride > width) out[at + width] = 0;
  scratch.scale.array[row] = largest / ONE;
}

/** output[row] = bias + layer(input[row]) for rows quantised by quantiseRow; the output's row stride is the layer's width. */
export function applyToInput(kernel: Kernel, scratch: Scratch, layer: Dense, rows: number): void {
  fillBias(scratch.output.array, layer, rows);
  const { inputs, width } = layer.weights;
  kernel.multiply(
    scratch.input,
    0,
    inputs + (inputs & 1),
    layer.weights,
    scratch.output,
    0,
    width,
    rows,
    scratch.scale,
    0,
    1,
  );
}

export function fillBias(out: Float32Array, layer: Dense, rows: number): void {
  const { width } = layer.weights;
  for (let r = 0; r < rows; r++) out.set(layer.bias, r * width);
}

/** Leaky rectifier with slope 0.1 below zero, in place. */
export function rectify(values: Float32Array, length: number): void {
  for (let i = 0; i < length; i++) if (values[i]! < 0) values[i]! *= 0.1;
}
