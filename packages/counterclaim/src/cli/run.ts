import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { InputError } from "@counterclaim/core";
import { compareCommand } from "./compare-command.js";
import { OutputError } from "./output.js";
import { parseCommand } from "./parse-command.js";

/** Exit codes; 0 and 1 are the commands' own: nothing found, something found. */
const wrongInput = 2;
const ownFault = 3;

/** Runs the command line and returns the exit code. Prints what went wrong, never a stack trace. */
export async function run(args: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command("counterclaim")
    .description("Where several news articles about one event conflict: both quotes, a kind, a confidence, a reason.")
    .version(version())
    .showHelpAfterError("(counterclaim --help lists what there is)")
    .exitOverride();
  const compare = compareCommand((result) => (code = result)).copyInheritedSettings(program);
  program.addCommand(compare);
  program.addCommand(parseCommand().copyInheritedSettings(program));
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongInput;
    const expected = error instanceof InputError || error instanceof OutputError;
    process.stderr.write(`counterclaim: ${expected ? told(error) : `unexpected failure: ${String(error)}`}\n`);
    return expected ? wrongInput : ownFault;
  }
}

// what the library calls an option, and what it is called here
const flags: Readonly<Record<string, string>> = {
  minConfidence: "--min-confidence",
  kinds: "--kinds",
  publishedAt: "--date",
  maxTextLength: "--max-text-length",
};

function told(error: InputError | OutputError): string {
  if (error instanceof OutputError) return error.message;
  const place = error.path.replace(/^\$\.options\.(\w+)/, (path, name: string) => flags[name] ?? path);
  return `${error.code} at ${place}: ${error.message}`;
}

function version(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
