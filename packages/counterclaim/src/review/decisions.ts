import type { Finding, Report } from "@counterclaim/core";
import { checkFile, parseJson } from "../validate/files.js";
import { baseline as isBaseline, dismissals as areDismissals } from "../validate/generated/validators.js";
import { checkDate } from "../validate/option-rules.js";
import type { BaselineFile, Dismissal, DismissalsFile, KnownFinding } from "./files.js";
import { newFindings } from "./review.js";

/** The ids in the text of a baseline. @throws InputError */
export function knownIn(text: string, file: string): Set<string> {
  const value = parseJson(text, file);
  checkFile(value, isBaseline, file);
  return new Set((value as BaselineFile).findings.map(({ id }) => id));
}

/** The dismissals in the text of their file, by id; of two for one id the later. @throws InputError */
export function dismissalsIn(text: string, file: string): Map<string, Dismissal> {
  const value = parseJson(text, file);
  checkFile(value, areDismissals, file);
  const { dismissals } = value as DismissalsFile;
  for (const [index, { dismissedAt }] of dismissals.entries()) {
    checkDate(dismissedAt, "dismissedAt", `${file}:$.dismissals[${index}].dismissedAt`);
  }
  return new Map(dismissals.map((one) => [one.id, one]));
}

/** A baseline that knows all findings of a report but the dismissed ones. */
export function baselineText(report: Report): string {
  const findings = [...new Map(report.findings.map((one) => [one.id, about(one)])).values()].sort(byId);
  return written({ schemaVersion: 1, findings } satisfies BaselineFile);
}

export const dismissalsText = (dismissals: ReadonlyMap<string, Dismissal>): string =>
  written({ schemaVersion: 1, dismissals: [...dismissals.values()].sort(byId) } satisfies DismissalsFile);

/** What a file of decisions says of a finding besides the decision, for those who read it. */
export const about = ({ id, kind, a, b }: Finding): KnownFinding => ({ id, kind, a: a.quote, b: b.quote });

// in order of id and one thing a line, so that versions of a file differ where decisions do
const byId = (x: KnownFinding, y: KnownFinding): number => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0);
const written = (file: BaselineFile | DismissalsFile): string => `${JSON.stringify(file, null, 2)}\n`;

/** Whether a report has a new finding of this level or above. */
export function fails(report: Report, failOn: "contradiction" | "tension" | "never"): boolean {
  if (failOn === "never") return false;
  return newFindings(report).some(({ level }) => failOn === "tension" || level === "contradiction");
}
