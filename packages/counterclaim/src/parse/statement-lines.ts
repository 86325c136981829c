import type { Argument, Passage, Statement } from "@counterclaim/core";
import { harmless } from "../render/harmless.js";
import type { Style } from "../render/style.js";
import { words, wrap } from "../render/wrap.js";
import { quantityInWords, timeInWords } from "./measures.js";

/** What the statement lines need to know besides the statement. */
export interface StatementContext {
  readonly passage: Passage;
  /** the field that the passage stands in */
  readonly text: string;
  /** the passages of the article by id, for what pronouns stand for */
  readonly passages: ReadonlyMap<string, Passage>;
  readonly width: number;
  readonly style: Style;
}

type Slot = readonly [label: string, content: string];

const labelColumns = 11;

/** One statement: a line that names it, then a line for each slot that is filled. */
export function statementLines(statement: Statement, context: StatementContext, indent: string): string[] {
  const { style, width } = context;
  const title = `${statement.polarity === "denied" ? "not " : ""}${statement.lemma} (${statement.form})`;
  const inner = `${indent}  `;
  return [
    style.strong(wrap(words(harmless(title)), width, indent, inner)),
    ...slots(statement, context).map(([label, content]) =>
      wrap(
        words(harmless(content)),
        width,
        `${inner}${label.padEnd(labelColumns)}`,
        `${inner}${" ".repeat(labelColumns)}`,
      ),
    ),
  ];
}

function slots(statement: Statement, context: StatementContext): Slot[] {
  const phrase = (tokens: readonly number[]) => phraseOf(context.passage, tokens);
  const because = (tokens: readonly number[]) => (tokens.length === 0 ? "" : ` by "${phrase(tokens)}"`);
  const { condition, times, quantities } = statement;
  return [
    ["predicate", phrase([statement.predicate])],
    ...statement.arguments.map((argument): Slot => [argument.role, argumentInWords(argument, context)]),
    ["polarity", `${statement.polarity}${because(statement.polarityTokens)}`],
    ["force", `${statement.force}${because(statement.forceTokens)}`],
    ...filled("tense", statement.tense !== "none", statement.tense),
    ...attribution(statement, context),
    ...filled("condition", condition === "conditional", "holds under a condition"),
    ...filled("condition", condition === "antecedent", "is itself a condition"),
    ...filled("generic", statement.generic, "speaks of any such thing, not of this one"),
    ...filled("quoted", statement.quoted, "stands inside quotation marks"),
    ...quantities.map((quantity): Slot => ["quantity", quantityInWords(quantity)]),
    ...times.map((time): Slot => ["time", timeInWords(time)]),
  ];
}

const filled = (label: string, is: boolean, content: string): Slot[] => (is ? [[label, content]] : []);

const stances = { "+": "asserts it", "-": "denies it", "0": "leaves it open" } as const;

function attribution({ speaker: own }: Statement, { passage, text }: StatementContext): Slot[] {
  const speaker = own ?? passage.speaker;
  if (!speaker) return [];
  // a passage's speaker may be named in a neighbouring sentence
  const elsewhere = own ? "" : ", named beside this sentence";
  const manner = `${stances[speaker.stance]} (${speaker.act})`;
  return [["said by", `${text.slice(speaker.start, speaker.end)}: ${manner}${elsewhere}`]];
}

const percent = (share: number): string => String(Math.round(1000 * share) / 10);

function argumentInWords(argument: Argument, context: StatementContext): string {
  const { passage, passages } = context;
  const mention = passage.antecedents.get(argument.head);
  const other = mention && passages.get(mention.unit);
  const { share } = argument;
  const marks = [
    other ? `stands for "${phraseOf(other, [mention.token])}" in sentence ${other.sentence.index + 1}` : "",
    share ? `${percent(share.min)} to ${percent(share.max)} % of a set` : "",
    argument.exclusive ? "and no other" : "",
  ].filter((mark) => mark !== "");
  return `${phraseOf(passage, argument.tokens)}${marks.length > 0 ? ` (${marks.join("; ")})` : ""}`;
}

/** Words of a sentence as they stand, with an ellipsis for those between that are left out. */
function phraseOf({ sentence }: Passage, tokens: readonly number[]): string {
  return tokens
    .map((index, i) => {
      const token = sentence.tokens[index];
      const before = i === 0 ? undefined : sentence.tokens[tokens[i - 1] ?? -1];
      const gap = before === undefined || before.end === token?.start ? "" : index - before.index > 1 ? " … " : " ";
      return gap + (token?.form ?? "");
    })
    .join("");
}
