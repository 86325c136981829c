import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Int8Matrix } from "./asset.js";
import type { Kernel } from "./kernel.js";
import { ONE, roundUp } from "./kernel.js";
import { createJsKernel } from "./kernelJs.js";
import { createWasmKernel } from "./kernelWasm.js";

/** A fixed sequence of pseudo-random numbers in 0-1. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

function product(kernel: Kernel, matrix: Int8Matrix, activations: Int16Array, rows: number): Float32Array {
  const stride = roundUp(matrix.columns, 2);
  const a = kernel.int16(rows * stride);
  for (let r = 0; r < rows; r++) {
    a.array.set(activations.subarray(r * matrix.columns, (r + 1) * matrix.columns), r * stride);
  }
  const weights = kernel.weights(matrix);
  const c = kernel.float32(rows * weights.width);
  const scale = kernel.float32(rows);
  scale.array.forEach((_, r) => (scale.array[r] = (r + 1) / ONE));
  kernel.multiply(a, 0, stride, weights, c, 0, weights.width, rows, scale, 0, 1);
  return c.array;
}

describe("the WebAssembly and the JavaScript kernel", () => {
  it("give the same products, extreme values included", () => {
    const size = fc.integer({ min: 1, max: 70 });
    fc.assert(
      fc.property(
        size,
        size,
        fc.integer({ min: 1, max: 9 }),
        fc.nat(),
        fc.boolean(),
        (inputs, outputs, rows, seed, extreme) => {
          const next = sequence(seed);
          const draw = (limit: number): number =>
            extreme ? (next() < 0.5 ? -limit : limit) : Math.round((2 * next() - 1) * limit);
          const values = Int8Array.from({ length: inputs * outputs }, () => draw(127));
          const scales = Float32Array.from({ length: outputs }, () => next() / 100);
          const matrix = { values, scales, rows: outputs, columns: inputs };
          const activations = Int16Array.from({ length: rows * inputs }, () => draw(ONE));
          const wasm = product(createWasmKernel(65536)!, matrix, activations, rows);
          const js = product(createJsKernel(), matrix, activations, rows);
          wasm.forEach((value, i) =>
            expect(Math.abs(value - js[i]!)).toBeLessThanOrEqual(1e-5 * Math.abs(value) + 1e-6),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it("take the same LSTM step", () => {
    const [hidden, rows] = [24, 3];
    const run = (kernel: Kernel): number[] => {
      const next = sequence(7);
      const gates = kernel.float32(rows * 4 * hidden);
      const cells = kernel.float32(rows * hidden);
      const out = kernel.int16(rows * hidden);
      gates.array.forEach((_, i) => (gates.array[i] = 24 * next() - 12));
      cells.array.forEach((_, i) => (cells.array[i] = 6 * next() - 3));
      kernel.step(gates, 0, cells, out, 0, hidden, rows, hidden);
      return [...out.array, ...cells.array.map((c) => c * 1000)];
    };
    const js = run(createJsKernel());
    run(createWasmKernel(65536)!).forEach((value, i) => expect(Math.abs(value - js[i]!)).toBeLessThanOrEqual(1));
  });
});
