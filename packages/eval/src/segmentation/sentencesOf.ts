/** The segmentation of raw text as the treebanks' convention has it, and its scores. */
import { readText } from "../../../english/src/text/readText.js";
import type { RawDocument, Span } from "./rawText.js";
import { addScores, compareSpans, type SpanScore } from "./spanScore.js";

/** A dateline, stamp or bullet is cut off its sentence for the parser's sake: for the score the two are one again. */
export function sentencesOf(document: RawDocument): Span[] {
  const out: Span[] = [];
  let open: Span | undefined;
  for (const { start, end, kind } of readText(document.text, "text").sentences) {
    const joined = open === undefined ? { start, end } : { start: open.start, end };
    const next = kind === "dateline" || (kind === "fragment" && end - start < 25);
    if (next && !document.text.slice(end, end + 3).includes("\n")) open = joined;
    else {
      out.push(joined);
      open = undefined;
    }
  }
  return open === undefined ? out : [...out, open];
}

export const tokensOf = (document: RawDocument): Span[] =>
  readText(document.text, "text").sentences.flatMap((sentence) => [...sentence.tokens]);

const none: SpanScore = { gold: 0, guessed: 0, right: 0 };
const sum = (scores: readonly SpanScore[]): SpanScore => scores.reduce(addScores, none);

export const tokenScore = (documents: readonly RawDocument[]): SpanScore =>
  sum(documents.map((document) => compareSpans(document.tokens, tokensOf(document))));

export const sentenceScore = (documents: readonly RawDocument[]): SpanScore =>
  sum(documents.map((document) => compareSpans(document.sentences, sentencesOf(document))));
