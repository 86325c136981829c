// Makes the tiny classifier that the tests run through the real tokenizer and runtime: it knows a few dozen words and
// stands for a model's form, not for what a model can do.
//   pnpm --filter @counterclaim/nli tiny-model
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { floats, integers, model, node } from "./protobuf.js";
import { negations, opposites } from "./words.js";

const special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"] as const;
const vocabulary = [...special, ...negations, ...opposites.flat(2)];

/** The labels in an order of the model's own, so that a test sees whether the order is read. */
const labels = ["entailment", "neutral", "contradiction"] as const;

/** How sure the model is of what it knows, and how strongly it holds that all else is neutral. */
const SURE = 5;
const NEUTRAL = 2.5;

/**
 * Each sentence is a row of meanings, +1 or -1 for each pair of opposites that it has a word of, all turned round where it
 * is negated. Where two sentences have a meaning in common with one sign it speaks for entailment, with two signs for
 * contradiction.
 */
function network(): Uint8Array {
  const size = opposites.length;
  const meanings = vocabulary.flatMap((word) =>
    opposites.map(([words, others]) => (words.includes(word) ? 1 : others.includes(word) ? -1 : 0)),
  );
  const denies = vocabulary.map((word) => (negations.includes(word) ? 1 : 0));
  const side = (name: string, mask: string) => [
    node("Mul", ["meant", mask], `${name}:words`),
    node("ReduceSum", [`${name}:words`, "over-words"], `${name}:sum`, { keepdims: 0 }),
    node("Mul", ["denying", mask], `${name}:negations`),
    node("ReduceSum", [`${name}:negations`, "over-words"], `${name}:count`, { keepdims: 0 }),
    node("Min", [`${name}:count`, "one"], `${name}:negated`),
    node("Mul", [`${name}:negated`, "minus-two"], `${name}:turned`),
    node("Add", [`${name}:turned`, "one"], `${name}:sign`),
    node("Mul", [`${name}:sum`, `${name}:sign`], name),
  ];
  return model({
    inputs: ["input_ids", "attention_mask", "token_type_ids"],
    output: { name: "logits", size: labels.length },
    constants: [
      floats("meanings", [vocabulary.length, size], meanings),
      floats("denies", [vocabulary.length, 1], denies),
      floats("one", [], [1]),
      floats("minus-two", [], [-2]),
      integers("over-words", [1]),
      integers("last", [2]),
      integers("over-meanings", [1]),
      floats("weights", [2, labels.length], [SURE, 0, 0, 0, 0, SURE]),
      floats("bias", [labels.length], [0, NEUTRAL, 0]),
    ],
    nodes: [
      node("Gather", ["meanings", "input_ids"], "meant"),
      node("Gather", ["denies", "input_ids"], "denying"),
      node("Cast", ["attention_mask"], "seen:flat", { to: 1 }),
      node("Cast", ["token_type_ids"], "second:flat", { to: 1 }),
      node("Mul", ["seen:flat", "second:flat"], "b:flat"),
      node("Sub", ["seen:flat", "b:flat"], "a:flat"),
      node("Unsqueeze", ["a:flat", "last"], "a:mask"),
      node("Unsqueeze", ["b:flat", "last"], "b:mask"),
      ...side("a", "a:mask"),
      ...side("b", "b:mask"),
      node("Mul", ["a", "b"], "shared"),
      node("Neg", ["shared"], "opposed"),
      node("Relu", ["shared"], "alike:all"),
      node("Relu", ["opposed"], "apart:all"),
      node("ReduceSum", ["alike:all", "over-meanings"], "alike", { keepdims: 1 }),
      node("ReduceSum", ["apart:all", "over-meanings"], "apart", { keepdims: 1 }),
      node("Concat", ["alike", "apart"], "both", { axis: 1 }),
      node("MatMul", ["both", "weights"], "weighed"),
      node("Add", ["weighed", "bias"], "logits"),
    ],
  });
}

const idOf = (token: string): number => vocabulary.indexOf(token);

const tokenizer = {
  version: "1.0",
  truncation: null,
  padding: null,
  added_tokens: special.map((content, id) => ({
    ...{ id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true },
  })),
  normalizer: {
    type: "BertNormalizer",
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: null,
    lowercase: true,
  },
  pre_tokenizer: { type: "BertPreTokenizer" },
  post_processor: {
    type: "TemplateProcessing",
    single: ["[CLS]", "A", "[SEP]"].map((one) => piece(one, 0)),
    pair: [piece("[CLS]", 0), piece("A", 0), piece("[SEP]", 0), piece("B", 1), piece("[SEP]", 1)],
    special_tokens: Object.fromEntries(
      ["[CLS]", "[SEP]"].map((token) => [token, { id: token, ids: [idOf(token)], tokens: [token] }]),
    ),
  },
  decoder: { type: "WordPiece", prefix: "##", cleanup: true },
  model: {
    ...{ type: "WordPiece", unk_token: "[UNK]", continuing_subword_prefix: "##", max_input_chars_per_word: 100 },
    vocab: Object.fromEntries(vocabulary.map((token, id) => [token, id])),
  },
};

function piece(id: string, type: number): object {
  return id.startsWith("[") ? { SpecialToken: { id, type_id: type } } : { Sequence: { id, type_id: type } };
}

const config = {
  architectures: ["BertForSequenceClassification"],
  model_type: "bert",
  id2label: Object.fromEntries(labels.map((label, id) => [id, label])),
  label2id: Object.fromEntries(labels.map((label, id) => [label, id])),
  ...{ vocab_size: vocabulary.length, hidden_size: 4, num_attention_heads: 1, num_hidden_layers: 1 },
  ...{ max_position_embeddings: 128, type_vocab_size: 2, pad_token_id: 0 },
};

const tokenizerConfig = {
  ...{ tokenizer_class: "BertTokenizer", do_lower_case: true, model_max_length: 128 },
  ...{ pad_token: "[PAD]", unk_token: "[UNK]", cls_token: "[CLS]", sep_token: "[SEP]" },
};

const json = (value: object): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`);

/** Path in the model's folder → content. */
export const files: Readonly<Record<string, Uint8Array>> = {
  "config.json": json(config),
  "tokenizer.json": json(tokenizer),
  "tokenizer_config.json": json(tokenizerConfig),
  "onnx/model.onnx": network(),
};

export const folder = fileURLToPath(new URL("../../test/tiny-model/", import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    console.log(`written: test/tiny-model/${name} (${content.length} bytes)`);
  }
}
