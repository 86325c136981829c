import type { Article, Field } from "./article.js";
import type { Note } from "./note.js";
import type { Quantity } from "./quantity.js";
import type { Quotation, Sentence } from "./sentence.js";
import type { Speaker, Statement } from "./statement.js";
import type { Time } from "./time.js";

/** One sentence with all that was read from it. */
export interface Passage {
  /** unique in the comparison */
  readonly id: string;
  readonly article: string;
  readonly field: Field;
  readonly sentence: Sentence;
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  /** quotations that overlap the sentence */
  readonly quotations: readonly Quotation[];
  /** who speaks the sentence's quotation where the sentence itself does not say */
  readonly speaker?: Speaker;
  /** token index of a pronoun or of a description → the mention it stands for */
  readonly antecedents: ReadonlyMap<number, Mention>;
}

/** A word in some sentence of the same article. */
export interface Mention {
  readonly unit: string;
  readonly token: number;
}

/** All that was read from one article. */
export interface Reading {
  readonly article: Article;
  /** position among the articles given */
  readonly order: number;
  readonly units: readonly Passage[];
  readonly notes: readonly Note[];
}
