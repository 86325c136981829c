/** Documents of a CoNLL-U file as raw text with the gold sentences and tokens as spans in it. */
import { readFileSync } from "node:fs";

export interface Span {
  start: number;
  end: number;
}

export interface RawDocument {
  genre: string;
  text: string;
  sentences: Span[];
  tokens: Span[];
  /** form, tags and lemma of each token, for the lemma score */
  words: { form: string; upos: string; xpos: string; lemma: string }[];
}

interface Row {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
}

/**
 * Puts each document's sentences together again: a line break after a sentence without a final stop, as headings, captions and list
 * items have one in real text (these releases keep no paragraph marks), or a space after every sentence.
 */
export function readDocuments(path: string, lineBreaks: boolean): RawDocument[] {
  const documents: RawDocument[] = [];
  let document: RawDocument | undefined;
  for (const block of readFileSync(path, "utf8").split("\n\n")) {
    const comment = (name: string) => new RegExp(`^# ${name} = (.*)$`, "mu").exec(block)?.[1];
    const text = comment("text");
    if (text === undefined) continue;
    if (document === undefined || comment("newdoc id") !== undefined) {
      const genre = /^(?:GUM_)?([a-z]+)/u.exec(comment("sent_id") ?? "")?.[1] ?? "";
      document = { genre, text: "", sentences: [], tokens: [], words: [] };
      documents.push(document);
    }
    add(document, text, rowsOf(block), lineBreaks);
  }
  return documents;
}

const rowsOf = (block: string): Row[] =>
  block.split("\n").flatMap((line) => {
    const [id = "", form = "", lemma = "", upos = "", xpos = ""] = line.split("\t");
    return /^\d+$/u.test(id) ? [{ form, lemma, upos, xpos }] : [];
  });

function add(document: RawDocument, text: string, rows: readonly Row[], lineBreaks: boolean): void {
  const stopped = /[.!?…][\])}"'”’»]*$/u.test(document.text);
  if (document.text !== "") document.text += stopped || !lineBreaks ? " " : "\n\n";
  const base = document.text.length;
  let at = 0;
  for (const row of rows) {
    const found = text.indexOf(row.form, at);
    if (found < 0 || found > at + 3) continue; // a form that the release has corrected
    document.tokens.push({ start: base + found, end: base + found + row.form.length });
    document.words.push(row);
    at = found + row.form.length;
  }
  document.text += text;
  document.sentences.push({ start: base, end: base + text.length });
}
