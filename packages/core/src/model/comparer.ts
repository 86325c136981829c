import type { Kind } from "./report.js";
import type { Sentence } from "./sentence.js";

/** What two amounts or two times of a pair of texts are to each other; the words are counted through each text's sentences. */
export interface ValueLink {
  /** token numbers of the phrase in the one text, ascending */
  readonly a: readonly number[];
  /** token numbers of the phrase in the other text, ascending */
  readonly b: readonly number[];
  readonly of: "quantity" | "time";
  /** equal: the same value; fits: both can hold; differs: both cannot hold of one thing */
  readonly relation: "equal" | "fits" | "differs";
  /** every value that the one phrase allows is allowed by the other too */
  readonly within: { readonly a: boolean; readonly b: boolean };
}

/** What a trained comparer makes of two texts of a sentence or a few. */
export interface Comparison {
  /** log-odds that the texts cannot both be true, of sentences of two articles about one event */
  readonly conflict: number;
  /** log-odds that they state the same, of such sentences */
  readonly agreement: number;
  /** probabilities of any two sentences about one situation: they add up to 1 */
  readonly probability: { readonly contradiction: number; readonly agreement: number; readonly neutral: number };
  /** the kind of conflict it would most likely be */
  readonly kind: Kind;
  /** share of each token of the texts in `conflict`, in log-odds: where they part; all 0 where a conflict is as good as ruled out */
  readonly credit: { readonly a: Float32Array; readonly b: Float32Array };
}

/** A text made ready for many comparisons; only the comparer that made it can read it. */
export interface ComparableText {
  /** number of tokens that are looked at */
  readonly length: number;
}

/** A trained reader of pairs: how likely two texts conflict, word by word. Pure; never throws. */
export interface Comparer {
  read(sentences: readonly Sentence[]): ComparableText;
  compare(a: ComparableText, b: ComparableText, links: readonly ValueLink[]): Comparison;
}
