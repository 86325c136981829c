/** Parts of speech: expected tags from layer 1, which feed layer 2, and the tags themselves from layer 2. */
import { fillBias, quantiseRow } from "./dense.js";
import type { Float32Buffer, Int16Buffer } from "./kernel.js";
import { ONE } from "./kernel.js";
import type { Dense, Model } from "./model.js";
import type { Scratch } from "./scratch.js";

export interface Tags {
  upos: Int32Array;
  xpos: Int32Array;
  /** Probability of the chosen UPOS, 0-1. */
  confidence: Float32Array;
}

/** Reads layer 1's states and writes the expected-tag columns of states1. */
export function expectTags(model: Model, scratch: Scratch, words: number): void {
  const { kernel, tagProjection } = model;
  const { states1, stride1, output, input, scale } = scratch;
  const nu = model.upos.length;
  const nx = model.xpos.length;
  const { width } = model.tagger.weights;
  tagLogits(model, scratch, model.tagger, states1, stride1, words);
  for (let i = 0; i < words; i++) {
    const at = i * width;
    softmax(output.array, at, nu);
    softmax(output.array, at + nu, nx);
    quantiseRow(scratch, i, output.array, at, nu + nx);
  }
  const expected = tagProjection.width;
  output.array.fill(0, 0, words * expected);
  const { inputs } = tagProjection;
  kernel.multiply(input, 0, inputs + (inputs & 1), tagProjection, output, 0, expected, words, scale, 0, 1);
  const column = 2 * model.hidden;
  for (let i = 0; i < words; i++) {
    for (let j = 0; j < model.tagWidth; j++) {
      states1.array[i * stride1 + column + j] = Math.round(output.array[i * expected + j]! * ONE);
    }
  }
}

/** The most probable pair of tags of each word among the pairs that go together (a VBZ is no NOUN); reads layer 2's states. */
export function tagWords(model: Model, scratch: Scratch, words: number): Tags {
  const nu = model.upos.length;
  const nx = model.xpos.length;
  const { width } = model.finalTagger.weights;
  const probabilities = scratch.output.array;
  tagLogits(model, scratch, model.finalTagger, scratch.states2, 2 * model.hidden, words);
  const tags: Tags = { upos: new Int32Array(words), xpos: new Int32Array(words), confidence: new Float32Array(words) };
  for (let i = 0; i < words; i++) {
    const at = i * width;
    softmax(probabilities, at, nu);
    softmax(probabilities, at + nu, nx);
    let best = -1;
    for (const [u, x] of model.tagPairs) {
      const probability = probabilities[at + u]! * probabilities[at + nu + x]!;
      if (probability > best) {
        best = probability;
        tags.upos[i] = u;
        tags.xpos[i] = x;
      }
    }
    tags.confidence[i] = probabilities[at + tags.upos[i]!]!;
  }
  return tags;
}

function tagLogits(
  model: Model,
  scratch: Scratch,
  tagger: Dense,
  states: Int16Buffer,
  stride: number,
  words: number,
): void {
  const output: Float32Buffer = scratch.output;
  const { width } = tagger.weights;
  fillBias(output.array, tagger, words);
  model.kernel.multiply(states, 0, stride, tagger.weights, output, 0, width, words, scratch.unit, 0, 0);
}

/** Softmax in place over `length` logits. */
function softmax(values: Float32Array, at: number, length: number): void {
  let top = -Infinity;
  for (let i = 0; i < length; i++) top = Math.max(top, values[at + i]!);
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const e = Math.exp(values[at + i]! - top);
    values[at + i] = e;
    sum += e;
  }
  for (let i = 0; i < length; i++) values[at + i]! /= sum;
}
