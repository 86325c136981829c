import { Command, Option } from "commander";
import type { Article, CompareOptions, Kind, Report } from "@counterclaim/core";
import { type Format, formats, render } from "../render/render.js";
import { renderText } from "../render/text.js";
import type { ReadOptions } from "../read/options.js";
import { readArticles } from "../read/read-articles.js";
import { styleFor } from "./colours.js";
import { print, save } from "./output.js";

interface Flags {
  format: Format;
  out?: string;
  minConfidence?: string;
  kinds?: string;
  date?: string;
  maxTextLength?: string;
}

const after = `
A file is a plain text or Markdown article (.txt, .md) or JSON (.json: one article, an array, or {"articles": [...]}).
"-" reads articles as JSON from standard input.

Exit code: 0 no conflict found, 1 conflicts found, 2 wrong use or input.`;

/** The command `compare`; hands the exit code to `end`. */
export function compareCommand(end: (code: number) => void): Command {
  return new Command("compare")
    .description("report where articles about one event conflict")
    .argument("<files...>", 'two or more articles, or "-"')
    .addOption(new Option("-f, --format <format>", "form of the report").choices(formats).default("text"))
    .option("-o, --out <file>", "write the report to a file instead of standard output")
    .option("--min-confidence <number>", "leave out findings below this confidence, from 0 to 1 (default: 0.5)")
    .option("--kinds <kinds>", "only these kinds, separated by commas, e.g. negation,quantity")
    .option("--date <date>", "publication date of the files that give none, e.g. 2026-01-06")
    .option("--max-text-length <units>", "longest text of one article in UTF-16 units (default: 5000000)")
    .addHelpText("after", after)
    .action(async (files: string[], flags: Flags) => {
      const articles = await read(files, flags);
      // the engine takes longer to load than --help may take
      const { compare } = await import("../compare.js");
      const report = compare(articles, optionsOf(flags));
      await write(report, articles, flags);
      end(report.findings.length > 0 ? 1 : 0);
    });
}

async function read(files: readonly string[], { date, maxTextLength }: Flags): Promise<Article[]> {
  const options: ReadOptions = {};
  if (date !== undefined) options.publishedAt = date;
  if (maxTextLength !== undefined) options.maxTextLength = number(maxTextLength);
  const named = files.filter((file) => file !== "-");
  const streamed = named.length < files.length ? await readArticles(process.stdin, options) : [];
  return [...streamed, ...(await readArticles(named, options))];
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
