import { existsSync } from "node:fs";
import { InputError, type Report } from "@counterclaim/core";
import { readCharacters } from "../read/bytes.js";
import { baselineText, dismissalsIn, dismissalsText, knownIn } from "../review/decisions.js";
import type { Dismissal } from "../review/files.js";
import type { Decisions } from "../review/review.js";
import { replace } from "./output.js";

/** Where dismissals are kept when neither a flag nor the configuration says where. */
export const defaultDismissalsFile = "counterclaim.dismissals.json";

/** The files of earlier decisions. */
export interface Memory {
  readonly baseline?: string;
  /** only the default one need not be there */
  readonly dismissals?: string;
}

/** @throws InputError where a file is missing or not as it must be */
export async function readDecisions({ baseline, dismissals }: Memory): Promise<Decisions> {
  return {
    known: baseline === undefined ? new Set() : await readBaseline(baseline),
    dismissals: await readDismissals(dismissals ?? defaultDismissalsFile, dismissals !== undefined),
  };
}

async function readBaseline(file: string): Promise<Set<string>> {
  if (existsSync(file)) return knownIn(await readCharacters(file), file);
  const message = `There is no baseline ${file}. Make it with --write-baseline ${file}.`;
  throw new InputError("unreadable-file", file, message);
}

/** The dismissals in a file, by id; none where it is not there and need not be. */
export async function readDismissals(file: string, required: boolean): Promise<Map<string, Dismissal>> {
  if (!required && !existsSync(file)) return new Map();
  return dismissalsIn(await readCharacters(file), file);
}

export const writeBaseline = (file: string, report: Report): Promise<void> => replace(file, baselineText(report));

export const writeDismissals = (file: string, dismissals: ReadonlyMap<string, Dismissal>): Promise<void> =>
  replace(file, dismissalsText(dismissals));
