/** How much kernel memory a model needs; measured by laying everything out on a kernel that only counts. */
import type { Asset } from "./asset.js";
import type { Kernel } from "./kernel.js";
import { roundUp, TILE } from "./kernel.js";
import { buildModel } from "./model.js";
import { createScratch } from "./scratch.js";
import { createWordProducts } from "./wordProducts.js";

/** Bytes of weights and buffers. */
export function engineBytes(asset: Asset): number {
  let bytes = 64;
  const reserve = (size: number): number => (bytes += roundUp(size, 16));
  const counter: Kernel = {
    name: "js",
    int16: (length) => ({ array: new Int16Array(0), address: reserve(2 * length) }),
    float32: (length) => ({ array: new Float32Array(TILE), address: reserve(4 * length) }),
    weights(matrix) {
      const width = roundUp(matrix.rows, TILE);
      reserve(width * roundUp(matrix.columns, 2) * 2);
      reserve(width * 4);
      return { inputs: matrix.columns, outputs: matrix.rows, width, handle: 0 };
    },
    multiply: () => undefined,
    step: () => undefined,
  };
  const model = buildModel(asset, counter);
  createScratch(counter, model);
  createWordProducts(counter, model.hidden);
  return bytes;
}
