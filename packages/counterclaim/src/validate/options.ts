import { type CompareOptions, InputError, kinds } from "@counterclaim/core";
import { nearest } from "./nearest.js";
import { snapshot } from "./snapshot.js";
import { at, described } from "./values.js";
import { options as matchesSchema } from "./generated/validators.js";
import type { Violation } from "./generated/validators.js";

export const defaultMaxTextLength = 5_000_000;

const names = ["minConfidence", "kinds", "maxTextLength", "internal"] as const;

const wanted: Readonly<Record<string, string>> = {
  minConfidence: "a number from 0 to 1",
  kinds: `a list of at least one of ${kinds.join(", ")}`,
  maxTextLength: "a whole number of UTF-16 units, 1 or more",
  internal: "true or false",
};

/**
 * Checks the options of `compare` and returns a plain copy. Unknown names come first, then the values.
 * @throws InputError
 */
export function checkOptions(options: unknown): CompareOptions {
  if (options === undefined) return {};
  const value = snapshot(options, names, "$.options");
  if (matchesSchema(value)) return { ...(value as CompareOptions) };
  throw explain(matchesSchema.errors?.[0], value);
}

function explain(violation: Violation | undefined, value: unknown): InputError {
  const path = "$.options";
  if (violation?.keyword === "additionalProperties") {
    const name = String(violation.params["additionalProperty"]);
    const meant = nearest(name, names);
    const remedy = meant ? `Did you mean ${meant}?` : `The options are ${names.join(", ")}.`;
    return new InputError(
      "unknown-option",
      at(path, name),
      `There is no option ${JSON.stringify(name.slice(0, 80))}. ${remedy}`,
    );
  }
  const [field = "", index] = violation?.instancePath.slice(1).split("/") ?? [];
  if (field === "") {
    return new InputError("invalid-option", path, `options is ${described(value)}. Pass an object, or nothing.`);
  }
  const content = (value as Record<string, unknown>)[field];
  if (index !== undefined) return unknownKind((content as unknown[])[Number(index)], `${path}.${field}[${index}]`);
  const shown =
    typeof content === "number" || typeof content === "string"
      ? JSON.stringify(content).slice(0, 80)
      : described(content);
  return new InputError("invalid-option", `${path}.${field}`, `${field} is ${shown}. Pass ${wanted[field]}.`);
}

function unknownKind(kind: unknown, path: string): InputError {
  if (typeof kind !== "string") {
    return new InputError("invalid-option", path, `A kind is ${described(kind)}. Pass ${wanted["kinds"]}.`);
  }
  const meant = nearest(kind, kinds);
  const remedy = meant ? `Did you mean ${meant}?` : `The kinds are ${kinds.join(", ")}.`;
  return new InputError("invalid-option", path, `There is no kind ${JSON.stringify(kind.slice(0, 80))}. ${remedy}`);
}
