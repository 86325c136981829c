/** Attention over the pair's words, a comparison of each word with what it is paired with, and the decision over all of them. */
import type { EncodedText } from "./encode.js";
import { EVIDENCE, type Evidence } from "./pair.js";
import type { ComparerWeights, Linear } from "./weights.js";

export interface NetworkResult {
  /** agreement, neither, contradiction; before the softmax and without the domain's part */
  readonly logits: Float32Array;
  /** of each kind of conflict; before the softmax */
  readonly kinds: Float32Array;
  /** what each word of either text adds to the contradiction's logit over the mean of the other two */
  credit(): { readonly a: Float32Array; readonly b: Float32Array };
}

interface Side {
  /** [length, units] of the compared words, none below 0 */
  readonly compared: Float32Array;
  readonly largest: Float32Array;
  readonly winner: Int32Array;
  readonly mean: Float32Array;
}

export function runNetwork(a: EncodedText, b: EncodedText, evidence: Evidence, w: ComparerWeights): NetworkResult {
  const scores = attention(a, b, evidence, w);
  const first = compareSide(a, b, w, normalised(scores, a.length, b.length, false), false, evidence);
  const second = compareSide(b, a, w, normalised(scores, a.length, b.length, true), true, evidence);
  const units = w.compose.outputs;
  const pooled = new Float32Array(4 * units);
  pooled.set(first.largest, 0);
  pooled.set(first.mean, units);
  pooled.set(second.largest, 2 * units);
  pooled.set(second.mean, 3 * units);
  const hidden = w.hidden.apply(pooled, 1);
  for (let h = 0; h < hidden.length; h++) if (hidden[h]! < 0) hidden[h] = 0;
  const logits = applyLinear(w.output, hidden);
  return {
    logits,
    kinds: applyLinear(w.kind, hidden),
    credit: () => {
      const slope = slopeOf(hidden, pooled.length, w);
      return { a: credit(first, slope, 0, units), b: credit(second, slope, 2 * units, units) };
    },
  };
}

/** The slope of the contradiction's lead in each pooled unit; exact, for the network is linear between its corners. */
function slopeOf(hidden: Float32Array, pooled: number, w: ComparerWeights): Float32Array {
  const slope = new Float32Array(pooled);
  const { weights: out, inputs } = w.output;
  const { hiddenWeights } = w;
  for (let h = 0; h < hidden.length; h++) {
    if (hidden[h]! <= 0) continue;
    const lead = out[2 * inputs + h]! - (out[h]! + out[inputs + h]!) / 2;
    const row = h * pooled;
    for (let p = 0; p < pooled; p++) slope[p]! += lead * hiddenWeights[row + p]!;
  }
  return slope;
}

function applyLinear({ weights, bias, inputs, outputs }: Linear, input: Float32Array): Float32Array {
  const out = bias.slice();
  for (let o = 0; o < outputs; o++) {
    let sum = 0;
    for (let i = 0; i < inputs; i++) sum += weights[o * inputs + i]! * input[i]!;
    out[o]! += sum;
  }
  return out;
}

/** How much each word of a goes with each word of b, [a, b], before the softmax. */
function attention(a: EncodedText, b: EncodedText, evidence: Evidence, w: ComparerWeights): Float32Array {
  const scores = new Float32Array(a.length * b.length);
  const { byEvidence, bias } = w.relationHidden;
  const outputs = bias.length;
  const out = w.relationOut.weights;
  const hidden = new Float32Array(outputs);
  const { offsets, which, value: values } = evidence;
  const { width, states: left } = a;
  const { states: right, length: columns } = b;
  for (let i = 0; i < a.length; i++) {
    const own = i * width;
    for (let j = 0; j < columns; j++) {
      const cell = i * columns + j;
      hidden.set(bias);
      const end = offsets[cell + 1]!;
      for (let entry = offsets[cell]!; entry < end; entry++) {
        const row = which[entry]! * outputs;
        const value = values[entry]!;
        for (let h = 0; h < outputs; h++) hidden[h]! += value * byEvidence[row + h]!;
      }
      let sum = w.relationOut.bias[0]!;
      for (let h = 0; h < outputs; h++) if (hidden[h]! > 0) sum += hidden[h]! * out[h]!;
      let dot = 0;
      const other = j * width;
      for (let k = 0; k < width; k++) dot += left[own + k]! * right[other + k]!;
      scores[cell] = sum + w.likeness * dot;
    }
  }
  return scores;
}

