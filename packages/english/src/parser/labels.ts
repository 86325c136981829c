/** Dependency relations of chosen arcs. */
import { applyToInput, quantiseRow, rectify } from "./dense.js";
import type { Model } from "./model.js";
import { logSum } from "./repair.js";
import type { Scratch } from "./scratch.js";

/** A copy of the MLP rows of a chunk's words, [words, stride]. */
export interface LabelInputs {
  readonly mlp: Float32Array;
  readonly stride: number;
}

/**
 * Writes the logits of all relations of the arcs dependents[i] ← heads[i] (chunk indexes, head -1 for the root) to
 * scratch.output, a row an arc.
 */
function scoreLabels(
  model: Model,
  scratch: Scratch,
  { mlp, stride }: LabelInputs,
  dependents: ArrayLike<number>,
  heads: ArrayLike<number>,
): void {
  const { kernel, labelHidden, labelOut, labelWidth: width, arcWidth } = model;
  const dependentColumn = 2 * arcWidth;
  const headColumn = dependentColumn + width;
  const joined = new Float32Array(3 * width);
  const arcs = dependents.length;
  for (let i = 0; i < arcs; i++) {
    const dependent = dependents[i]!;
    const head = heads[i]!;
    for (let k = 0; k < width; k++) {
      const d = mlp[dependent * stride + dependentColumn + k]!;
      const h = head < 0 ? model.root[headColumn + k]! : mlp[head * stride + headColumn + k]!;
      joined[k] = d;
      joined[width + k] = h;
      joined[2 * width + k] = d * h;
    }
    quantiseRow(scratch, i, joined, 0, 3 * width);
  }
  applyToInput(kernel, scratch, labelHidden, arcs);
  const hiddenWidth = labelHidden.weights.width;
  const out = scratch.output.array;
  rectify(out, arcs * hiddenWidth);
  for (let i = 0; i < arcs; i++) quantiseRow(scratch, i, out, i * hiddenWidth, labelHidden.weights.outputs);
  applyToInput(kernel, scratch, labelOut, arcs);
}

/** Relation ids by word; headRow[word] is the chunk index of the word's head, -1 for the root. Only its dependent is labelled root. */
export function labelArcs(model: Model, scratch: Scratch, inputs: LabelInputs, headRow: Int32Array): Int32Array {
  scoreLabels(model, scratch, inputs, Int32Array.from(headRow.keys()), headRow);
  const out = scratch.output.array;
  const root = model.deprels.indexOf("root");
  const labels = new Int32Array(headRow.length);
  for (let i = 0; i < headRow.length; i++) {
    if (headRow[i]! < 0) {
      labels[i] = root;
      continue;
    }
    const at = i * model.labelOut.weights.width;
    let best = -1;
    for (let k = 0; k < model.deprels.length; k++)
      if (k !== root && (best < 0 || out[at + k]! > out[at + best]!)) best = k;
    labels[i] = best;
  }
  return labels;
}

/** Log probabilities of all relations of one arc between words of a chunk; root's is -Infinity. */
export function labelProbabilities(
  model: Model,
  scratch: Scratch,
  inputs: LabelInputs,
  dependent: number,
  head: number,
): Float32Array {
  scoreLabels(model, scratch, inputs, [dependent], [head]);
  const row = scratch.output.array.slice(0, model.deprels.length);
  row[model.deprels.indexOf("root")] = -Infinity;
  const sum = logSum(row);
  return row.map((value) => value - sum);
}
