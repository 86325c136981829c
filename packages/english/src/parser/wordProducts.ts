/** Products of a word's input vector with both layers' input weights: they depend on the form alone, so each form pays once. */
import type { Float32Buffer, Kernel } from "./kernel.js";
import type { LstmLayer, Model } from "./model.js";
import type { Scratch } from "./scratch.js";
import { CHUNK_WORDS } from "./scratch.js";
import { quantiseRow } from "./dense.js";
import { embedForm } from "./vocabulary.js";

/** Forms kept; beyond that the cache is emptied (13 MB at 192 hidden units). */
const CAPACITY = 1024;

export interface WordProducts {
  /** [CAPACITY, 16 * hidden]: layer 1 forward and backward gates, layer 2 forward and backward gates, biases included. */
  products: Float32Buffer;
  rowOf: Map<string, number>;
}

export function createWordProducts(kernel: Kernel, hidden: number): WordProducts {
  if (CAPACITY < CHUNK_WORDS) throw new RangeError("the word cache must hold a chunk");
  return { products: kernel.float32(CAPACITY * 16 * hidden), rowOf: new Map() };
}

/** Row of each form, computing the rows that are missing. `forms` has at most CHUNK_WORDS entries. */
export function rowsOfForms(cache: WordProducts, model: Model, scratch: Scratch, forms: readonly string[]): Int32Array {
  let missing = [...new Set(forms)].filter((form) => !cache.rowOf.has(form));
  if (cache.rowOf.size + missing.length > CAPACITY) {
    cache.rowOf.clear();
    missing = [...new Set(forms)];
  }
  if (missing.length > 0) computeRows(cache, model, scratch, missing);
  return Int32Array.from(forms, (form) => cache.rowOf.get(form)!);
}

function computeRows(cache: WordProducts, model: Model, scratch: Scratch, forms: readonly string[]): void {
  const first = cache.rowOf.size;
  const { width } = model.tables;
  const vector = new Float32Array(width);
  forms.forEach((form, i) => {
    embedForm(model.tables, form, vector);
    quantiseRow(scratch, i, vector, 0, width);
    cache.rowOf.set(form, first + i);
  });
  const four = 4 * model.hidden;
  const stride = 4 * four;
  const multiply = (layer: LstmLayer, direction: 0 | 1, part: number): void => {
    const bias = layer.bias.subarray(direction * four, (direction + 1) * four);
    for (let i = 0; i < forms.length; i++) cache.products.array.set(bias, (first + i) * stride + part * four);
    const weights = layer.word[direction];
    model.kernel.multiply(
      scratch.input,
      0,
      width + (width & 1),
      weights,
      cache.products,
      first * stride + part * four,
      stride,
      forms.length,
      scratch.scale,
      0,
      1,
    );
  };
  multiply(model.layer1, 0, 0);
  multiply(model.layer1, 1, 1);
  multiply(model.layer2, 0, 2);
  multiply(model.layer2, 1, 3);
}

/** Fills gates[word] with part `part` (0-3, see WordProducts) of each word's products. */
export function fillGates(
  cache: WordProducts,
  rows: Int32Array,
  part: number,
  hidden: number,
  gates: Float32Array,
): void {
  const four = 4 * hidden;
  const { array } = cache.products;
  for (let i = 0; i < rows.length; i++) {
    const from = rows[i]! * 4 * four + part * four;
    gates.set(array.subarray(from, from + four), i * four);
  }
}
