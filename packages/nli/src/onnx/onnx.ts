import { basename, resolve } from "node:path";
import { type CandidatePair, InputError } from "@counterclaim/core";
import { inShort, type Judge, type Outcome, spent } from "../judge.js";
import { fingerprintOf, loadModel, type Model } from "./model.js";
import { weigh } from "./weigh.js";

export interface OnnxOptions {
  /** folder of the model: config.json, tokenizer.json, tokenizer_config.json and onnx/model.onnx */
  model: string;
  /** true: `model` is a name at the Hugging Face hub, from which it is fetched and kept as @huggingface/transformers does; default false */
  allowRemote?: boolean;
  /** which of the model's files: "fp32" for model.onnx (default), "q8" for model_quantized.onnx and so on, as @huggingface/transformers names them */
  dtype?: string;
  /** pairs that go through the model at a time; default 8 */
  batch?: number;
}

/**
 * A sequence-classification model of natural language inference in ONNX form, run on this machine by
 * @huggingface/transformers, which must be installed beside. It is asked in both directions about the two sentences as they
 * stand, without what is around them.
 * @throws InputError for wrong options; `judgeAll` is rejected with one where the model cannot be loaded
 */
export function onnx({ model, allowRemote = false, dtype, batch = 8 }: OnnxOptions): Judge {
  if (typeof model !== "string" || !/\S/.test(model))
    throw new InputError("invalid-option", "$.model", "There is no model. Pass the folder of one.");
  if (!Number.isInteger(batch) || batch < 1)
    throw new InputError("invalid-option", "$.batch", `batch is ${String(batch)}. Pass a whole number, 1 or more.`);
  let loading: Promise<Model> | undefined;
  const load = () => (loading ??= loadModel({ model, remote: allowRemote, dtype }));
  // the runtime takes all cores for one batch: two at a time would only take twice the memory
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    name: `onnx:${allowRemote ? model : basename(resolve(model))}`,
    batch,
    // the model itself is loaded when the first pair is asked about: where all answers are kept, never
    version: async () => JSON.stringify([1, allowRemote ? "remote" : await fingerprintOf(model), dtype ?? ""]),
    // the two directions are asked anyway, so that the order of the sentences is no matter
    material: (candidate) => sentencesOf(candidate).sort(),
    async ask(candidates, { meter, signal }) {
      const taken = candidates.map(() => meter.take(0) !== undefined);
      const asked = candidates.filter((_, i) => taken[i]);
      if (signal.aborted) return candidates.map(() => ({ failed: "ended early", final: true }));
      const answers = asked.length === 0 ? [] : await inTurn(() => answersOf(asked, load));
      let next = 0;
      return candidates.map((_, i) => (taken[i] ? answers[next++]! : { failed: spent, final: true }));
    },
  };
}

const sentencesOf = ({ a, b }: CandidatePair): [string, string] => [a.sentence, b.sentence];

async function answersOf(candidates: readonly CandidatePair[], load: () => Promise<Model>): Promise<Outcome[]> {
  try {
    const { order, read } = await load();
    const pairs = candidates.map(sentencesOf);
    const rows = await read([...pairs, ...pairs.map(([a, b]) => [b, a] as const)]);
    return candidates.map((_, i) => ({
      answer: { probability: weigh(rows[i]!, rows[i + candidates.length]!, order) },
    }));
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (candidates.length === 1) return [{ failed: inShort(error) }];
    // one sentence that the model cannot take must not cost its neighbours their answers
    const each: Outcome[] = [];
    for (const candidate of candidates) each.push(...(await answersOf([candidate], load)));
    return each;
  }
}
