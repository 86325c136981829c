import type { Field } from "./article.js";
import type { ModalForce } from "./lexicon.js";
import type { Quantity } from "./quantity.js";
import type { Span } from "./span.js";
import type { Time } from "./time.js";

/**
 * How the text says it: verbal "allies plan guarantees"; copular "the vote is binding"; existential "there was no
 * warning"; attributive "binding commitments"; appositive "the victim, a driver"; nominal "the approval of the plan".
 */
export type StatementForm = "verbal" | "copular" | "existential" | "attributive" | "appositive" | "nominal";

/**
 * Deep role of an argument, voice undone: agent (subject of an active verb, "by" of a passive), patient (object, subject
 * of a passive), theme (subject of a copular, existential, attributive or intransitive predicate), recipient, attribute
 * (predicate noun or adjective), oblique (with its preposition), complement (a clause).
 */
export type Role = "agent" | "patient" | "theme" | "recipient" | "attribute" | "oblique" | "complement";

/** A set size that a determiner or pronoun asserts: all [1, 1], most (0.5, 1), some (0, 1], none [0, 0]. */
export interface SetShare {
  readonly lemma: string;
  readonly min: number;
  readonly max: number;
  /** token index in the sentence */
  readonly token: number;
}

export interface Argument extends Span {
  readonly role: Role;
  /** preposition of an oblique, lower case; "" for others */
  readonly marker: string;
  /** index of the head word in the sentence */
  readonly head: number;
  /** the head word, the words in apposition to it and the name it is titled with: all name the same thing */
  readonly names: readonly number[];
  /** indices of all its words but relative clauses and appositions, ascending */
  readonly tokens: readonly number[];
  readonly share?: SetShare;
  /** "only Peru", "the sole survivor" */
  readonly exclusive?: boolean;
}

/** Who is made responsible for a statement by the text. */
export interface Speaker extends Span {
  /** index of the speaker's head word, -1 where it stands in another sentence */
  readonly head: number;
  /** + asserts it, - denies it, 0 leaves it open */
  readonly stance: "+" | "-" | "0";
  readonly act: "speech" | "thought";
}

/** The strength with which a statement is made. "fact": plain past or present; "future": will, is to. */
export type Force = ModalForce | "fact" | "future" | "hypothetical";

/** One proposition that one article makes. Token indices refer to the statement's sentence. */
export interface Statement extends Span {
  /** unique in the comparison: article, field, sentence and running number */
  readonly id: string;
  readonly article: string;
  readonly field: Field;
  readonly sentence: number;
  readonly form: StatementForm;
  /** index of the predicate's head word */
  readonly predicate: number;
  /** its lemma; "exist" for existentials, "have" for inclusion and possession */
  readonly lemma: string;
  readonly arguments: readonly Argument[];
  readonly polarity: "affirmed" | "denied";
  /** words that make the polarity, ascending: not, no, lacks, fails */
  readonly polarityTokens: readonly number[];
  readonly force: Force;
  readonly forceTokens: readonly number[];
  /** stands under a condition, or is one */
  readonly condition: "none" | "conditional" | "antecedent";
  /** speaks of any such thing rather than of this one: "any ceasefire lacking guarantees" */
  readonly generic: boolean;
  readonly tense: "past" | "present" | "future" | "none";
  readonly speaker?: Speaker;
  /** takes a side: "voted against the bill", "backed the bill" */
  readonly vote?: "for" | "against";
  /** index of the word by which all who act are said to be of one mind: unanimously, unanimous; absent where none is */
  readonly unanimous?: number;
  /** the predicate stands inside quotation marks */
  readonly quoted: boolean;
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  /** all words of the clause, its arguments and modifiers, ascending */
  readonly tokens: readonly number[];
}
