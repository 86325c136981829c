import { type CandidatePair, kinds } from "@counterclaim/core";
import { Ajv, type ValidateFunction } from "ajv";
import type { Answer } from "./judge.js";

const probability = { type: "number", minimum: 0, maximum: 1 };
const schema = {
  type: "object",
  properties: {
    probability: {
      type: "object",
      properties: { contradiction: probability, agreement: probability, neutral: probability },
      required: ["contradiction", "agreement", "neutral"],
      additionalProperties: false,
    },
    kind: { enum: [...kinds] },
    quotes: {
      type: "object",
      properties: { a: { type: "string" }, b: { type: "string" } },
      required: ["a", "b"],
      additionalProperties: false,
    },
    rationale: { type: "string", maxLength: 2000 },
  },
  required: ["probability"],
  additionalProperties: false,
};

// compiled when the first answer comes: that takes longer than loading the package may
let compiled: ValidateFunction<Answer> | undefined;

/** What is wrong with an answer, as a phrase; undefined where nothing is. */
export function faultOfAnswer(value: unknown): string | undefined {
  compiled ??= new Ajv().compile<Answer>(schema);
  if (!compiled(value)) {
    const [error] = compiled.errors ?? [];
    return `${error?.instancePath || "the answer"} ${error?.message ?? "is of another form"}`;
  }
  const { contradiction, agreement, neutral } = value.probability;
  const sum = contradiction + agreement + neutral;
  return Math.abs(sum - 1) > 0.01 ? `the probabilities sum to ${sum.toFixed(2)}` : undefined;
}

/** Quoted words must stand in their sentence, or they were made up. */
export function faultOfQuotes({ quotes }: Answer, { a, b }: CandidatePair): string | undefined {
  if (!quotes) return undefined;
  const wrong = (
    [
      ["a", a],
      ["b", b],
    ] as const
  ).find(([side, { sentence }]) => !sentence.includes(quotes[side]));
  return (
    wrong && `it quotes ${JSON.stringify(quotes[wrong[0]].slice(0, 60))}, which does not stand in sentence ${wrong[0]}`
  );
}
