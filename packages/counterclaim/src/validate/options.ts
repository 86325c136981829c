import { type CompareOptions, type Detector, InputError, type OnProgress } from "@counterclaim/core";
import type { ReadOptions } from "../read/options.js";
import { checkDetectors } from "./detectors.js";
import { check, checkDate, type OptionRules, wantedOf } from "./option-rules.js";
import { snapshot } from "./snapshot.js";
import { described } from "./values.js";
import { options as isCompareOptions, readOptions as isReadOptions } from "./generated/validators.js";

export const defaultMaxTextLength = 5_000_000;

const { minConfidence, maxTextLength, internal, date } = wantedOf;

const compareRules: OptionRules = {
  path: "$.options",
  noun: "option",
  wanted: {
    minConfidence,
    kinds: wantedOf.kinds,
    maxTextLength,
    internal,
    draft: "the id of one of the articles",
    detectors: "a list of detectors",
    onProgress: "a function",
  },
  matchesSchema: isCompareOptions,
};

const readRules: OptionRules = {
  path: "$.options",
  noun: "option",
  wanted: {
    publishedAt: date,
    source: "a name with at least one letter or digit",
    maxTextLength,
    fetch: "true or false",
  },
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
  checkDate(checked.publishedAt, "publishedAt", "$.options.publishedAt");
  return checked;
}
