import type { Lexicon } from "../model/lexicon.js";
import type { Token } from "../model/sentence.js";
import { childrenBy, relation, token, type Tree } from "../model/tree.js";

/** Where a clause or phrase is denied, and by which words. An even number of negators affirms. */
export interface Negation {
  readonly denied: boolean;
  readonly tokens: readonly number[];
}

const lower = (t: Token): string => t.form.toLowerCase();

export const isNegator = (t: Token, lexicon: Lexicon): boolean =>
  lexicon.tables.negators.has(lower(t)) || lexicon.tables.negators.has(t.lemma);

export const isNegativeQuantifier = (t: Token, lexicon: Lexicon): boolean =>
  lexicon.tables.negativeQuantifiers.has(lower(t));

/**
 * Negation of the clause headed by `head`: adverbs on the predicate or its auxiliaries, and negative determiners or
 * pronouns in the arguments ("no country signed", "found no cracks").
 */
export function clauseNegation(tree: Tree, head: number, lexicon: Lexicon): Negation {
  const tokens: number[] = [];
  for (const child of tree.children[head] ?? []) {
    const t = token(tree, child);
    const rel = relation(t);
    if (rel === "aux" || rel === "cop") {
      for (const under of childrenBy(tree, child, "advmod", "neg"))
        if (isNegator(under, lexicon)) tokens.push(under.index);
    } else if ((rel === "advmod" || rel === "neg" || rel === "cc" || rel === "det") && isNegator(t, lexicon)) {
      if (scopesOverClause(tree, t, head, lexicon)) tokens.push(child);
    } else if (rel === "nsubj" || rel === "obj" || rel === "obl" || rel === "iobj") {
      const no = phraseNegator(tree, child, lexicon);
      if (no !== undefined) tokens.push(no);
    } else if (rel === "mark" && lexicon.tables.privatives.has(lower(t))) {
      tokens.push(child);
    }
  }
  return { denied: tokens.length % 2 === 1, tokens: tokens.sort((a, b) => a - b) };
}

/**
 * "not only", "not because of the water", "did not leave in protest but because it was late": the negator is about what follows
 * it, or about the reason, and not about the clause.
 */
function scopesOverClause(tree: Tree, negator: Token, head: number, lexicon: Lexicon): boolean {
  const next = tree.tokens[negator.index + 1];
  if (!next || hasOtherReason(tree, negator.index, lexicon)) return !next;
  if (lexicon.tables.exclusives.has(lower(next)) && next.index !== head) return false;
  return !lexicon.tables.causes.has(lower(next)) || next.index === head;
}

/** ", but because her father was ill": the true reason, which a denied one must precede. */
const hasOtherReason = (tree: Tree, from: number, { tables }: Lexicon): boolean =>
  tree.tokens.some((t, i) => {
    const reason = tree.tokens[i + 1];
    return i > from && t.upos === "CCONJ" && reason !== undefined && tables.causes.get(lower(reason)) === "object";
  });

/** The word that denies a noun phrase: "no", "none of", "nobody"; undefined where there is none. */
export function phraseNegator(tree: Tree, head: number, lexicon: Lexicon): number | undefined {
  if (isNegativeQuantifier(token(tree, head), lexicon)) return head;
  return childrenBy(tree, head, "det", "advmod", "cc", "neg").find(
    (t) => isNegativeQuantifier(t, lexicon) || (relation(t) !== "advmod" && isNegator(t, lexicon)),
  )?.index;
}

/** An adjective or noun denied from inside: "non-binding", "not binding". */
export function wordNegator(tree: Tree, index: number, lexicon: Lexicon): number | undefined {
  const own = childrenBy(tree, index, "advmod", "neg", "compound", "amod").find(
    (t) => t.index < index && (isNegator(t, lexicon) || lexicon.tables.negativePrefixes.has(lower(t))),
  );
  if (own) return own.index;
  // "non-binding" in three tokens, however the parser hangs them
  const dash = tree.tokens[index - 1];
  const prefix = tree.tokens[index - 2];
  return dash?.form === "-" && prefix && lexicon.tables.negativePrefixes.has(lower(prefix)) ? prefix.index : undefined;
}
