import type { Comparison } from "./comparer.js";
import type { WordClass } from "./lexicon.js";
import type { Passage } from "./reading.js";
import type { Argument, Statement } from "./statement.js";

/** A word with content of its own, as alignment sees it. */
export interface ContentWord {
  /** token index in its sentence */
  readonly token: number;
  /** what the word is about: an entity's id, or the base form shared by its word family */
  readonly key: string;
  readonly lemma: string;
  readonly wordClass: WordClass;
  /** proper name (key is an entity's id) */
  readonly name: boolean;
  /** rarity among the sentences compared, in (0, 1] */
  readonly weight: number;
}

/** How two words or phrases stand to each other. */
export type WordRelation = "same" | "near" | "opposed" | "different";

export interface PredicateMatch {
  readonly relation: WordRelation;
  /** in [0, 1]: of the nearness, or of the opposition */
  readonly strength: number;
  /** of the two among the sentences compared, in (0, 1]; of the commoner one; light verbs have none */
  readonly rarity?: number;
}

/** Two arguments that answer to each other. */
export interface RoleMatch {
  readonly a: Argument;
  readonly b: Argument;
  /** same: heads name one thing; near: related heads; different: they cannot be one thing; open: nothing is known */
  readonly relation: "same" | "near" | "different" | "open";
  /** in [0, 1]: how much of the two phrases' content is shared */
  readonly overlap: number;
  /** token indices of the words that tell two phrases of one head apart: "north" and "south", or two names */
  readonly apart?: { readonly a: number; readonly b: number };
}

/** Two sentences of different articles that answer one question are as a rule each other's nearest. */
export interface Standing {
  /** for how many of the two the other is the nearest sentence of its article: 0, 1 or 2 */
  readonly nearest: 0 | 1 | 2;
  /** nearness of the two less that of the nearest rival of either, in about [-1, 1] */
  readonly lead: number;
  /** the comparer's highest log-odds of either sentence with another one of the other's article; -Infinity where there is none */
  readonly rivals?: { readonly conflict: number; readonly agreement: number };
  /** where either stands in its article, among the sentences that the two articles share */
  readonly order?: { readonly a: Order; readonly b: Order };
}

export interface Order {
  /** 0 for a headline; for a sentence, one more than there are shared ones before it */
  readonly place: number;
  /** in [0, 1]: of the shared sentences those that stand before it */
  readonly share: number;
}

/** The speakers of two sentences, by their names or by the nouns that name them. */
export interface SpeakerMatch {
  readonly relation: "same" | "different" | "open";
  /** token indices of the speaker's phrase, empty where it stands in another sentence */
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Two quotations, or a quotation and its indirect report, that are likely one utterance. */
export interface QuotationMatch {
  /** token indices of the words quoted */
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** likeness of the wordings in [0, 1]: Dice's coefficient over bigrams of letters */
  readonly likeness: number;
  /** both stand in quotation marks, or one is reported indirectly */
  readonly direct: boolean;
}

/** Names and figures of a sentence: token index → whether the other's article mentions the same, anywhere. */
export type Mentioned = ReadonlyMap<number, boolean>;

/** Two statements about the same thing, and what ties them. */
export interface Alignment {
  readonly a: Statement;
  readonly b: Statement;
  readonly unitA: Passage;
  readonly unitB: Passage;
  readonly predicate: PredicateMatch;
  readonly roles: readonly RoleMatch[];
  /** share of a's content words (by weight) that b's sentence covers, and the other way round, in [0, 1] */
  readonly coverA: number;
  readonly coverB: number;
  /** the same for the whole sentences */
  readonly sentenceCoverA: number;
  readonly sentenceCoverB: number;
  /** weight of what the statements share, about the number of rare words */
  readonly shared: number;
  /** content words of one side that the other side does not cover */
  readonly restA: readonly ContentWord[];
  readonly restB: readonly ContentWord[];
  /** how the two sentences stand to each other among all that could be paired with either */
  readonly standing: Standing;
  /** who the two sentences credit with what they say; open where one of them names nobody */
  readonly speakers: SpeakerMatch;
  /** quotations of the two sentences that share most of their wording, the most alike first */
  readonly quotations: readonly QuotationMatch[];
  /** words that mark matched arguments apart: "north" against "south", "first" against "second", two names */
  readonly apart: readonly { readonly a: number; readonly b: number }[];
  /** which names and figures of a the article of b mentions too, and the other way round; absent where either is very short */
  readonly mentioned?: { readonly a: Mentioned; readonly b: Mentioned };
  /** what the language's trained comparer makes of the two sentences, where it has one */
  readonly comparison?: Comparison;
}
