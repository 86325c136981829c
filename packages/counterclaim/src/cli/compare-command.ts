import { Command, Option } from "commander";
import type { Article, CompareOptions, Kind, Report } from "@counterclaim/core";
import { type Format, formats, render } from "../render/render.js";
import { renderText } from "../render/text.js";
import type { ReadOptions } from "../read/options.js";
import { type Reading, readFiles } from "../read/read-files.js";
import { styleFor } from "./colours.js";
import { complain } from "./complain.js";
import { print, save } from "./output.js";

interface Flags {
  format: Format;
  out?: string;
  minConfidence?: string;
  kinds?: string;
  date?: string;
  source?: string;
  fetch?: true;
  maxTextLength?: string;
}

const after = `
A file is a plain text or Markdown article (.txt, .md), an HTML page (.html, .htm, .xhtml), JSON (.json: an article, an
array, {"articles": [...]}, ninjs or a JSON Feed), JSON Lines (.jsonl, .ndjson), or an RSS or Atom feed (.xml, .rss,
.atom, .rdf). A folder stands for the files in it, a quoted pattern for those it matches, "-" for standard input in any
of these forms. What cannot be read is named on standard error, and the rest is compared.

Exit code: 0 no conflict found, 1 conflicts found, 2 wrong use or input, also where only some of it could be read.`;

/** The command `compare`; hands the exit code to `end`. */
export function compareCommand(end: (code: number) => void): Command {
  return new Command("compare")
    .description("report where articles about one event conflict")
    .argument("<files...>", 'two or more articles: files, folders, patterns, http(s) addresses, or "-"')
    .addOption(new Option("-f, --format <format>", "form of the report").choices(formats).default("text"))
    .option("-o, --out <file>", "write the report to a file instead of standard output")
    .option("--min-confidence <number>", "leave out findings below this confidence, from 0 to 1 (default: 0.5)")
    .option("--kinds <kinds>", "only these kinds, separated by commas, e.g. negation,quantity")
    .option("--date <date>", "publication date of the files that give none, e.g. 2026-01-06")
    .option("--source <name>", "source of the articles that give none (default: the file's name)")
    .option("--fetch", "fetch the http(s) addresses among the files; nothing is fetched without it")
    .option("--max-text-length <units>", "longest text of one article in UTF-16 units (default: 5000000)")
    .addHelpText("after", after)
    .action(async (files: string[], flags: Flags) => {
      const { articles, errors } = await read(files, flags);
      for (const error of errors) complain(error);
      // the engine takes longer to load than --help may take
      const { compare } = await import("../compare.js");
      const report = compare(articles, optionsOf(flags));
      await write(report, articles, flags);
      end(errors.length > 0 ? 2 : report.findings.length > 0 ? 1 : 0);
    });
}

function read(files: readonly string[], { date, source, fetch, maxTextLength }: Flags): Promise<Reading> {
  const options: ReadOptions = {};
  if (date !== undefined) options.publishedAt = date;
  if (source !== undefined) options.source = source;
  if (fetch !== undefined) options.fetch = fetch;
  if (maxTextLength !== undefined) options.maxTextLength = number(maxTextLength);
  return readFiles(
    files.map((file) => (file === "-" ? process.stdin : file)),
    options,
  );
}

function optionsOf({ minConfidence, kinds, maxTextLength }: Flags): CompareOptions {
  const options: CompareOptions = {};
  if (minConfidence !== undefined) options.minConfidence = number(minConfidence);
  if (maxTextLength !== undefined) options.maxTextLength = number(maxTextLength);
  if (kinds !== undefined) options.kinds = kinds.split(",").map((kind) => kind.trim() as Kind);
  return options;
}

// an empty string is no number, though Number("") is 0; what is none is refused where options are checked
const number = (written: string): number => (written.trim() === "" ? NaN : Number(written));

async function write(report: Report, articles: readonly Article[], { format, out }: Flags): Promise<void> {
  if (out !== undefined) return save(out, render(report, format, { articles }));
  if (format !== "text") return print(render(report, format, { articles }));
  // lines longer than this are hard to follow, however wide the terminal is
  const width = Math.min(process.stdout.columns ?? 80, 100);
  return print(renderText(report, { width, style: styleFor(process.stdout, process.env) }));
}
