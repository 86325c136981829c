import type { Analysis, Note, Sentence, Token, Upos } from "@counterclaim/core";
import { lemmatize } from "./lemma/lemmatize.js";
import { parseText } from "./parseText.js";
import { foreignNote } from "./text/foreign.js";
import { quotationsOf } from "./text/quotations.js";
import { readText } from "./text/readText.js";
import { plainForm } from "./text/plainForm.js";

export interface AnalyzeOptions {
  /** a title is read as one or more headings; default "text" */
  readonly field?: "text" | "title";
}

/**
 * Sentences of `text` with their dependency trees, the quotations in it, and notes on what was cut or left open. Offsets are
 * UTF-16 units into `text` as given. Never throws for any string; linear in its length.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const field = options.field ?? "text";
  const { sentences: raw, paragraphs, notes } = readText(text, field);
  const forms = raw.map(({ tokens }) => tokens.map(({ start, end }) => plainForm(text.slice(start, end))));
  const parses = parseText(forms);
  const sentences = raw.map((sentence, index): Sentence => {
    const parse = parses[index];
    const tokens = sentence.tokens.map(({ start, end }, i): Token => {
      const upos = (parse?.upos[i] ?? "X") as Upos;
      const xpos = parse?.xpos[i] ?? "FW";
      return {
        index: i,
        start,
        end,
        form: text.slice(start, end),
        lemma: lemmatize(forms[index]?.[i] ?? "", upos, xpos),
        upos,
        xpos,
        head: (parse?.heads[i] ?? 0) - 1,
        deprel: parse?.deprels[i] ?? "root",
      };
    });
    return {
      index,
      paragraph: sentence.paragraph,
      kind: sentence.kind,
      start: sentence.start,
      end: sentence.end,
      tokens,
    };
  });
  const quotations = quotationsOf(text, paragraphs);
  const open: Note[] = quotations
    .filter((quotation) => quotation.open === true)
    .map(({ start, end }) => ({
      code: "unclosed-quotation",
      message: "a quotation is not closed; the end of its paragraph is taken for its end",
      field,
      span: { start, end },
    }));
  const foreign = foreignNote(text, field);
  return { sentences, quotations, notes: [...notes, ...open, ...(foreign ? [foreign] : [])] };
}
