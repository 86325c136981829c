import { type CandidatePair, type Kind, kinds } from "@counterclaim/core";
import { Ajv, type ValidateFunction } from "ajv";
import { faultOfQuotes } from "../answer.js";
import type { Answer } from "../judge.js";
import type { Prompt } from "./prompt.js";

/** The form of an answer, sent along where the endpoint takes one. Only what all endpoints know of JSON Schema. */
export const replySchema = {
  type: "object",
  properties: {
    check: { type: "string" },
    contradiction: { type: "number" },
    agreement: { type: "number" },
    neutral: { type: "number" },
    kind: { type: ["string", "null"], enum: [...kinds, null] },
    quote_a: { type: "string" },
    quote_b: { type: "string" },
    rationale: { type: "string" },
  },
  required: ["check", "contradiction", "agreement", "neutral", "kind", "quote_a", "quote_b", "rationale"],
  additionalProperties: false,
};

interface Reply {
  check: string;
  contradiction: number;
  agreement: number;
  neutral: number;
  kind: Kind | null;
  quote_a: string;
  quote_b: string;
  rationale: string;
}

let compiled: ValidateFunction<Reply> | undefined;

/** Probabilities that miss 1 by more than this were not meant as such. */
const TOLERANCE = 0.1;

/** Longest rationale that is kept, in UTF-16 units. */
const MOST_WORDS = 500;

/** What a model's text says, or what is wrong with it, as a phrase. */
export function readReply(text: string, { check }: Prompt, candidate: CandidatePair): Answer | { fault: string } {
  const reply = jsonIn(text);
  if (reply === undefined) return { fault: "it is not JSON" };
  compiled ??= new Ajv({ allowUnionTypes: true }).compile<Reply>(replySchema);
  if (!compiled(reply)) {
    const [error] = compiled.errors ?? [];
    return { fault: `${error?.instancePath || "it"} ${error?.message ?? "is of another form"}` };
  }
  if (reply.check !== check) return { fault: "it does not repeat the check word" };
  const probability = {
    contradiction: reply.contradiction,
    agreement: reply.agreement,
    neutral: reply.neutral,
  };
  const values = Object.values(probability);
  const sum = values.reduce((all, one) => all + one, 0);
  if (values.some((one) => one < 0 || one > 1) || Math.abs(sum - 1) > TOLERANCE)
    return { fault: `its probabilities are ${values.join(", ")}` };
  for (const name of ["contradiction", "agreement", "neutral"] as const) probability[name] /= sum;
  const claims = probability.contradiction >= 0.5;
  const quotes = { a: reply.quote_a, b: reply.quote_b };
  if (claims && (!/\S/.test(quotes.a) || !/\S/.test(quotes.b)))
    return { fault: "it quotes no words for what it claims" };
  const rationale = reply.rationale.replace(/\s+/gu, " ").trim().slice(0, MOST_WORDS);
  const answer: Answer = {
    probability,
    ...(claims && reply.kind !== null && { kind: reply.kind }),
    ...(claims && { quotes }),
    ...(rationale !== "" && { rationale }),
  };
  const fault = faultOfQuotes(answer, candidate);
  return fault === undefined ? answer : { fault };
}

/** The JSON in a text: all of it, or what stands in a code block or after a model's thoughts. */
function jsonIn(text: string): unknown {
  const spoken = text.split("</think>").at(-1) ?? "";
  const [from, to] = [spoken.indexOf("{"), spoken.lastIndexOf("}")];
  if (from < 0 || to < from) return undefined;
  try {
    return JSON.parse(spoken.slice(from, to + 1));
  } catch {
    return undefined;
  }
}
