/** The forward pass over one chunk of sentences. */
import { scoreArcs } from "./arcs.js";
import { applyToInput, fillBias, quantiseRow, rectify } from "./dense.js";
import { labelArcs, labelProbabilities } from "./labels.js";
import type { Layout } from "./layout.js";
import { layOut } from "./layout.js";
import { runDirection } from "./lstm.js";
import type { Model } from "./model.js";
import type { Parse } from "./parser.js";
import { repair } from "./repair.js";
import type { Scratch } from "./scratch.js";
import { expectTags, tagWords } from "./tagger.js";
import { bestTree } from "./tree.js";
import type { WordProducts } from "./wordProducts.js";
import { fillGates, rowsOfForms } from "./wordProducts.js";

export interface Engine {
  model: Model;
  scratch: Scratch;
  products: WordProducts;
  /** whether trees that break the constraints of the treebanks are repaired */
  repairs: boolean;
}

/** Parses non-empty sentences of together at most CHUNK_WORDS words. */
export function parseChunk(engine: Engine, sentences: readonly (readonly string[])[]): Parse[] {
  const { model, scratch, products } = engine;
  const { kernel, hidden } = model;
  const layout = layOut(sentences.map((s) => s.length));
  const words = layout.words;
  const rows = rowsOfForms(products, model, scratch, wordsOf(layout, sentences));
  const { gates, states1, stride1, states2, unit } = scratch;
  const four = 4 * hidden;

  for (const d of [0, 1] as const) {
    fillGates(products, rows, d, hidden, gates.array);
    runDirection(kernel, scratch, layout, hidden, model.layer1.recurrent[d], states1, stride1, d * hidden, d === 1);
  }
  expectTags(model, scratch, words);
  for (const d of [0, 1] as const) {
    fillGates(products, rows, 2 + d, hidden, gates.array);
    kernel.multiply(states1, 0, stride1, model.layer2.below[d], gates, 0, four, words, unit, 0, 0);
    runDirection(kernel, scratch, layout, hidden, model.layer2.recurrent[d], states2, 2 * hidden, d * hidden, d === 1);
  }
  const tags = tagWords(model, scratch, words);

  fillBias(scratch.output.array, model.mlp, words);
  const mlpStride = model.mlp.weights.width;
  kernel.multiply(states2, 0, 2 * hidden, model.mlp.weights, scratch.output, 0, mlpStride, words, unit, 0, 0);
  const mlp = scratch.output.array.slice(0, words * mlpStride);
  rectify(mlp, mlp.length);
  for (let i = 0; i < words; i++) quantiseRow(scratch, i, mlp, i * mlpStride, model.arcWidth);
  applyToInput(kernel, scratch, model.arc, words);
  const arcInputs = { mlp, mlpStride, arc: scratch.output.array, arcStride: model.arc.weights.width };

  const headRow = new Int32Array(words);
  const trees = sentences.map((_, row) => {
    const index = chunkIndexes(layout, row);
    const scores = scoreArcs(model, arcInputs, index);
    const heads = bestTree(scores, index.length);
    for (let i = 0; i < index.length; i++) headRow[index[i]!] = heads[i] === 0 ? -1 : index[heads[i]! - 1]!;
    return { index, heads, scores };
  });
  const labelInputs = { mlp, stride: mlpStride };
  const labels = labelArcs(model, scratch, labelInputs, headRow);

  const out = new Array<Parse>(sentences.length);
  trees.forEach(({ index, heads: first, scores }, row) => {
    const pick = (ids: Int32Array, names: readonly string[]): string[] => Array.from(index, (i) => names[ids[i]!]!);
    const position = layout.order[row]!;
    const upos = pick(tags.upos, model.upos);
    const plain = { heads: first, labels: pick(labels, model.deprels) };
    const tree = engine.repairs
      ? repair(plain, {
          words: sentences[position]!,
          upos,
          arcs: scores,
          relations: model.deprels,
          relationsOf: (word, head) =>
            labelProbabilities(model, scratch, labelInputs, index[word]!, head === 0 ? -1 : index[head - 1]!),
        })
      : plain;
    out[position] = {
      upos,
      xpos: pick(tags.xpos, model.xpos),
      heads: tree.heads,
      deprels: [...tree.labels],
      tagConfidence: Float32Array.from(index, (i) => tags.confidence[i]!),
      arcConfidence: arcConfidence(scores, tree.heads),
    };
  });
  return out;
}

/** Forms in buffer order. */
function wordsOf(layout: Layout, sentences: readonly (readonly string[])[]): string[] {
  const forms = new Array<string>(layout.words);
  for (let row = 0; row < layout.order.length; row++) {
    const sentence = sentences[layout.order[row]!]!;
    for (let t = 0; t < sentence.length; t++) forms[layout.offset[t]! + row] = sentence[t]!;
  }
  return forms;
}

/** Buffer index of each word of the sentence in `row`. */
function chunkIndexes(layout: Layout, row: number): Int32Array {
  return Int32Array.from({ length: layout.lengths[row]! }, (_, t) => layout.offset[t]! + row);
}

/** Softmax probability of each chosen head among all heads. */
function arcConfidence(scores: Float64Array, heads: Int32Array): Float32Array {
  const m = heads.length + 1;
  return Float32Array.from(heads, (head, i) => {
    const chosen = scores[i * m + head]!;
    let sum = 0;
    for (let j = 0; j < m; j++) sum += Math.exp(Math.min(50, scores[i * m + j]! - chosen));
    return 1 / sum;
  });
}
