/** Attention over the pair's words, a comparison of each word with what it is paired with, and the decision over all of them. */
import { addLinear, applyLinear, type EncodedText } from "./encode.js";
import { EVIDENCE, type Evidence } from "./pair.js";
import type { ComparerWeights } from "./weights.js";

export interface NetworkResult {
  /** agreement, neither, contradiction; before the softmax and without the domain's part */
  readonly logits: Float32Array;
  /** of each kind of conflict; before the softmax */
  readonly kinds: Float32Array;
  /** what each word of either text adds to the contradiction's logit over the mean of the other two */
  readonly creditA: Float32Array;
  readonly creditB: Float32Array;
}

interface Side {
  /** [length, units] of the compared words */
  readonly compared: Float32Array;
  readonly largest: Float32Array;
  readonly winner: Int32Array;
  readonly mean: Float32Array;
}

export function runNetwork(a: EncodedText, b: EncodedText, evidence: Evidence, w: ComparerWeights): NetworkResult {
  const scores = attention(a, b, evidence, w);
  const first = compareSide(
    a,
    b,
    w,
    normalised(scores, a.length, b.length, false),
    (i, j) => i * b.length + j,
    evidence,
  );
  const second = compareSide(
    b,
    a,
    w,
    normalised(scores, a.length, b.length, true),
    (j, i) => i * b.length + j,
    evidence,
  );
  const units = w.compare.own.outputs;
  const pooled = new Float32Array(4 * units);
  pooled.set(first.largest, 0);
  pooled.set(first.mean, units);
  pooled.set(second.largest, 2 * units);
  pooled.set(second.mean, 3 * units);
  const hidden = new Float32Array(w.hidden.outputs);
  applyLinear(w.hidden, pooled, 0, hidden, 0);
  // the slope of the contradiction's lead in each pooled unit; exact, for the network is linear between its corners
  const slope = new Float32Array(pooled.length);
  const { weights: out, inputs } = w.output;
  for (let h = 0; h < hidden.length; h++) {
    if (hidden[h]! <= 0) {
      hidden[h] = 0;
      continue;
    }
    const lead = out[2 * inputs + h]! - (out[h]! + out[inputs + h]!) / 2;
    for (let p = 0; p < pooled.length; p++) slope[p]! += lead * w.hidden.weights[h * pooled.length + p]!;
  }
  const logits = new Float32Array(3);
  applyLinear(w.output, hidden, 0, logits, 0);
  const kinds = new Float32Array(w.kind.outputs);
  applyLinear(w.kind, hidden, 0, kinds, 0);
  return { logits, kinds, creditA: credit(first, slope, 0, units), creditB: credit(second, slope, 2 * units, units) };
}

function attention(a: EncodedText, b: EncodedText, evidence: Evidence, w: ComparerWeights): Float32Array {
  const scores = new Float32Array(a.length * b.length);
  const { weights, bias, inputs, outputs } = w.relationHidden;
  const hidden = new Float32Array(outputs);
  const { width } = a;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const cell = i * b.length + j;
      hidden.set(bias);
      const end = evidence.offsets[cell + 1]!;
      for (let entry = evidence.offsets[cell]!; entry < end; entry++) {
        const which = evidence.which[entry]!;
        const value = evidence.value[entry]!;
        for (let h = 0; h < outputs; h++) hidden[h]! += value * weights[h * inputs + which]!;
      }
      let sum = w.relationOut.bias[0]!;
      for (let h = 0; h < outputs; h++) if (hidden[h]! > 0) sum += hidden[h]! * w.relationOut.weights[h]!;
      let dot = 0;
      for (let k = 0; k < width; k++) dot += a.states[i * width + k]! * b.states[j * width + k]!;
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
const FAINT = 1e-4;

function compareSide(
  self: EncodedText,
  other: EncodedText,
  w: ComparerWeights,
  weights: Float32Array,
  cell: (i: number, j: number) => number,
  evidence: Evidence,
): Side {
  const { width } = self;
  const { product, distance, seen, strongest } = w.compare;
  const units = product.outputs;
  const paired = new Float32Array(width);
  const seenValues = new Float32Array(EVIDENCE);
  const strongestValues = new Float32Array(EVIDENCE);
  const gap = new Float32Array(width);
  const compared = self.asOwn.slice();
  for (let i = 0; i < self.length; i++) {
    paired.fill(0);
    seenValues.fill(0);
    strongestValues.fill(0);
    const to = i * units;
    for (let j = 0; j < other.length; j++) {
      const weight = weights[i * other.length + j]!;
      if (weight >= FAINT) {
        const from = j * width;
        for (let k = 0; k < width; k++) paired[k]! += weight * other.states[from + k]!;
        const add = j * units;
        for (let u = 0; u < units; u++) compared[to + u]! += weight * other.asPaired[add + u]!;
      }
      const at = cell(i, j);
      const end = evidence.offsets[at + 1]!;
      for (let entry = evidence.offsets[at]!; entry < end; entry++) {
        const r = evidence.which[entry]!;
        const value = evidence.value[entry]!;
        seenValues[r]! += weight * value;
        if (value > strongestValues[r]!) strongestValues[r] = value;
      }
    }
    addLinear(seen, seenValues, 0, compared, to);
    addLinear(strongest, strongestValues, 0, compared, to);
    const own = i * width;
    for (let k = 0; k < width; k++) {
      const value = self.states[own + k]!;
      gap[k] = Math.abs(value - paired[k]!);
      paired[k]! *= value;
    }
    addLinear(product, paired, 0, compared, to);
    addLinear(distance, gap, 0, compared, to);
  }
  return pool(compared, self.length, units);
}

function pool(compared: Float32Array, length: number, units: number): Side {
  const largest = new Float32Array(units);
  const winner = new Int32Array(units).fill(-1);
  const mean = new Float32Array(units);
  for (let i = 0; i < length; i++) {
    for (let u = 0; u < units; u++) {
      const value = Math.max(0, compared[i * units + u]!);
      compared[i * units + u] = value;
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