/** Softmax over b for each word of a, [a, b]; `turned`: over a for each word of b, [b, a]. */
function normalised(scores: Float32Array, rows: number, columns: number, turned: boolean): Float32Array {
  const [outer, inner] = turned ? [columns, rows] : [rows, columns];
  const at = (o: number, i: number): number => (turned ? i * columns + o : o * columns + i);
  const out = new Float32Array(scores.length);
  for (let o = 0; o < outer; o++) {
    let largest = -Infinity;
    for (let i = 0; i < inner; i++) largest = Math.max(largest, scores[at(o, i)]!);
    let sum = 0;
    for (let i = 0; i < inner; i++) sum += out[o * inner + i] = Math.exp(scores[at(o, i)]! - largest);
    for (let i = 0; i < inner; i++) out[o * inner + i]! /= sum;
  }
  return out;
}

/** A pairing weaker than this is left out: all such together change nothing that the rounding of the weights does not. */
const FAINT = 3e-4;

function compareSide(
  self: EncodedText,
  other: EncodedText,
  w: ComparerWeights,
  weights: Float32Array,
  turned: boolean,
  evidence: Evidence,
): Side {
  const { width, length } = self;
  const { pair } = w.compare;
  const units = pair.outputs;
  const base = self.asOwn.slice();
  const inputs = new Float32Array(length * pair.inputs);
  const paired = new Float32Array(width);
  const { offsets, which, value: values } = evidence;
  const { states, asPaired } = other;
  for (let i = 0; i < length; i++) {
    paired.fill(0);
    const to = i * units;
    const seen = i * pair.inputs + 2 * width;
    const strongest = seen + EVIDENCE;
    for (let j = 0; j < other.length; j++) {
      const weight = weights[i * other.length + j]!;
      if (weight >= FAINT) {
        const from = j * width;
        for (let k = 0; k < width; k++) paired[k]! += weight * states[from + k]!;
        const add = j * units;
        for (let u = 0; u < units; u++) base[to + u]! += weight * asPaired[add + u]!;
      }
      const cell = turned ? j * length + i : i * other.length + j;
      const end = offsets[cell + 1]!;
      for (let entry = offsets[cell]!; entry < end; entry++) {
        const r = which[entry]!;
        const value = values[entry]!;
        inputs[seen + r]! += weight * value;
        if (value > inputs[strongest + r]!) inputs[strongest + r] = value;
      }
    }
    const own = i * width;
    const at = i * pair.inputs;
    for (let k = 0; k < width; k++) {
      const value = self.states[own + k]!;
      inputs[at + k] = paired[k]! * value;
      inputs[at + width + k] = Math.abs(value - paired[k]!);
    }
  }
  const compared = pair.apply(inputs, length);
  for (let i = 0; i < compared.length; i++) compared[i] = Math.max(0, compared[i]! + base[i]!);
  return pool(composed(compared, self, w), length, units);
}

/** Adds to what was found for each word what the layer makes of it and of what was found for its head and its dependents. */
function composed(compared: Float32Array, { heads, children, length }: EncodedText, w: ComparerWeights): Float32Array {
  const { compose } = w;
  const units = compose.outputs;
  const input = new Float32Array(length * compose.inputs);
  const add = (word: number, part: number, from: number): void => {
    const at = word * compose.inputs + part * units;
    for (let u = 0; u < units; u++) input[at + u]! += compared[from * units + u]!;
  };
  for (let i = 0; i < length; i++) {
    add(i, 0, i);
    if (heads[i]! >= 0) add(i, 1, heads[i]!);
    for (const child of children[i]!) add(i, 2, child);
  }
  const out = compose.apply(input, length);
  for (let i = 0; i < out.length; i++) out[i] = Math.max(0, out[i]! + compared[i]!);
  return out;
}

function pool(compared: Float32Array, length: number, units: number): Side {
  const largest = new Float32Array(units);
  const winner = new Int32Array(units).fill(-1);
  const mean = new Float32Array(units);
  for (let i = 0; i < length; i++) {
    for (let u = 0; u < units; u++) {
      const value = compared[i * units + u]!;
      if (value > largest[u]!) {
        largest[u] = value;
        winner[u] = i;
      }
      mean[u]! += value / length;
    }
  }
  return { compared, largest, winner, mean };
}

function credit(side: Side, slope: Float32Array, at: number, units: number): Float32Array {
  const length = side.compared.length / units;
  const out = new Float32Array(length);
  for (let u = 0; u < units; u++) {
    const winner = side.winner[u]!;
    if (winner >= 0) out[winner]! += slope[at + u]! * side.largest[u]!;
    for (let i = 0; i < length; i++) out[i]! += (slope[at + units + u]! * side.compared[i * units + u]!) / length;
  }
  return out;
}
