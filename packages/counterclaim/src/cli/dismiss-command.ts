import { Command } from "commander";
import { InputError, type Report } from "@counterclaim/core";
import { readCharacters } from "../read/bytes.js";
import { about } from "../review/decisions.js";
import type { KnownFinding } from "../review/files.js";
import { parseJson } from "../validate/files.js";
import { defaultConfigFile, readConfig } from "./config-file.js";
import { defaultDismissalsFile, readDismissals, writeDismissals } from "./memory.js";
import { checkWritable, print } from "./output.js";

interface Flags {
  reason?: string;
  by?: string;
  report?: string;
  undo?: boolean;
  dismissals?: string;
  config?: string | false;
}

const after = `
The ids of findings are in every report. A dismissed finding stays in the report, listed as dismissed with its reason, and
does not count for the exit code.

Exit code: 0 done, 2 wrong use or input.`;

/** The command `dismiss`. */
export function dismissCommand(): Command {
  return new Command("dismiss")
    .description("keep the decision that findings are no conflicts")
    .argument("<ids...>", "ids of findings")
    .option("--reason <text>", "why, in words")
    .option("--by <name>", "who decides it")
    .option("--report <file>", "a report in JSON that has the findings: their quotes are kept beside the reason")
    .option("--undo", "take dismissals back")
    .option("--dismissals <file>", `file to keep them in (default: ${defaultDismissalsFile})`)
    .option("--config <file>", `settings (default: ${defaultConfigFile}, if it is there)`)
    .option("--no-config", `do not look for ${defaultConfigFile}`)
    .addHelpText("after", after)
    .action(run);
}

async function run(ids: string[], flags: Flags): Promise<void> {
  const { reason, undo } = flags;
  for (const id of ids) if (!/^[0-9a-f]{16}$/.test(id)) throw fault("ids", notAnId(id));
  if (undo && reason !== undefined) throw fault("--undo", "There is a --reason besides --undo. Leave one of them out.");
  if (!undo && !/\S/.test(reason ?? "")) throw fault("--reason", 'There is no reason. Say why: --reason "..."');
  const file = flags.dismissals ?? (await readConfig(flags.config)).dismissals ?? defaultDismissalsFile;
  await checkWritable(file);
  const dismissals = await readDismissals(file, false);
  const findings = flags.report === undefined ? undefined : await findingsIn(flags.report);
  for (const id of ids) {
    if (undo) {
      if (!dismissals.delete(id)) throw fault("ids", `${id} is not dismissed in ${file}. Check the id and the file.`);
      continue;
    }
    dismissals.set(id, {
      ...(findings === undefined ? { id } : findings(id)),
      reason: reason ?? "",
      dismissedAt: new Date().toISOString().slice(0, 10),
      ...(flags.by !== undefined && { by: flags.by }),
    });
  }
  await writeDismissals(file, dismissals);
  await print(`${ids.join(", ")} ${undo ? "no longer dismissed" : "dismissed"}, kept in ${file}.\n`);
}

/** What a report in JSON says of a finding, by its id. @throws InputError where it has no such finding */
async function findingsIn(file: string): Promise<(id: string) => KnownFinding> {
  const report = parseJson(await readCharacters(file), file) as Partial<Report> | null;
  const { findings, dismissed = [], disputes = [] } = report ?? {};
  if (!Array.isArray(findings)) {
    throw new InputError("invalid-type", file, `${file} is no report. Write one with --format json.`);
  }
  const whole = [...findings, ...dismissed.map((one) => one?.finding)].filter((one) => one?.a && one.b);
  const all = new Map(whole.map((one) => [one.id, about(one)]));
  return (id) => {
    const known = all.get(id);
    if (known) return known;
    const dispute = disputes.find((one) => one.id === id);
    const remedy = dispute ? `It is a dispute; its findings are ${dispute.findings.join(", ")}.` : "Check the id.";
    throw fault("ids", `${file} has no finding ${id}. ${remedy}`);
  };
}

const notAnId = (written: string): string =>
  `${JSON.stringify(written.slice(0, 80))} is no id of a finding. Copy one from a report: 16 digits from 0 to 9 and a to f.`;

const fault = (path: string, message: string): InputError => new InputError("invalid-option", path, message);
