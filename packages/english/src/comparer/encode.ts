/** Each word of a text as a vector that knows its neighbours in the tree and in the line. */
import type { WordRows } from "./words.js";
import type { ComparerWeights, Linear } from "./weights.js";

/** Vectors of the word table; row 0 is the unknown word's. */
export interface Vectors {
  readonly values: Int8Array;
  readonly scales: Float32Array;
  readonly columns: number;
}

export interface EncodedText extends WordRows {
  readonly length: number;
  /** [length, width]: the words in context */
  readonly states: Float32Array;
  readonly width: number;
  /** [length, columns]: word vectors of length one, 0 for unknown words */
  readonly units: Float32Array;
  /** [length, units]: what a word's own state and tags add where it is compared, and what it adds as a paired word */
  readonly asOwn: Float32Array;
  readonly asPaired: Float32Array;
  /** per word the indices of its dependents */
  readonly children: readonly (readonly number[])[];
}

/** Scale of the word vectors in the network's input. */
const VECTOR_SCALE = 5;

/** out = layer(input) */
export function applyLinear(layer: Linear, input: Float32Array, at: number, out: Float32Array, to: number): void {
  for (let o = 0; o < layer.outputs; o++) out[to + o] = layer.bias[o]!;
  addLinear(layer, input, at, out, to);
}

/** out += weights of the layer times input, without the bias */
export function addLinear(layer: Linear, input: Float32Array, at: number, out: Float32Array, to: number): void {
  const { weights, inputs, outputs } = layer;
  const even = inputs & ~3;
  for (let o = 0; o < outputs; o++) {
    const row = o * inputs;
    let p = 0;
    let q = 0;
    let r = 0;
    let s = 0;
    let i = 0;
    for (; i < even; i += 4) {
      p += weights[row + i]! * input[at + i]!;
      q += weights[row + i + 1]! * input[at + i + 1]!;
      r += weights[row + i + 2]! * input[at + i + 2]!;
      s += weights[row + i + 3]! * input[at + i + 3]!;
    }
    for (; i < inputs; i++) p += weights[row + i]! * input[at + i]!;
    out[to + o]! += p + q + r + s;
  }
}

export function encode(rows: WordRows, vectors: Vectors, weights: ComparerWeights): EncodedText {
  const length = rows.words.length;
  const { tagWidth, input } = weights;
  const { columns } = vectors;
  const width = input.outputs;
  const tags = new Float32Array(length * 2 * tagWidth);
  const units = new Float32Array(length * columns);
  let states: Float32Array = new Float32Array(length * width);
  const word = new Float32Array(input.inputs);
  for (let i = 0; i < length; i++) {
    const row = rows.rows[i]!;
    const scale = vectors.scales[row]!;
    let norm = 0;
    for (let k = 0; k < columns; k++) {
      const value = vectors.values[row * columns + k]! * scale;
      norm += value * value;
      word[k] = value / VECTOR_SCALE;
    }
    norm = Math.max(1e-6, Math.sqrt(norm)) / VECTOR_SCALE;
    for (let k = 0; k < columns; k++) units[i * columns + k] = word[k]! / norm;
    for (let k = 0; k < tagWidth; k++) {
      tags[i * 2 * tagWidth + k] = weights.upos[rows.upos[i]! * tagWidth + k]!;
      tags[i * 2 * tagWidth + tagWidth + k] = weights.deprel[rows.deprels[i]! * tagWidth + k]!;
    }
    word.set(tags.subarray(i * 2 * tagWidth, (i + 1) * 2 * tagWidth), columns);
    applyLinear(input, word, 0, states, i * width);
  }
  for (let i = 0; i < states.length; i++) states[i] = Math.tanh(states[i]!);
  const children = Array.from({ length }, (): number[] => []);
  rows.heads.forEach((head, i) => head >= 0 && children[head]!.push(i));
  for (const layer of weights.context) states = mix(layer, states, width, rows.heads, children);
  const { own, tags: ofTags, paired } = weights.compare;
  const [asOwn, asPaired] = [own, paired].map((layer) => {
    const out = new Float32Array(length * layer.outputs);
    for (let i = 0; i < length; i++) applyLinear(layer, states, i * width, out, i * layer.outputs);
    return out;
  }) as [Float32Array, Float32Array];
  for (let i = 0; i < length; i++) addLinear(ofTags, tags, i * ofTags.inputs, asOwn, i * ofTags.outputs);
  return { ...rows, length, states, width, units, asOwn, asPaired, children };
}

/** Adds to each state what the layer makes of the word, its head, the sum of its dependents, and the words beside it. */
function mix(
  layer: Linear,
  states: Float32Array,
  width: number,
  heads: Int32Array,
  children: readonly (readonly number[])[],
): Float32Array {
  const length = heads.length;
  const out = new Float32Array(states.length);
  const input = new Float32Array(5 * width);
  const add = (from: number, part: number): void => {
    if (from < 0 || from >= length) return;
    for (let k = 0; k < width; k++) input[part * width + k]! += states[from * width + k]!;
  };
  for (let i = 0; i < length; i++) {
    input.fill(0);
    add(i, 0);
    add(heads[i]!, 1);
    for (const child of children[i]!) add(child, 2);
    add(i - 1, 3);
    add(i + 1, 4);
    applyLinear(layer, input, 0, out, i * width);
    for (let k = 0; k < width; k++) out[i * width + k] = states[i * width + k]! + Math.tanh(out[i * width + k]!);
  }
  return out;
}
