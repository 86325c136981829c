import { Command, Option } from "commander";
import type { Article } from "@counterclaim/core";
import { readArticles } from "../read/read-articles.js";
import type { ReadOptions } from "../read/options.js";
import { numberIn } from "./number-in.js";
import { styleFor } from "./colours.js";
import { print, save } from "./output.js";

const formats = ["text", "conllu", "json"] as const;

interface Flags {
  format: (typeof formats)[number];
  out?: string;
  only?: string;
  date?: string;
  maxTextLength?: string;
}

const after = `
It shows how the text was read: every sentence with its tree of words, and the statements taken from it. Look here when a
report misses a conflict or sees one that is none.

Exit code: 0 read, 2 wrong use or input.`;

/** The command `parse`. */
export function parseCommand(): Command {
  return new Command("parse")
    .description("show how an article is read: trees and statements")
    .argument("<file>", 'an article, or "-" for articles as JSON from standard input')
    .addOption(new Option("-f, --format <format>", "form of what is shown").choices(formats).default("text"))
    .option("-o, --out <file>", "write to a file instead of standard output")
    .option("--only <words>", "only the sentences that hold these words as they stand")
    .option("--date <date>", "publication date of an article that gives none, e.g. 2026-01-06")
    .option("--max-text-length <units>", "longest text of one article in UTF-16 units (default: 5000000)")
    .addHelpText("after", after)
    .action(async (file: string, flags: Flags) => {
      const articles = await readArticles(file === "-" ? process.stdin : file, optionsOf(flags));
      await write(await shown(articles, flags), flags);
    });
}

function optionsOf({ date, maxTextLength }: Flags): ReadOptions {
  const options: ReadOptions = {};
  if (date !== undefined) options.publishedAt = date;
  const limit = numberIn("--max-text-length", maxTextLength, "a whole number, 1 or more");
  if (limit !== undefined) options.maxTextLength = limit;
  return options;
}

async function shown(articles: readonly Article[], { format, only, out }: Flags): Promise<string> {
  // the engine takes longer to load than --help may take
  const { read } = await import("../parse/shown.js");
  const all = read(articles, only);
  if (format === "json") return (await import("../parse/parse-json.js")).parseJson(all);
  if (format === "conllu") return (await import("../parse/parse-conllu.js")).parseConllu(all);
  const { parseText } = await import("../parse/parse-text.js");
  if (out !== undefined) return parseText(all);
  const width = Math.min(process.stdout.columns ?? 80, 100);
  return parseText(all, { width, style: styleFor(process.stdout, process.env) });
}

const write = (text: string, { out }: Flags): Promise<void> => (out === undefined ? print(text) : save(out, text));
