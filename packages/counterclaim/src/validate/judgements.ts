import { type FailedJudgement, InputError, kinds, type PairJudgement, type Probabilities } from "@counterclaim/core";
import { failedJudgement as isFailed, pairJudgement as isJudgement } from "./generated/validators.js";
import { nearest } from "./nearest.js";
import { reading, snapshot } from "./snapshot.js";
import { at, described } from "./values.js";

const fields = ["pair", "judge", "probability", "kind", "quotes", "rationale", "failed"] as const;
const outcomes = ["contradiction", "agreement", "neutral"] as const;

/** Probabilities are the work of models, which round. */
const TOLERANCE = 0.01;

const wanted: Readonly<Record<string, string>> = {
  pair: "the id of a pair that propose gives",
  judge: "a name with at least one letter or digit",
  probability: 'three numbers from 0 to 1, such as {"contradiction": 0.9, "agreement": 0.02, "neutral": 0.08}',
  kind: `one of ${kinds.join(", ")}`,
  quotes: 'words of both sentences, such as {"a": "binding", "b": "not binding"}',
  rationale: "a text of at most 2,000 UTF-16 units",
  failed: "why there is no answer",
};

/** The option `judgements`: plain copies, in their order. Whether their pairs are in the articles is seen later. @throws InputError */
export function checkJudgements(value: unknown): (PairJudgement | FailedJudgement)[] {
  const path = "$.options.judgements";
  const length = reading(path, () => (Array.isArray(value) ? value.length : undefined));
  if (length === undefined) {
    const message = `judgements is ${described(value)}. Pass a list of judgements.`;
    throw new InputError("invalid-option", path, message);
  }
  return Array.from({ length }, (_, index) => {
    const place = `${path}[${index}]`;
    return checkJudgement(
      reading(place, () => (value as unknown[])[index]),
      place,
    );
  });
}

function checkJudgement(value: unknown, path: string): PairJudgement | FailedJudgement {
  const copy = snapshot(value, fields, path);
  if (typeof copy === "object" && copy !== null && !Array.isArray(copy)) {
    const parts = copy as Record<string, unknown>;
    if (parts["probability"] !== undefined)
      parts["probability"] = snapshot(parts["probability"], outcomes, `${path}.probability`);
    if (parts["quotes"] !== undefined) parts["quotes"] = snapshot(parts["quotes"], ["a", "b"], `${path}.quotes`);
  }
  const failed = typeof copy === "object" && copy !== null && "failed" in copy;
  const matches = failed ? isFailed : isJudgement;
  if (!matches(copy)) throw explain(matches.errors?.[0], copy, path);
  if (!failed) checkSum((copy as PairJudgement).probability, `${path}.probability`);
  return { ...(copy as PairJudgement | FailedJudgement) };
}

function checkSum({ contradiction, agreement, neutral }: Probabilities, path: string): void {
  const sum = contradiction + agreement + neutral;
  if (Math.abs(sum - 1) <= TOLERANCE) return;
  const message = `The probabilities sum to ${sum.toFixed(2)}. Pass three that sum to 1.`;
  throw new InputError("invalid-option", path, message);
}

type Violation = NonNullable<typeof isJudgement.errors>[number];

function explain(violation: Violation | undefined, value: unknown, path: string): InputError {
  const names = violation?.instancePath.split("/").slice(1) ?? [];
  const place = names.reduce(at, path);
  if (violation?.keyword === "additionalProperties") {
    const name = String(violation.params["additionalProperty"]);
    const meant = nearest(name, names[0] === "probability" ? outcomes : fields);
    const remedy = meant ? `Did you mean ${meant}?` : `Leave it out; the fields are ${fields.join(", ")}.`;
    const message = `A judgement has no field ${JSON.stringify(name.slice(0, 80))} here. ${remedy}`;
    return new InputError("invalid-option", at(place, name), message);
  }
  if (violation?.keyword === "required") {
    const name = String(violation.params["missingProperty"]);
    const what = wanted[names[0] ?? name];
    return new InputError("invalid-option", at(place, name), `The judgement has no ${name}. Pass ${what}.`);
  }
  const [field] = names;
  if (field === undefined) {
    const message = `The judgement is ${described(value)}. Pass an object with pair, judge and probability.`;
    return new InputError("invalid-option", path, message);
  }
  const content = names.reduce<unknown>((inside, name) => (inside as Record<string, unknown>)[name], value);
  const shown = typeof content === "string" ? JSON.stringify(content.slice(0, 80)) : written(content);
  return new InputError("invalid-option", place, `${names.join(".")} is ${shown}. Pass ${wanted[field]}.`);
}

const written = (value: unknown): string => (typeof value === "number" ? String(value) : described(value));
