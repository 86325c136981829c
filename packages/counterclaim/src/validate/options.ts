import { type CompareOptions, type Detector, InputError, kinds, type OnProgress } from "@counterclaim/core";
import type { ReadOptions } from "../read/options.js";
import { faultOfDate } from "./dates.js";
import { checkDetectors } from "./detectors.js";
import { nearest } from "./nearest.js";
import { snapshot } from "./snapshot.js";
import { at, described } from "./values.js";
import { options as isCompareOptions, readOptions as isReadOptions } from "./generated/validators.js";
import type { Validator, Violation } from "./generated/validators.js";

export const defaultMaxTextLength = 5_000_000;

/** The options of one function: what each must be, in words, and the check itself. */
interface OptionRules {
  readonly wanted: Readonly<Record<string, string>>;
  readonly matchesSchema: Validator;
}

const maxTextLength = "a whole number of UTF-16 units, 1 or more";

const compareRules: OptionRules = {
  wanted: {
    minConfidence: "a number from 0 to 1",
    kinds: `a list of at least one of ${kinds.join(", ")}`,
    maxTextLength,
    internal: "true or false",
    draft: "the id of one of the articles",
    detectors: "a list of detectors",
    onProgress: "a function",
  },
  matchesSchema: isCompareOptions,
};

const readRules: OptionRules = {
  wanted: { publishedAt: 'a date such as "2026-01-06" or "2026-01-06T09:30:00Z"', maxTextLength },
  matchesSchema: isReadOptions,
};

/** What `compare` takes besides the articles. */
export interface Options extends CompareOptions {
  /** the detectors to ask; default `detectors`, to which those of one's own may be added */
  detectors?: readonly Detector[];
  /** told before every step of the work; where it returns `false`, the report is on what was done until then */
  onProgress?: OnProgress;
}

/** A checked, plain copy of the options of `compare`. Unknown names come first, then the values. @throws InputError */
export function checkCompareOptions(options: unknown): Options {
  const value = snapshot(options, Object.keys(compareRules.wanted), "$.options");
  if (typeof value !== "object" || value === null || Array.isArray(value)) return check(value, compareRules);
  // functions are beyond a schema
  const { detectors, onProgress, ...rest } = value as Options;
  const checked: Options = check(rest, compareRules);
  if (detectors !== undefined) checked.detectors = checkDetectors(detectors);
  if (onProgress !== undefined) checked.onProgress = checkFunction(onProgress, "onProgress");
  return checked;
}

function checkFunction<F>(value: F, name: string): F {
  if (typeof value === "function") return value;
  throw new InputError("invalid-option", `$.options.${name}`, `${name} is ${described(value)}. Pass a function.`);
}

/** A checked, plain copy of the options of `readArticles`. @throws InputError */
export function checkReadOptions(options: unknown): ReadOptions {
  const checked = check(options, readRules) as ReadOptions;
  const fault = checked.publishedAt === undefined ? undefined : faultOfDate(checked.publishedAt);
  if (!fault) return checked;
  const message = `publishedAt is ${JSON.stringify(checked.publishedAt?.slice(0, 40))}. ${fault} Pass ${readRules.wanted["publishedAt"]}.`;
  throw new InputError("invalid-date", "$.options.publishedAt", message);
}

function check(options: unknown, rules: OptionRules): object {
  if (options === undefined) return {};
  const value = snapshot(options, Object.keys(rules.wanted), "$.options");
  if (rules.matchesSchema(value)) return { ...(value as object) };
  throw explain(rules.matchesSchema.errors?.[0], value, rules);
}

/** The schema's complaint in the words of an InputError. */
function explain(violation: Violation | undefined, value: unknown, { wanted }: OptionRules): InputError {
  const path = "$.options";
  if (violation?.keyword === "additionalProperties") {
    const name = String(violation.params["additionalProperty"]);
    const names = Object.keys(wanted);
    const meant = nearest(name, names);
    const remedy = meant ? `Did you mean ${meant}?` : `The options are ${names.join(", ")}.`;
    const message = `There is no option ${JSON.stringify(name.slice(0, 80))}. ${remedy}`;
    return new InputError("unknown-option", at(path, name), message);
  }
  const [field = "", index] = violation?.instancePath.slice(1).split("/") ?? [];
  if (field === "") {
    return new InputError("invalid-option", path, `options is ${described(value)}. Pass an object, or nothing.`);
  }
  const content = (value as Record<string, unknown>)[field];
  if (index !== undefined) return unknownKind((content as unknown[])[Number(index)], `${path}.${field}[${index}]`);
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
