import type { Note } from "./note.js";
import type { Span } from "./span.js";

/** Universal part-of-speech tags (universaldependencies.org, version 2). */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** One word or punctuation mark of a sentence, as a node of its dependency tree. */
export interface Token extends Span {
  /** position in the sentence's `tokens`, from 0 */
  readonly index: number;
  /** the characters of the text from `start` to `end`, untouched */
  readonly form: string;
  /** dictionary form; lower case but for proper nouns */
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag (English) or another language's own */
  readonly xpos: string;
  /** index of the governing token in the same sentence, -1 for the root */
  readonly head: number;
  /** Universal Dependencies relation to the head, with subtype, e.g. "nsubj:pass"; "root" for the root */
  readonly deprel: string;
}

/** A stretch between quotation marks, the marks not included; may begin or end outside of the sentence it touches. */
export interface Quotation extends Span {
  /** true where the closing mark is missing and the paragraph's end stands for it */
  readonly open?: boolean;
}

/**
 * prose: an ordinary sentence. heading: a title or a line of its own without a full stop. dateline: the
 * "PARIS (AP) —" before a story's first sentence. fragment: bylines, time stamps, list bullets and the like.
 */
export type SentenceKind = "prose" | "heading" | "dateline" | "fragment";

/** One sentence: a single-rooted tree over its tokens. Tokens are in text order and do not overlap. */
export interface Sentence extends Span {
  readonly index: number;
  /** running number of the paragraph (blocks between blank lines or line breaks), from 0 */
  readonly paragraph: number;
  readonly kind: SentenceKind;
  readonly tokens: readonly Token[];
}

/** What a language package makes of one text. */
export interface Analysis {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly notes: readonly Note[];
}
