import { Command, Option } from "commander";
import { formats } from "../render/formats.js";
import { runComparison } from "./comparison.js";
import { failOnLevels } from "./config.js";
import { defaultConfigFile } from "./config-file.js";
import { defaultDismissalsFile } from "./memory.js";
import { defaultJudgeBudget } from "./judging.js";
import { type Flags, settingsOf } from "./settings.js";

const after = `
A file is a plain text or Markdown article (.txt, .md), an HTML page (.html, .htm, .xhtml), JSON (.json: an article, an
array, {"articles": [...]}, ninjs or a JSON Feed), JSON Lines (.jsonl, .ndjson), or an RSS or Atom feed (.xml, .rss,
.atom, .rdf). A folder stands for the files in it, a quoted pattern for those it matches, "-" for standard input in any
of these forms. What cannot be read is named on standard error, and the rest is compared.

Exit code: 0 no conflict found, 1 conflicts found, 2 wrong use or input, also where only some of it could be read,
3 own fault, 130 interrupted.`;

/** The command `compare`; hands the exit code to `end`. */
export function compareCommand(end: (code: number) => void): Command {
  return withFlags(new Command("compare"))
    .description("report where articles about one event conflict")
    .argument("<files...>", 'two or more articles: files, folders, patterns, http(s) addresses, or "-"')
    .action(async (files: string[], flags: Flags) => end(await runComparison({ files }, await settingsOf(flags))));
}

/** The command `check`. */
export function checkCommand(end: (code: number) => void): Command {
  return withFlags(new Command("check"))
    .description("report where a draft conflicts with the coverage of its event")
    .argument("<draft>", 'the article to check: a file, an http(s) address, or "-"')
    .argument("<coverage...>", "the articles to check it against: files, folders, patterns or http(s) addresses")
    .action(async (draft: string, files: string[], flags: Flags) =>
      end(await runComparison({ draft, files }, await settingsOf(flags))),
    );
}

const collected = (path: string, others: string[] = []): string[] => [...others, path];

function withFlags(command: Command): Command {
  return command
    .addOption(new Option("-f, --format <format>", "form of the report, text if nothing else is said").choices(formats))
    .option(
      "-o, --out <file>",
      "write the report to a file, in the form of its ending; may be repeated; - is standard output",
      collected,
    )
    .option("--no-bom", "begin CSV without a byte order mark")
    .option("--min-confidence <number>", "leave out findings below this confidence, from 0 to 1 (default: 0.7)")
    .option("--kinds <kinds>", "only these kinds, separated by commas, e.g. negation,quantity")
    .option("--no-internal", "look for no conflicts inside one article")
    .option("--explain", "tell of each finding what its confidence rests on")
    .addOption(
      new Option(
        "--fail-on <level>",
        "end with 1 for findings of this level or above, tension if nothing else is said",
      ).choices(failOnLevels),
    )
    .option("--baseline <file>", "findings in this file are known and do not count")
    .option("--write-baseline <file>", "write what is found to a file for --baseline, and end with 0")
    .option("--dismissals <file>", `findings that are dismissed (default: ${defaultDismissalsFile}, if it is there)`)
    .option("--date <date>", "publication date of the files that give none, e.g. 2026-01-06")
    .option("--source <name>", "source of the articles that give none (default: the file's name)")
    .option("--fetch", "fetch the http(s) addresses among the files; nothing is fetched without it")
    .option(
      "--judge <judge>",
      "ask a model about the pairs that structure cannot decide: onnx:FOLDER, or chat:ADDRESS#MODEL, which is sent them (needs @counterclaim/nli)",
    )
    .option("--judge-budget <number>", `pairs to ask about, and calls, at most (default: ${defaultJudgeBudget})`)
    .option("--judge-cache <folder>", "keep the judge's answers there (default: the user's cache folder)")
    .option("--no-judge-cache", "keep no answers")
    .option("--judge-calibration <file>", "JSON that says how far a judge is to be trusted")
    .option("--max-text-length <units>", "longest text of one article in UTF-16 units (default: 5000000)")
    .option("--config <file>", `settings (default: ${defaultConfigFile}, if it is there)`)
    .option("--no-config", `do not look for ${defaultConfigFile}`)
    .option("-q, --quiet", "no progress and no remarks on standard error")
    .addHelpText("after", after);
}
