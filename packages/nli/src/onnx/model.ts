import { createHash } from "node:crypto";
import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type * as Transformers from "@huggingface/transformers";
import { InputError } from "@counterclaim/core";
import { type LabelOrder, labelOrder, softmax } from "./labels.js";

/** A model of natural language inference, ready to read pairs. */
export interface Model {
  readonly order: LabelOrder;
  /** Probabilities for each [premise, hypothesis], in the order of the model's labels. */
  read(pairs: readonly (readonly [string, string])[]): Promise<number[][]>;
}

export interface Place {
  /** a folder, or the name of a model at a hub where that is allowed */
  readonly model: string;
  readonly remote: boolean;
  readonly dtype: string | undefined;
}

const install = "npm install @huggingface/transformers";

async function transformers(): Promise<typeof Transformers> {
  try {
    return await import("@huggingface/transformers");
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
    const remedy =
      (error as { code?: unknown }).code === "ERR_MODULE_NOT_FOUND" ? `Run ${install}.` : `Run ${install} anew.`;
    const message = `ONNX models are run by @huggingface/transformers, which cannot be loaded (${why}). ${remedy}`;
    throw new InputError("invalid-option", "$.model", message);
  }
}

/** Loads a model. Nothing is fetched unless `remote` says so. @throws InputError */
export async function loadModel({ model, remote, dtype }: Place): Promise<Model> {
  const folder = remote ? model : checkFolder(model);
  const { AutoConfig, AutoModelForSequenceClassification, AutoTokenizer } = await transformers();
  const where = { local_files_only: !remote };
  const how = dtype === undefined ? where : { ...where, dtype: dtype as "fp32" };
  try {
    const config = await AutoConfig.from_pretrained(folder, where);
    const order = labelOrder((config as { id2label?: unknown }).id2label, model);
    const tokenizer = await AutoTokenizer.from_pretrained(folder, where);
    const network = await AutoModelForSequenceClassification.from_pretrained(folder, how);
    return {
      order,
      async read(pairs) {
        const [premises, hypotheses] = [pairs.map(([p]) => p), pairs.map(([, h]) => h)];
        // sentences longer than the model takes are cut; its own limit is in the tokenizer's configuration
        const inputs = (await tokenizer(premises, {
          text_pair: hypotheses,
          padding: true,
          truncation: true,
        })) as object;
        const { logits } = (await network(inputs)) as { logits: { tolist(): number[][] } };
        return logits.tolist().map((row) => softmax(row.map(Number)));
      },
    };
  } catch (error) {
    if (error instanceof InputError) throw error;
    const why = (error instanceof Error ? error.message : String(error)).split("\n")[0]!.slice(0, 300);
    throw new InputError("unreadable-file", model, `The model cannot be loaded: ${why}`);
  }
}

function checkFolder(model: string): string {
  const folder = resolve(model);
  const missing = ["config.json", "tokenizer.json"].filter((name) => !existsSync(join(folder, name)));
  if (existsSync(folder) && missing.length === 0) return folder;
  const why = existsSync(folder) ? `It has no ${missing.join(" and no ")}.` : "There is no such folder.";
  const message = `${model} holds no model. ${why} Give a folder with config.json, tokenizer.json and onnx/model.onnx.`;
  throw new InputError("unreadable-file", model, message);
}

/** A hash of all that a local model is made of: another model in the same folder is another judge's version. */
export async function fingerprintOf(model: string): Promise<string> {
  const folder = checkFolder(model);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /\.(?:json|onnx|onnx_data\w*|txt|model)$/.test(name));
  const hash = createHash("sha256");
  for (const path of files.map((name) => join(folder, name)).sort()) {
    if (!statSync(path).isFile()) continue;
    hash.update(`\u0000${relative(folder, path)}\u0000`);
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  }
  return hash.digest("hex");
}
