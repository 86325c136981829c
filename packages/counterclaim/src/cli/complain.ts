import { InputError } from "@counterclaim/core";
import { OutputError } from "./output.js";

// what the library calls an option, and what it is called here
const flags: Readonly<Record<string, string>> = {
  minConfidence: "--min-confidence",
  kinds: "--kinds",
  publishedAt: "--date",
  source: "--source",
  maxTextLength: "--max-text-length",
};

/** Says on standard error what went wrong. */
export function complain(error: unknown): void {
  process.stderr.write(`${complaint(error)}\n`);
}

/** What went wrong in a line, never with a stack trace. */
export function complaint(error: unknown): string {
  if (error instanceof OutputError) return `counterclaim: ${error.message}`;
  if (!(error instanceof InputError)) return `counterclaim: unexpected failure: ${String(error)}`;
  const place = error.path.replace(/^\$\.options\.(\w+)/, (path, name: string) => flags[name] ?? path);
  return `counterclaim: ${error.code} at ${place}: ${error.message}`;
}
