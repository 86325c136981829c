import { InputError } from "@counterclaim/core";

/** Where each outcome stands among the numbers that a model gives. */
export interface LabelOrder {
  readonly contradiction: number;
  readonly agreement: number;
  readonly neutral: number;
}

const NAMES = { contradiction: /contradict/i, agreement: /entail/i, neutral: /neutral/i } as const;

/** The order of a model's labels, by their names in its configuration; models differ in it. @throws InputError */
export function labelOrder(id2label: unknown, model: string): LabelOrder {
  const labels = typeof id2label === "object" && id2label !== null ? Object.entries(id2label) : [];
  const find = (outcome: keyof typeof NAMES): number => {
    const found = labels.filter(
      ([, label]) => NAMES[outcome].test(String(label)) && !/\b(?:not|non|no)[_ -]/i.test(String(label)),
    );
    return found.length === 1 ? Number(found[0]![0]) : -1;
  };
  const order = { contradiction: find("contradiction"), agreement: find("agreement"), neutral: find("neutral") };
  if (labels.length === 3 && Object.values(order).every((place) => place >= 0 && place < 3)) return order;
  const named = labels.map(([, label]) => String(label).slice(0, 40)).join(", ") || "none";
  throw new InputError(
    "invalid-option",
    "$.model",
    `The labels of ${model} are ${named}. It must be a model of natural language inference; where it is one, name its labels contradiction, entailment and neutral in "id2label" of its config.json.`,
  );
}

/** Numbers of a model for one pair → probabilities in the order of its labels. */
export function softmax(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const sum = powers.reduce((all, one) => all + one, 0);
  return powers.map((power) => power / sum);
}
