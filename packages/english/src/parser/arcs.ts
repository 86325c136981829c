/** Arc scores of one sentence from the MLP rows of its words. */
import type { Model } from "./model.js";

/** What `scoreArcs` reads: per word (chunk index) an MLP row and the products of its dependent part. */
export interface ArcInputs {
  /** [words, mlpStride]: arc dependent, arc head, label dependent, label head. */
  mlp: Float32Array;
  mlpStride: number;
  /** [words, arcStride]: dependent x bilinear (+ head bias), then distance logits. */
  arc: Float32Array;
  arcStride: number;
}

/** Bucket of a head - dependent offset, as in training/model.py: 1-11 to the left, 12-22 to the right (0 is the root's). */
export function distanceBucket(offset: number): number {
  const a = Math.abs(offset);
  const b = a <= 5 ? a : a <= 7 ? 6 : a <= 10 ? 7 : a <= 15 ? 8 : a <= 25 ? 9 : a <= 40 ? 10 : 11;
  return offset < 0 ? b : b + 11;
}

/** Scores [n, n + 1] of head j (0 = root) for each dependent; `words[i]` is the chunk index of word i. Self arcs are -Infinity. */
export function scoreArcs(model: Model, inputs: ArcInputs, words: Int32Array): Float64Array {
  const n = words.length;
  const width = model.arcWidth;
  const { mlp, mlpStride, arc, arcStride } = inputs;
  const heads = new Float64Array((n + 1) * width);
  for (let k = 0; k < width; k++) heads[k] = model.root[width + k]!;
  for (let j = 0; j < n; j++) {
    const from = words[j]! * mlpStride + width;
    for (let k = 0; k < width; k++) heads[(j + 1) * width + k] = mlp[from + k]!;
  }
  const scores = new Float64Array(n * (n + 1));
  const dependent = new Float64Array(width);
  for (let i = 0; i < n; i++) {
    const from = words[i]! * arcStride;
    for (let k = 0; k < width; k++) dependent[k] = arc[from + k]!;
    const row = i * (n + 1);
    dotRows(dependent, heads, n + 1, width, scores, row);
    scores[row]! += arc[from + width]!;
    for (let j = 1; j <= n; j++) scores[row + j]! += arc[from + width + distanceBucket(j - i - 1)]!;
    scores[row + i + 1] = -Infinity;
  }
  return scores;
}

/** out[at + j] = vector . rows[j] for `count` rows, four at a time. */
function dotRows(
  vector: Float64Array,
  rows: Float64Array,
  count: number,
  width: number,
  out: Float64Array,
  at: number,
): void {
  let j = 0;
  for (; j + 4 <= count; j += 4) {
    const r0 = j * width;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < width; k++) {
      const v = vector[k]!;
      a += v * rows[r0 + k]!;
      b += v * rows[r0 + width + k]!;
      c += v * rows[r0 + 2 * width + k]!;
      d += v * rows[r0 + 3 * width + k]!;
    }
    out[at + j] = a;
    out[at + j + 1] = b;
    out[at + j + 2] = c;
    out[at + j + 3] = d;
  }
  for (; j < count; j++) {
    let sum = 0;
    for (let k = 0; k < width; k++) sum += vector[k]! * rows[j * width + k]!;
    out[at + j] = sum;
  }
}
