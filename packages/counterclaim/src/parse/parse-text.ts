import type { Passage } from "@counterclaim/core";
import { harmless } from "../render/harmless.js";
import { plain, type Style } from "../render/style.js";
import { counted } from "../render/summary.js";
import { words, wrap } from "../render/wrap.js";
import type { Shown } from "./shown.js";
import { statementLines } from "./statement-lines.js";
import { treeLines } from "./tree-lines.js";

export interface ParseTextOptions {
  /** columns of a line, at least 40; default 80 */
  width?: number;
  style?: Style;
}

const indent = "   ";

/** What was read from articles, for people: sentence by sentence the tree, then the statements with their slots. */
export function parseText(articles: readonly Shown[], { width = 80, style = plain }: ParseTextOptions = {}): string {
  const page = { width: Math.max(40, width), style };
  return `${articles.flatMap((shown) => articleBlocks(shown, page)).join("\n\n")}\n`;
}

function articleBlocks({ reading, sentences }: Shown, page: Required<ParseTextOptions>): string[] {
  const { width, style } = page;
  const { article, units, notes } = reading;
  const statements = units.reduce((sum, { statements }) => sum + statements.length, 0);
  const name = article.source === article.id ? article.source : `${article.source} (${article.id})`;
  const title = `${name}: ${counted(units.length, "sentence")}, ${counted(statements, "statement")}`;
  const passages = new Map(units.map((unit) => [unit.id, unit]));
  return [
    style.strong(wrap(words(harmless(title)), width, "", "")),
    ...sentences.map((passage) => sentenceBlock(passage, article[passage.field] ?? "", passages, page)),
    ...notes.map(({ message }) => wrap(words(harmless(`Note: ${message}`)), width, "", "  ")),
  ];
}

function sentenceBlock(
  passage: Passage,
  text: string,
  passages: ReadonlyMap<string, Passage>,
  { width, style }: Required<ParseTextOptions>,
): string {
  const { sentence, statements } = passage;
  const place = `${passage.field === "title" ? "headline " : ""}${sentence.index + 1}.`;
  const said = `${text.slice(sentence.start, sentence.end)}`;
  const kind = `(${sentence.kind}, characters ${sentence.start} to ${sentence.end})`;
  const context = { passage, text, passages, width, style };
  return [
    wrap(words(`${place} ${harmless(said)}`), width, "", indent),
    `${indent}${style.faint(kind)}`,
    "",
    ...treeLines(sentence, width, indent),
    ...statements.flatMap((statement) => ["", ...statementLines(statement, context, indent)]),
    ...(statements.length === 0 ? ["", `${indent}${style.faint("no statement")}`] : []),
  ].join("\n");
}
