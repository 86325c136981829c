import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { InputError } from "@counterclaim/core";
import { checkCommand, compareCommand } from "./compare-command.js";
import { complain } from "./complain.js";
import { dismissCommand } from "./dismiss-command.js";
import { exitCode } from "./exit-codes.js";
import { OutputError } from "./output.js";
import { parseCommand } from "./parse-command.js";

/** Runs the command line and returns the exit code. Prints what went wrong, never a stack trace. */
export async function run(args: readonly string[]): Promise<number> {
  let code: number = exitCode.nothingFound;
  const end = (result: number) => (code = result);
  const program = new Command("counterclaim")
    .description("Where several news articles about one event conflict: both quotes, a kind, a confidence, a reason.")
    .version(version())
    .showHelpAfterError("(counterclaim --help lists what there is)")
    .exitOverride();
  for (const command of [compareCommand(end), checkCommand(end), dismissCommand(), parseCommand()]) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.nothingFound : exitCode.wrongUse;
    complain(error);
    return error instanceof InputError || error instanceof OutputError ? exitCode.wrongUse : exitCode.ownFault;
  }
}

function version(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
