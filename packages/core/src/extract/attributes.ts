import type { Lexicon } from "../model/lexicon.js";
import type { Token } from "../model/sentence.js";
import type { StatementForm } from "../model/statement.js";
import { phraseNegator, wordNegator } from "./polarity.js";
import { caseOf, childrenBy, relation, token, type Tree } from "../model/tree.js";

/** A property stated in passing: "binding commitments", "the victim, a driver", "guarantees without teeth". */
export interface Attribute {
  readonly form: StatementForm;
  /** the word that says the property */
  readonly predicate: number;
  /** the noun that has it */
  readonly bearer: number;
  readonly denied: boolean;
  readonly polarityTokens: readonly number[];
}

/** All properties stated in noun phrases. `absent` holds the nouns that the clause says are not there. */
export function attributes(tree: Tree, absent: ReadonlyMap<number, readonly number[]>, lexicon: Lexicon): Attribute[] {
  const found: Attribute[] = [];
  for (const t of tree.tokens) {
    const rel = relation(t);
    if (t.head < 0) continue;
    if (rel === "amod" && (t.upos === "ADJ" || t.upos === "VERB")) found.push(...attributive(tree, t, absent, lexicon));
    else if (rel === "appos") found.push(appositive(t));
    else if (rel === "nmod" && lexicon.tables.privatives.has(caseOf(tree, t.index))) found.push(privative(tree, t));
  }
  return found;
}

function attributive(
  tree: Tree,
  t: Token,
  absent: ReadonlyMap<number, readonly number[]>,
  lexicon: Lexicon,
): Attribute[] {
  const inner = wordNegator(tree, t.index, lexicon);
  const missing = absent.get(t.head) ?? [];
  const no = phraseNegator(tree, t.head, lexicon);
  const outer = missing.length ? missing : no !== undefined && no !== t.head ? [no] : [];
  const denied = (inner !== undefined) !== outer.length > 0;
  const polarityTokens = [...(inner === undefined ? [] : [inner]), ...outer].sort((a, b) => a - b);
  return [t, ...childrenBy(tree, t.index, "conj").filter((c) => c.upos === "ADJ")].map((word) => ({
    form: "attributive" as const,
    predicate: word.index,
    bearer: t.head,
    denied,
    polarityTokens,
  }));
}

const appositive = (t: Token): Attribute => ({
  form: "appositive",
  predicate: t.index,
  bearer: t.head,
  denied: false,
  polarityTokens: [],
});

function privative(tree: Tree, t: Token): Attribute {
  const marker = childrenBy(tree, t.index, "case")[0];
  return {
    form: "nominal",
    predicate: t.index,
    bearer: t.head,
    denied: true,
    polarityTokens: marker ? [marker.index] : [],
  };
}

/**
 * Nouns that a clause says are missing, with the words that say so: the object of "lacks", of "includes no"; the subject of "there is no".
 */
export function absentNouns(
  tree: Tree,
  clauses: readonly { head: number; denied: boolean; polarityTokens: readonly number[] }[],
  lexicon: Lexicon,
): Map<number, readonly number[]> {
  const absent = new Map<number, readonly number[]>();
  for (const clause of clauses) {
    const verb = token(tree, clause.head);
    const lacks = lexicon.tables.absence.has(verb.lemma);
    const has = lexicon.tables.presence.has(verb.lemma);
    const exists = childrenBy(tree, clause.head, "expl").length > 0;
    if (!lacks && !has && !exists) continue;
    const things = childrenBy(tree, clause.head, exists ? "nsubj" : "obj");
    const denied = clause.denied !== lacks;
    if (!denied) continue;
    const words = lacks ? [clause.head, ...clause.polarityTokens] : clause.polarityTokens;
    for (const thing of things) absent.set(thing.index, words.length ? words : [clause.head]);
  }
  return absent;
}

/** "Without credible assurances, …": the phrase says under what lack something holds, and asserts neither. */
export const isPrivative = (tree: Tree, head: number, lexicon: Lexicon): boolean =>
  lexicon.tables.privatives.has(caseOf(tree, head));

/** Does the phrase speak of any such thing: "any ceasefire lacking guarantees", "no illusion that …"? */
export const isGeneric = (tree: Tree, head: number, lexicon: Lexicon): boolean =>
  childrenBy(tree, head, "det", "amod").some((t) => lexicon.tables.genericDeterminers.has(t.form.toLowerCase()));
