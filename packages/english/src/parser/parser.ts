/** Tags and dependency trees for tokenised sentences. */
import { openAsset } from "./asset.js";
import type { Engine } from "./chunk.js";
import { parseChunk } from "./chunk.js";
import { chooseKernel } from "./chooseKernel.js";
import { assetGeneration, loadAsset, provideAsset } from "./loadAsset.js";
import { buildModel } from "./model.js";
import { joinPieces, splitLong } from "./longSentences.js";
import { CHUNK_WORDS, createScratch } from "./scratch.js";
import type { WordTables } from "./vocabulary.js";
import { createWordProducts } from "./wordProducts.js";

export interface ParsedWord {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  /** 1-based, 0 = root. */
  head: number;
  deprel: string;
}

/** All arrays have one entry per word. */
export interface Parse {
  upos: string[];
  xpos: string[];
  /** 1-based, 0 = root; exactly one root, no cycle. */
  heads: Int32Array;
  deprels: string[];
  /** Probability (0-1) of the chosen UPOS. */
  tagConfidence?: Float32Array;
  /** Probability (0-1) of the chosen head. */
  arcConfidence?: Float32Array;
}

let engine: Engine | undefined;
let engineGeneration = -1;

/** Sets the bytes of `assets/parser.bin` where there is no file system; in Node the file is read on first use. */
export function setParserAssets(bytes: ArrayBuffer | Uint8Array): void {
  provideAsset(bytes);
}

function loadedEngine(): Engine {
  if (!engine || engineGeneration !== assetGeneration()) {
    engine = createEngine(loadAsset());
    engineGeneration = assetGeneration();
  }
  return engine;
}

/** The word tables of the model in use: vectors of word forms, for whoever reads words as it does. */
export const wordTables = (): WordTables => loadedEngine().model.tables;

/**
 * An engine of its own, for tests and benchmarks that compare kernels or decoding; everyone else calls parseSentences. Without
 * repairs it decodes as the trainer does.
 */
export function createEngine(bytes: Uint8Array, kernel: "best" | "js" = "best", repairs = true): Engine {
  const asset = openAsset(bytes);
  const model = buildModel(asset, chooseKernel(asset, kernel));
  return {
    model,
    scratch: createScratch(model.kernel, model),
    products: createWordProducts(model.kernel, model.hidden),
    repairs,
  };
}

/**
 * One single-rooted tree per sentence, whatever the strings. Sentences are batched, so one call per text is much faster than
 * one per sentence. Sentences beyond 320 words are parsed in pieces whose roots hang from the first one's as parataxis.
 */
export function parseSentences(sentences: readonly (readonly string[])[]): Parse[] {
  return parseWith(loadedEngine, sentences);
}

export function parseWith(getEngine: () => Engine, sentences: readonly (readonly string[])[]): Parse[] {
  const pieces = splitLong(sentences);
  const parses = new Array<Parse>(pieces.sentences.length);
  for (const chunk of chunks(pieces.sentences)) {
    const results = parseChunk(
      getEngine(),
      chunk.map((i) => pieces.sentences[i]!),
    );
    chunk.forEach((i, k) => (parses[i] = results[k]!));
  }
  return joinPieces(pieces, parses);
}

/** Groups of sentence positions, similar lengths together, each of at most CHUNK_WORDS words; empty sentences are left out. */
function chunks(sentences: readonly (readonly string[])[]): number[][] {
  const order = [...sentences.keys()].filter((i) => sentences[i]!.length > 0);
  order.sort((a, b) => sentences[b]!.length - sentences[a]!.length || a - b);
  const groups: number[][] = [];
  let size = Infinity;
  for (const i of order) {
    const length = sentences[i]!.length;
    if (size + length > CHUNK_WORDS) {
      groups.push([]);
      size = 0;
    }
    groups[groups.length - 1]!.push(i);
    size += length;
  }
  return groups;
}
