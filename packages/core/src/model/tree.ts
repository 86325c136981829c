import type { Sentence, Token } from "./sentence.js";

/** A sentence with its tree's edges turned round, so that children are found without a search. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** children[i]: indices of the words governed by word i, ascending */
  readonly children: readonly (readonly number[])[];
}

export function treeOf(sentence: Sentence): Tree {
  const children: number[][] = sentence.tokens.map(() => []);
  for (const token of sentence.tokens) children[token.head]?.push(token.index);
  return { sentence, tokens: sentence.tokens, children };
}

/** The relation without its subtype: "nsubj" of "nsubj:pass". */
export const relation = (token: Token): string => {
  const colon = token.deprel.indexOf(":");
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon);
};

export const token = (tree: Tree, index: number): Token => tree.tokens[index]!;

/** Children of a word whose relation (without or with subtype) is one of `relations`. */
export function childrenBy(tree: Tree, index: number, ...relations: string[]): Token[] {
  const found: Token[] = [];
  for (const child of tree.children[index] ?? []) {
    const t = token(tree, child);
    if (relations.includes(t.deprel) || relations.includes(relation(t))) found.push(t);
  }
  return found;
}

export const childBy = (tree: Tree, index: number, ...relations: string[]): Token | undefined =>
  childrenBy(tree, index, ...relations)[0];

/**
 * Indices of the words under `index`, itself included, ascending; branches for which `skip` holds are left out.
 * Iterative: a hostile text makes trees as deep as its sentences are long.
 */
export function subtree(tree: Tree, index: number, skip: (child: Token) => boolean = () => false): number[] {
  const found: number[] = [];
  const open = [index];
  while (open.length) {
    const at = open.pop()!;
    found.push(at);
    for (const child of tree.children[at] ?? []) if (!skip(token(tree, child))) open.push(child);
  }
  return found.sort((a, b) => a - b);
}

/** The preposition or conjunction of a phrase or clause, lower case, with its fixed parts: "because of"; "" for none. */
export const caseOf = (tree: Tree, index: number): string => {
  const marker = childBy(tree, index, "case", "mark");
  if (!marker) return "";
  const fixed = childrenBy(tree, marker.index, "fixed");
  return [marker, ...fixed].map((t) => t.form.toLowerCase()).join(" ");
};

/** "to close": the clause's verb has the infinitive's mark (Penn tag TO). */
export const isInfinitive = (tree: Tree, t: Token): boolean =>
  childrenBy(tree, t.index, "mark").some((mark) => mark.xpos === "TO");

/** Word and its conjuncts: "trade, visas and energy". */
export const conjuncts = (tree: Tree, index: number): Token[] => [
  token(tree, index),
  ...childrenBy(tree, index, "conj"),
];
