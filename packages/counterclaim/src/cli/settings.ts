import { type CompareOptions, InputError, type Kind } from "@counterclaim/core";
import type { Format } from "../render/formats.js";
import { readCharacters } from "../read/bytes.js";
import type { ReadOptions } from "../read/options.js";
import { parseJson } from "../validate/files.js";
import { checkCompareOptions, checkReadOptions } from "../validate/options.js";
import type { FailOn } from "./config.js";
import { readConfig } from "./config-file.js";
import { judgeSpecOf } from "./judge-spec.js";
import { defaultJudgeBudget, defaultJudgeCache, type JudgeSettings } from "./judging.js";
import { numberIn } from "./number-in.js";
import type { Memory } from "./memory.js";
import { type Target, targetsOf } from "./targets.js";

/** The flags of a comparison as they were written. */
export interface Flags {
  config?: string | false;
  format?: Format;
  out?: string[];
  bom: boolean;
  minConfidence?: string;
  kinds?: string;
  internal: boolean;
  explain?: true;
  date?: string;
  source?: string;
  fetch?: true;
  maxTextLength?: string;
  failOn?: FailOn;
  baseline?: string;
  writeBaseline?: string;
  dismissals?: string;
  judge?: string;
  judgeBudget?: string;
  judgeCache?: string | false;
  judgeCalibration?: string;
  quiet?: boolean;
}

/** What a comparison goes by: the flags, then the configuration file, then what is usual. */
export interface Settings {
  readonly targets: readonly Target[];
  readonly bom: boolean;
  readonly compare: CompareOptions;
  readonly read: ReadOptions;
  readonly failOn: FailOn;
  readonly memory: Memory;
  readonly writeBaseline?: string;
  readonly judge?: JudgeSettings;
  readonly quiet: boolean;
}

/** Numbers of pairs and of UTF-16 units. */
const UNITS = "a whole number, 1 or more";

/** @throws InputError for the first thing wrong in the configuration file, then in the flags */
export async function settingsOf(flags: Flags): Promise<Settings> {
  const config = await readConfig(flags.config);
  const { baseline = config.baseline, dismissals = config.dismissals, writeBaseline } = flags;
  const judge = await judgeSettingsOf(flags);
  const maxTextLength = numberIn("--max-text-length", flags.maxTextLength, UNITS) ?? config.maxTextLength;
  return {
    targets: targetsOf(flags.out ?? config.out ?? [], flags.format, config.format),
    bom: flags.bom && (config.bom ?? true),
    compare: checkCompareOptions({
      minConfidence:
        numberIn("--min-confidence", flags.minConfidence, "one from 0 to 1, e.g. 0.7") ?? config.minConfidence,
      kinds: kindsOf(flags.kinds) ?? config.kinds,
      internal: flags.internal && (config.internal ?? true),
      explain: flags.explain ?? config.explain,
      maxTextLength,
    }),
    read: checkReadOptions({
      publishedAt: flags.date ?? config.date,
      source: flags.source,
      // asked for each time: a file that lies about must not make a program go to the network
      fetch: flags.fetch,
      maxTextLength,
    }),
    failOn: flags.failOn ?? config.failOn ?? "tension",
    memory: { ...(baseline !== undefined && { baseline }), ...(dismissals !== undefined && { dismissals }) },
    ...(writeBaseline !== undefined && { writeBaseline }),
    ...(judge && { judge }),
    quiet: flags.quiet ?? config.quiet ?? false,
  };
}

/** Asked for each time, never by a file: what may cost money, or send articles away, is said by the person who runs it. */
async function judgeSettingsOf(flags: Flags): Promise<JudgeSettings | undefined> {
  const { judge, judgeBudget, judgeCache, judgeCalibration } = flags;
  if (judge === undefined) {
    const companions = {
      "--judge-budget": judgeBudget,
      "--judge-cache": judgeCache || undefined,
      "--judge-calibration": judgeCalibration,
    };
    const [idle] = Object.entries(companions).find(([, value]) => value !== undefined) ?? [];
    if (idle === undefined) return undefined;
    throw new InputError(
      "invalid-option",
      idle,
      `${idle} is for nothing without --judge. Name a judge, or leave it out.`,
    );
  }
  const budget = numberIn("--judge-budget", judgeBudget, UNITS) ?? defaultJudgeBudget;
  if (!Number.isInteger(budget) || budget < 1) {
    const message = `${JSON.stringify(judgeBudget)} is no number of pairs. Give a whole number, 1 or more.`;
    throw new InputError("invalid-option", "--judge-budget", message);
  }
  const calibration = judgeCalibration === undefined ? undefined : await readCalibration(judgeCalibration);
  return {
    spec: judgeSpecOf(judge),
    budget,
    cache: judgeCache === false ? undefined : (judgeCache ?? defaultJudgeCache(process.env)),
    calibration,
  };
}

/** @throws InputError where the file does not hold what `--judge` of the benchmarks writes */
async function readCalibration(file: string): Promise<CompareOptions["calibration"]> {
  const calibration = parseJson(await readCharacters(file), file) as Exclude<CompareOptions["calibration"], undefined>;
  try {
    return checkCompareOptions({ calibration }).calibration;
  } catch (error) {
    throw error instanceof InputError ? new InputError(error.code, file, error.message) : error;
  }
}

const kindsOf = (written: string | undefined): Kind[] | undefined =>
  written?.split(",").map((kind) => kind.trim() as Kind);
