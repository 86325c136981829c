/** Dependency relations of chosen arcs. */
import { applyToInput, quantiseRow, rectify } from "./dense.js";
import type { Model } from "./model.js";
import type { Scratch } from "./scratch.js";

/**
 * Relation ids by word. `mlp` is a copy of the MLP rows ([words, stride]); headRow[word] is the chunk index of the word's
 * head, -1 for the root. Only the root's dependent is labelled root.
 */
export function labelArcs(
  model: Model,
  scratch: Scratch,
  mlp: Float32Array,
  stride: number,
  headRow: Int32Array,
): Int32Array {
  const words = headRow.length;
  const { kernel, labelHidden, labelOut, labelWidth: width, arcWidth } = model;
  const dependentColumn = 2 * arcWidth;
  const headColumn = dependentColumn + width;
  const joined = new Float32Array(3 * width);
  for (let i = 0; i < words; i++) {
    const row = headRow[i]!;
    for (let k = 0; k < width; k++) {
      const d = mlp[i * stride + dependentColumn + k]!;
      const h = row < 0 ? model.root[headColumn + k]! : mlp[row * stride + headColumn + k]!;
      joined[k] = d;
      joined[width + k] = h;
      joined[2 * width + k] = d * h;
    }
    quantiseRow(scratch, i, joined, 0, 3 * width);
  }
  applyToInput(kernel, scratch, labelHidden, words);
  const hiddenWidth = labelHidden.weights.width;
  const out = scratch.output.array;
  rectify(out, words * hiddenWidth);
  for (let i = 0; i < words; i++) quantiseRow(scratch, i, out, i * hiddenWidth, labelHidden.weights.outputs);
  applyToInput(kernel, scratch, labelOut, words);
  const root = model.deprels.indexOf("root");
  const labels = new Int32Array(words);
  for (let i = 0; i < words; i++) {
    if (headRow[i]! < 0) {
      labels[i] = root;
      continue;
    }
    const at = i * labelOut.weights.width;
    let best = -1;
    for (let k = 0; k < model.deprels.length; k++)
      if (k !== root && (best < 0 || out[at + k]! > out[at + best]!)) best = k;
    labels[i] = best;
  }
  return labels;
}
