import { InputError, kinds } from "@counterclaim/core";
import { faultOfDate } from "./dates.js";
import type { Validator, Violation } from "./generated/validators.js";
import { nearest } from "./nearest.js";
import { snapshot } from "./snapshot.js";
import { at, described } from "./values.js";

/** The options of one function or file: what each must be, in words, and the check itself. */
export interface OptionRules {
  /** where they stand, for errors: "$.options" */
  readonly path: string;
  /** what one of them is called: "option" */
  readonly noun: string;
  readonly wanted: Readonly<Record<string, string>>;
  readonly matchesSchema: Validator;
}

/** What options that several functions take must be. */
export const wantedOf = {
  minConfidence: "a number from 0 to 1",
  kinds: `a list of at least one of ${kinds.join(", ")}`,
  maxTextLength: "a whole number of UTF-16 units, 1 or more",
  internal: "true or false",
  explain: "true or false",
  date: 'a date such as "2026-01-06" or "2026-01-06T09:30:00Z"',
} as const;

/** @throws InputError where a date is given that is none */
export function checkDate(given: string | undefined, name: string, path: string): void {
  const fault = given === undefined ? undefined : faultOfDate(given);
  if (!fault) return;
  const message = `${name} is ${JSON.stringify(given?.slice(0, 40))}. ${fault} Pass ${wantedOf.date}.`;
  throw new InputError("invalid-date", path, message);
}

/** A checked, plain copy of the options. Unknown names come first, then the values. @throws InputError */
export function check(options: unknown, rules: OptionRules): object {
  if (options === undefined) return {};
  const value = snapshot(options, Object.keys(rules.wanted), rules.path);
  if (rules.matchesSchema(value)) return { ...(value as object) };
  throw explain(rules.matchesSchema.errors?.[0], value, rules);
}

/** The schema's complaint in the words of an InputError. */
function explain(violation: Violation | undefined, value: unknown, { wanted, path, noun }: OptionRules): InputError {
  if (violation?.keyword === "additionalProperties") {
    const name = String(violation.params["additionalProperty"]);
    const names = Object.keys(wanted);
    const meant = nearest(name, names);
    const remedy = meant ? `Did you mean ${meant}?` : `The ${noun}s are ${names.join(", ")}.`;
    const message = `There is no ${noun} ${JSON.stringify(name.slice(0, 80))}. ${remedy}`;
    return new InputError("unknown-option", at(path, name), message);
  }
  const [field = "", index] = violation?.instancePath.slice(1).split("/") ?? [];
  if (field === "") {
    return new InputError("invalid-option", path, `This is ${described(value)}. Pass an object with ${noun}s.`);
  }
  const content = (value as Record<string, unknown>)[field];
  if (field === "kinds" && index !== undefined) {
    return unknownKind((content as unknown[])[Number(index)], `${path}.${field}[${index}]`);
  }
  return new InputError("invalid-option", `${path}.${field}`, `${field} is ${shown(content)}. Pass ${wanted[field]}.`);
}

const shown = (value: unknown): string =>
  typeof value === "string"
    ? JSON.stringify(value.slice(0, 80))
    : typeof value === "number"
      ? String(value)
      : described(value);

function unknownKind(kind: unknown, path: string): InputError {
  const meant = typeof kind === "string" ? nearest(kind, kinds) : undefined;
  const remedy = meant ? `Did you mean ${meant}?` : `The kinds are ${kinds.join(", ")}.`;
  return new InputError("invalid-option", path, `There is no kind ${shown(kind)}. ${remedy}`);
}
