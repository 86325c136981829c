import {
  type CompareOptions,
  type Detector,
  InputError,
  type OnProgress,
  type ProposeOptions,
} from "@counterclaim/core";
import type { ReadOptions } from "../read/options.js";
import { checkDetectors } from "./detectors.js";
import { check, checkDate, type OptionRules, wantedOf } from "./option-rules.js";
import { checkJudgements } from "./judgements.js";
import { snapshot } from "./snapshot.js";
import { described } from "./values.js";
import {
  options as isCompareOptions,
  proposeOptions as isProposeOptions,
  readOptions as isReadOptions,
} from "./generated/validators.js";

export const defaultMaxTextLength = 5_000_000;

const { minConfidence, maxTextLength, internal, explain, date } = wantedOf;

const compareRules: OptionRules = {
  path: "$.options",
  noun: "option",
  wanted: {
    minConfidence,
    kinds: wantedOf.kinds,
    maxTextLength,
    internal,
    explain,
    draft: "the id of one of the articles",
    judgements: "a list of judgements",
    calibration: 'an object such as {"my judge": {"intercept": 0.5, "slope": 0.8}}, the slope from 0 to 20',
    detectors: "a list of detectors",
    onProgress: "a function",
  },
  matchesSchema: isCompareOptions,
};

const proposeRules: OptionRules = {
  path: "$.options",
  noun: "option",
  wanted: {
    budget: "a whole number of pairs, 1 or more",
    maxTextLength,
    internal,
    draft: "the id of one of the articles",
    onProgress: "a function",
  },
  matchesSchema: isProposeOptions,
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

/** What `propose` takes besides the articles. */
export interface ProposalOptions extends ProposeOptions {
  /** told before every step of the work; where it returns `false`, the pairs are from what was done until then */
  onProgress?: OnProgress;
}

/** A checked, plain copy of the options of `propose`. @throws InputError */
export function checkProposeOptions(options: unknown): ProposalOptions {
  const value = snapshot(options, Object.keys(proposeRules.wanted), "$.options");
  if (typeof value !== "object" || value === null || Array.isArray(value)) return check(value, proposeRules);
  const { onProgress, ...rest } = value as ProposalOptions;
  const checked: ProposalOptions = check(rest, proposeRules);
  if (onProgress !== undefined) checked.onProgress = checkFunction(onProgress, "onProgress");
  return checked;
}

/** A checked, plain copy of the options of `compare`. Unknown names come first, then the values. @throws InputError */
export function checkCompareOptions(options: unknown): Options {
  const value = snapshot(options, Object.keys(compareRules.wanted), "$.options");
  if (typeof value !== "object" || value === null || Array.isArray(value)) return check(value, compareRules);
  // functions are beyond a schema; of many judgements the one that is wrong must be named
  const { detectors, onProgress, judgements, ...rest } = value as Options;
  const checked: Options = check(rest, compareRules);
  if (judgements !== undefined) checked.judgements = checkJudgements(judgements);
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
