/** Each word of a text as a vector that knows its neighbours in the tree and in the line. */
import type { WordRows } from "./words.js";
import type { Layer } from "./layers.js";
import type { ComparerWeights } from "./weights.js";

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

export function encode(rows: WordRows, vectors: Vectors, weights: ComparerWeights): EncodedText {
  const length = rows.words.length;
  const { tagWidth, input, compare } = weights;
  const { columns } = vectors;
  const width = input.outputs;
  const tags = new Float32Array(length * 2 * tagWidth);
  const units = new Float32Array(length * columns);
  const words = new Float32Array(length * input.inputs);
  for (let i = 0; i < length; i++) {
    const row = rows.rows[i]!;
    const scale = vectors.scales[row]!;
    const at = i * input.inputs;
    let norm = 0;
    for (let k = 0; k < columns; k++) {
      const value = vectors.values[row * columns + k]! * scale;
      norm += value * value;
      words[at + k] = value / VECTOR_SCALE;
    }
    norm = Math.max(1e-6, Math.sqrt(norm)) / VECTOR_SCALE;
    for (let k = 0; k < columns; k++) units[i * columns + k] = words[at + k]! / norm;
    for (let k = 0; k < tagWidth; k++) {
      tags[i * 2 * tagWidth + k] = weights.upos[rows.upos[i]! * tagWidth + k]!;
      tags[i * 2 * tagWidth + tagWidth + k] = weights.deprel[rows.deprels[i]! * tagWidth + k]!;
    }
    words.set(tags.subarray(i * 2 * tagWidth, (i + 1) * 2 * tagWidth), at + columns);
  }
  let states = input.apply(words, length);
  for (let i = 0; i < states.length; i++) states[i] = Math.tanh(states[i]!);
  const children = Array.from({ length }, (): number[] => []);
  rows.heads.forEach((head, i) => head >= 0 && children[head]!.push(i));
  for (const layer of weights.context) states = mix(layer, states, width, rows.heads, children);
  const asOwn = compare.own.apply(besides(states, width, tags, 2 * tagWidth, length), length);
  const asPaired = compare.paired.apply(states, length);
  return { ...rows, length, states, width, units, asOwn, asPaired, children };
}

/** Rows of two matrices side by side. */
function besides(a: Float32Array, widthA: number, b: Float32Array, widthB: number, rows: number): Float32Array {
  const out = new Float32Array(rows * (widthA + widthB));
  for (let r = 0; r < rows; r++) {
    out.set(a.subarray(r * widthA, (r + 1) * widthA), r * (widthA + widthB));
    out.set(b.subarray(r * widthB, (r + 1) * widthB), r * (widthA + widthB) + widthA);
  }
  return out;
}

/** Adds to each state what the layer makes of the word, its head, the sum of its dependents, and the words beside it. */
function mix(
  layer: Layer,
  states: Float32Array,
  width: number,
  heads: Int32Array,
  children: readonly (readonly number[])[],
): Float32Array {
  const length = heads.length;
  const input = new Float32Array(length * layer.inputs);
  const add = (word: number, part: number, from: number): void => {
    if (from < 0 || from >= length) return;
    const at = word * layer.inputs + part * width;
    for (let k = 0; k < width; k++) input[at + k]! += states[from * width + k]!;
  };
  for (let i = 0; i < length; i++) {
    add(i, 0, i);
    add(i, 1, heads[i]!);
    for (const child of children[i]!) add(i, 2, child);
    add(i, 3, i - 1);
    add(i, 4, i + 1);
  }
  const out = layer.apply(input, length);
  for (let i = 0; i < out.length; i++) out[i] = states[i]! + Math.tanh(out[i]!);
  return out;
}
