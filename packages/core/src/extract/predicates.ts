import type { Token } from "../model/sentence.js";
import { childBy, relation, token, type Tree } from "../model/tree.js";

const CLAUSAL = new Set(["ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis"]);

/** A copula or a subject of its own makes a clause of a noun or an adjective. */
const hasOwnClause = (tree: Tree, index: number): boolean =>
  childBy(tree, index, "cop", "nsubj", "csubj", "expl") !== undefined;

const isVerbal = (t: Token): boolean => t.upos === "VERB" || t.upos === "AUX";

/** Does the word head a clause, so that it makes a statement of its own? */
export function isPredicate(tree: Tree, t: Token): boolean {
  if (t.upos === "PUNCT" || t.upos === "SYM") return false;
  const rel = relation(t);
  // "Unclear how it fell": an adjective can head a sentence, but not a line that may be a name
  if (rel === "root")
    return isVerbal(t) || hasOwnClause(tree, t.index) || (t.upos === "ADJ" && tree.sentence.kind === "prose");
  if (rel === "conj")
    return ((isVerbal(t) || hasOwnClause(tree, t.index)) && predicateLike(tree, t.head)) || sharesCopula(tree, t);
  if (!CLAUSAL.has(rel)) return false;
  return isVerbal(t) || hasOwnClause(tree, t.index) || rel === "xcomp" || rel === "ccomp";
}

/** A conjunct is a clause only beside another clause: "rose and fell", not "the rise and falling demand". */
function predicateLike(tree: Tree, head: number): boolean {
  const t = tree.tokens[head];
  if (!t) return false;
  const rel = relation(t);
  return isVerbal(t) || CLAUSAL.has(rel) || rel === "root";
}

/** "The bridge is old and unsafe": two properties by one copula. */
function sharesCopula(tree: Tree, t: Token): boolean {
  const first = tree.tokens[t.head];
  if (!first || isVerbal(first) || !childBy(tree, first.index, "cop")) return false;
  return t.upos === first.upos || (t.upos === "ADJ" && first.upos === "NOUN");
}

/** Heads of all clauses of a sentence, governors before what they govern. */
export function predicates(tree: Tree): Token[] {
  const found = tree.tokens.filter((t) => isPredicate(tree, t));
  const depth = depths(tree);
  return found.sort((a, b) => depth[a.index]! - depth[b.index]! || a.index - b.index);
}

function depths(tree: Tree): number[] {
  const depth: number[] = tree.tokens.map(() => -1);
  const open = tree.tokens.filter((t) => t.head < 0).map((t) => t.index);
  for (const root of open) depth[root] = 0;
  while (open.length) {
    const at = open.pop()!;
    for (const child of tree.children[at] ?? []) {
      depth[child] = depth[at]! + 1;
      open.push(child);
    }
  }
  return depth;
}

/** The head of the nearest clause above a word, or -1. */
export function governingClause(tree: Tree, index: number, isHead: (index: number) => boolean): number {
  for (let at = token(tree, index).head, steps = 0; at >= 0 && steps < tree.tokens.length; steps++) {
    if (isHead(at)) return at;
    at = token(tree, at).head;
  }
  return -1;
}
