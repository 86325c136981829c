import type { Note, SentenceKind, Span } from "@counterclaim/core";
import { datelineEnd } from "./datelines.js";
import { lineKind, stampEnd } from "./kinds.js";
import { splitLong } from "./longSentences.js";
import { paragraphsOf } from "./paragraphs.js";
import { sentencesOf } from "./sentences.js";
import { tokenize } from "./tokenize.js";

/** A sentence with its tokens, before it is tagged and parsed. */
export interface RawSentence extends Span {
  readonly paragraph: number;
  readonly kind: SentenceKind;
  readonly tokens: readonly Span[];
}

export interface RawText {
  readonly sentences: readonly RawSentence[];
  readonly paragraphs: readonly Span[];
  readonly notes: readonly Note[];
}

/** Tokens that one tree may have; longer sentences are cut, and a note says so. */
const LONGEST_SENTENCE = 200;

/** Takes `text` apart into paragraphs, sentences and tokens; linear in its length, whatever it holds. */
export function readText(text: string, field: "text" | "title"): RawText {
  const sentences: RawSentence[] = [];
  const notes: Note[] = [];
  const paragraphs = paragraphsOf(text);
  const push = (span: Span, paragraph: number, kind: SentenceKind) => {
    const tokens = tokenize(text, span.start, span.end);
    if (tokens.length === 0) return;
    const pieces = splitLong(text, tokens, LONGEST_SENTENCE);
    if (pieces.length > 1) {
      const message = `a sentence of ${tokens.length} words was cut into ${pieces.length} at its punctuation`;
      notes.push({ code: "sentence-split", message, field, span });
    }
    for (const piece of pieces) {
      const first = piece[0] as Span;
      const last = piece[piece.length - 1] as Span;
      sentences.push({ start: first.start, end: last.end, paragraph, kind, tokens: piece });
    }
  };
  paragraphs.forEach((paragraph, index) => {
    const look = field === "title" ? "heading" : paragraph.single ? lineKind(text, paragraph) : "prose";
    let { start } = paragraph;
    const { end } = paragraph;
    if (look === "prose") {
      for (const cut of [stampEnd, datelineEnd]) {
        const to = cut(text, start, end);
        if (to === start) continue;
        push({ start, end: to }, index, cut === datelineEnd ? "dateline" : "fragment");
        start = to;
      }
    }
    if (look === "fragment") push({ start, end }, index, look);
    else for (const sentence of sentencesOf(text, { start, end })) push(sentence, index, look);
  });
  return { sentences, paragraphs, notes };
}
