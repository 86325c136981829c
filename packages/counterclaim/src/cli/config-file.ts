import { dirname, isAbsolute, join } from "node:path";
import { existsSync } from "node:fs";
import { InputError } from "@counterclaim/core";
import { readCharacters } from "../read/bytes.js";
import { formats } from "../render/formats.js";
import { parseJson } from "../validate/files.js";
import { config as isConfig } from "../validate/generated/validators.js";
import { check, checkDate, type OptionRules, wantedOf } from "../validate/option-rules.js";
import { type Config, failOnLevels } from "./config.js";

/** Where the command line looks when no flag says where. */
export const defaultConfigFile = "counterclaim.config.json";

const file = "the path of a file";
const wanted: Readonly<Record<Exclude<keyof Config, "$schema">, string>> = {
  ...wantedOf,
  format: `one of ${formats.join(", ")}`,
  out: "a list of files",
  bom: "true or false",
  failOn: `one of ${failOnLevels.join(", ")}`,
  baseline: file,
  dismissals: file,
  quiet: "true or false",
};

/**
 * What the configuration file says, its paths as seen from here. Without a name it is counterclaim.config.json, which
 * need not be there; `false` is none.
 * @throws InputError where the file cannot be read, or the first thing in it that is wrong
 */
export async function readConfig(name: string | false | undefined): Promise<Config> {
  if (name === false || (name === undefined && !existsSync(defaultConfigFile))) return {};
  const path = name ?? defaultConfigFile;
  const value = parseJson(await readCharacters(path), path);
  if (value === undefined || typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InputError("invalid-type", path, `${path} does not hold an object. Write {"minConfidence": 0.7}, say.`);
  }
  const { $schema: _editorsOnly, ...given } = value as Record<string, unknown>;
  const rules: OptionRules = { path: `${path}:$`, noun: "setting", wanted, matchesSchema: isConfig };
  const config: Config = check(given, rules);
  checkDate(config.date, "date", `${path}:$.date`);
  return seenFrom(dirname(path), config);
}

function seenFrom(folder: string, { out, baseline, dismissals, ...rest }: Config): Config {
  const here = (path: string) => (folder === "." || isAbsolute(path) || path === "-" ? path : join(folder, path));
  return {
    ...rest,
    ...(out && { out: out.map(here) }),
    ...(baseline !== undefined && { baseline: here(baseline) }),
    ...(dismissals !== undefined && { dismissals: here(dismissals) }),
  };
}
