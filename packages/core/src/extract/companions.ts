import { childrenBy, type Tree } from "../model/tree.js";

/** Lemmas of a verb's particle, objects and adverbials: "out" of "turn out", "life" of "lose their lives". */
export function companions(tree: Tree, at: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const t of childrenBy(tree, at, "compound:prt", "obj", "obl", "advmod", "xcomp", "case", "mark", "nsubj:pass")) {
    found.add(t.lemma);
    found.add(t.form.toLowerCase());
    // "vote against the plan", "be in favour of it"
    for (const c of childrenBy(tree, t.index, "case")) found.add(c.lemma);
  }
  return found;
}
