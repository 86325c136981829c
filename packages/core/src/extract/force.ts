import type { Lexicon } from "../model/lexicon.js";
import type { Force, Statement } from "../model/statement.js";
import { childrenBy, relation, token, type Tree } from "../model/tree.js";

/** With what strength a clause is put forward, and by which words. */
export interface Strength {
  readonly force: Force;
  readonly tokens: readonly number[];
}

/** The weaker a force, the higher its rank; of several in one clause the weakest counts. */
const WEAKNESS: Record<Force, number> = {
  fact: 0,
  future: 1,
  promised: 2,
  planned: 3,
  required: 3,
  prohibited: 3,
  permitted: 4,
  advised: 4,
  likely: 4,
  offered: 5,
  desired: 5,
  considered: 6,
  possible: 6,
  doubted: 7,
  hypothetical: 8,
};

export const weaker = (a: Strength, b: Strength): Strength =>
  WEAKNESS[a.force] >= WEAKNESS[b.force]
    ? { force: a.force, tokens: WEAKNESS[b.force] ? merge(a.tokens, b.tokens) : a.tokens }
    : weaker(b, a);

export const merge = (a: readonly number[], b: readonly number[]): number[] =>
  [...new Set([...a, ...b])].sort((x, y) => x - y);

/** Auxiliaries, adverbs and the infinitive of headlines ("Mayor to quit") on the predicate itself. */
export function ownForce(tree: Tree, head: number, lexicon: Lexicon): Strength {
  let strength: Strength = { force: "fact", tokens: [] };
  for (const child of tree.children[head] ?? []) {
    const t = token(tree, child);
    const rel = relation(t);
    if (rel !== "aux" && rel !== "advmod" && rel !== "cop") continue;
    const force = lexicon.tables.modals.get(t.lemma) ?? lexicon.tables.modals.get(t.form.toLowerCase());
    if (force) strength = weaker(strength, { force, tokens: [child] });
  }
  const { head: above } = token(tree, head);
  if (
    strength.force === "fact" &&
    (above < 0 || (relation(token(tree, head)) === "acl" && token(tree, above).head < 0 && isHeadline(tree)))
  ) {
    const to = childrenBy(tree, head, "mark").find((t) => t.xpos === "TO");
    if (to) strength = { force: "future", tokens: [to.index] };
  }
  return strength;
}

/** "Mayor to quit": in a heading the infinitive on a noun is what will happen. */
const isHeadline = (tree: Tree): boolean => tree.sentence.kind === "heading";

export function tenseOf(tree: Tree, head: number, force: Force, lexicon: Lexicon): Statement["tense"] {
  if (force === "future") return "future";
  const forms = [...childrenBy(tree, head, "aux", "cop"), token(tree, head)].map((t) =>
    lexicon.tables.verbForms.get(t.xpos),
  );
  const finite = forms.find((form) => form === "past" || form === "present");
  if (finite === "past") return "past";
  // "has been approved": a present auxiliary with a participle reports something done
  const perfect = childrenBy(tree, head, "aux").some(
    (t) => !t.deprel.endsWith(":pass") && lexicon.tables.presence.has(t.lemma),
  );
  if (finite === "present") return perfect ? "past" : "present";
  return forms.at(-1) === "participle" ? "past" : "none";
}
