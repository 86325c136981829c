/** Part-of-speech tags from layer 1, and the expected tags that feed layer 2. */
import { fillBias, quantiseRow } from "./dense.js";
import { ONE } from "./kernel.js";
import type { Model } from "./model.js";
import type { Scratch } from "./scratch.js";

export interface Tags {
  upos: Int32Array;
  xpos: Int32Array;
  /** Probability of the chosen UPOS, 0-1. */
  confidence: Float32Array;
}

/** Reads layer 1's states, writes the expected-tag columns of states1, returns the best tags by word. */
export function tagWords(model: Model, scratch: Scratch, words: number): Tags {
  const { kernel, tagger, tagProjection } = model;
  const { states1, stride1, output, input, scale, unit } = scratch;
  const { width } = tagger.weights;
  fillBias(output.array, tagger, words);
  kernel.multiply(states1, 0, stride1, tagger.weights, output, 0, width, words, unit, 0, 0);
  const nu = model.upos.length;
  const nx = model.xpos.length;
  const tags: Tags = { upos: new Int32Array(words), xpos: new Int32Array(words), confidence: new Float32Array(words) };
  for (let i = 0; i < words; i++) {
    const at = i * width;
    const u = softmax(output.array, at, nu);
    tags.upos[i] = u;
    tags.confidence[i] = output.array[at + u]!;
    tags.xpos[i] = softmax(output.array, at + nu, nx);
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
  return tags;
}

/** Softmax in place over `length` logits; returns the index of the largest. */
export function softmax(values: Float32Array, at: number, length: number): number {
  let best = 0;
  for (let i = 1; i < length; i++) if (values[at + i]! > values[at + best]!) best = i;
  const top = values[at + best]!;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const e = Math.exp(values[at + i]! - top);
    values[at + i] = e;
    sum += e;
  }
  for (let i = 0; i < length; i++) values[at + i]! /= sum;
  return best;
}
