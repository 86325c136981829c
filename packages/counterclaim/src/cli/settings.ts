import type { CompareOptions, Kind } from "@counterclaim/core";
import type { Format } from "../render/formats.js";
import type { ReadOptions } from "../read/options.js";
import { checkCompareOptions, checkReadOptions } from "../validate/options.js";
import type { FailOn } from "./config.js";
import { readConfig } from "./config-file.js";
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
  date?: string;
  source?: string;
  fetch?: true;
  maxTextLength?: string;
  failOn?: FailOn;
  baseline?: string;
  writeBaseline?: string;
  dismissals?: string;
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
  readonly quiet: boolean;
}

/** @throws InputError for the first thing wrong in the configuration file, then in the flags */
export async function settingsOf(flags: Flags): Promise<Settings> {
  const config = await readConfig(flags.config);
  const { baseline = config.baseline, dismissals = config.dismissals, writeBaseline } = flags;
  const maxTextLength = numberOf(flags.maxTextLength) ?? config.maxTextLength;
  return {
    targets: targetsOf(flags.out ?? config.out ?? [], flags.format, config.format),
    bom: flags.bom && (config.bom ?? true),
    compare: checkCompareOptions({
      minConfidence: numberOf(flags.minConfidence) ?? config.minConfidence,
      kinds: kindsOf(flags.kinds) ?? config.kinds,
      internal: flags.internal && (config.internal ?? true),
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
    quiet: flags.quiet ?? config.quiet ?? false,
  };
}

// an empty string is no number, though Number("") is 0; what is none is refused where options are checked
const numberOf = (written: string | undefined): number | undefined =>
  written === undefined ? undefined : written.trim() === "" ? NaN : Number(written);

const kindsOf = (written: string | undefined): Kind[] | undefined =>
  written?.split(",").map((kind) => kind.trim() as Kind);
