import type { Lexicon } from "../model/lexicon.js";
import type { Token } from "../model/sentence.js";
import { cover } from "../model/span.js";
import type { Argument, Role, SetShare, StatementForm } from "../model/statement.js";
import { childBy, childrenBy, relation, subtree, token, type Tree } from "./tree.js";

const LOOSE = new Set(["acl", "appos", "parataxis", "punct", "advcl", "ccomp", "csubj", "discourse", "dislocated"]);
const CLAUSE_LEVEL = new Set(["nsubj", "csubj", "cop", "aux", "mark", "expl", "obl", "advmod", "cc", "conj"]);

/** Builds an argument over a noun phrase; relative clauses and appositions speak for themselves and are left out. */
export function argument(tree: Tree, head: number, role: Role, marker: string, lexicon: Lexicon): Argument {
  const clausal = childBy(tree, head, "cop") !== undefined;
  const tokens = subtree(
    tree,
    head,
    (t) => LOOSE.has(relation(t)) || (clausal && t.head === head && CLAUSE_LEVEL.has(relation(t))),
  );
  const share = shareOf(tree, head, tokens, lexicon);
  const exclusive = tokens.some((i) => lexicon.tables.exclusives.has(token(tree, i).form.toLowerCase()));
  return {
    ...cover(tokens.map((i) => token(tree, i))),
    role,
    marker,
    head,
    names: namesOf(tree, head, lexicon),
    tokens,
    ...(share && { share }),
    ...(exclusive && { exclusive }),
  };
}

/** "his co-defendant, the businesswoman Lidia Marchetti": three names of one person. */
function namesOf(tree: Tree, head: number, lexicon: Lexicon): number[] {
  const found: number[] = [];
  const open = [head];
  while (open.length && found.length < 8) {
    const at = open.shift()!;
    found.push(at);
    for (const t of childrenBy(tree, at, "appos", "flat", "nmod:desc")) open.push(t.index);
    // "most of the members", "two of the three judges": what the words before "of" are some of
    if (at === head && isPartitive(tree, at, lexicon))
      for (const t of childrenBy(tree, at, "nmod")) if (isOf(tree, t.index, lexicon)) open.push(t.index);
  }
  return found;
}

const isPartitive = (tree: Tree, index: number, { tables }: Lexicon): boolean => {
  const { lemma, upos } = token(tree, index);
  return upos === "NUM" || tables.quantifiers.has(lemma) || tables.placeholderNouns.has(lemma);
};

const isOf = (tree: Tree, index: number, { tables }: Lexicon): boolean =>
  childrenBy(tree, index, "case").some((c) => tables.numberWords.of.has(c.form.toLowerCase()));

/** "all schools", "most of the men", "some on the panel": the share of a set that the phrase speaks of. */
export function shareOf(tree: Tree, head: number, tokens: readonly number[], lexicon: Lexicon): SetShare | undefined {
  // the first word of the phrase is its quantifier even where the parser hangs it elsewhere: "most long-haul flights"
  const first = tokens.find((i) => token(tree, i).upos !== "PUNCT" && relation(token(tree, i)) !== "case");
  const words = [
    ...(first === undefined ? [] : [token(tree, first)]),
    token(tree, head),
    ...childrenBy(tree, head, "det", "nummod", "amod", "advmod", "case", "nmod"),
  ];
  for (const t of words) {
    const share = lexicon.tables.quantifiers.get(t.form.toLowerCase()) ?? lexicon.tables.quantifiers.get(t.lemma);
    if (share) return { lemma: t.lemma, min: share.min, max: share.max, token: t.index };
  }
  return undefined;
}

export const caseOf = (tree: Tree, index: number): string => {
  const marker = childBy(tree, index, "case", "mark");
  if (!marker) return "";
  const fixed = childrenBy(tree, marker.index, "fixed");
  return [marker, ...fixed].map((t) => t.form.toLowerCase()).join(" ");
};

/** Arguments of one clause, voice undone. `inherited` stands in for a missing subject. */
export function clauseArguments(
  tree: Tree,
  head: number,
  form: StatementForm,
  lexicon: Lexicon,
  inherited: number | undefined,
): Argument[] {
  const found: Argument[] = [];
  const passive = isPassive(tree, head, lexicon);
  const object = childBy(tree, head, "obj", "ccomp") !== undefined;
  const subjectRole: Role = passive ? "patient" : form !== "verbal" || !object ? "theme" : "agent";
  let subject = false;
  for (const child of tree.children[head] ?? []) {
    const t = token(tree, child);
    const rel = relation(t);
    if (rel === "nsubj") {
      subject = true;
      const real = antecedent(tree, t, head);
      for (const i of spread(tree, real)) found.push(argument(tree, i, subjectRole, "", lexicon));
    } else if (rel === "obj") {
      for (const i of spread(tree, antecedent(tree, t, head))) found.push(argument(tree, i, "patient", "", lexicon));
    } else if (rel === "iobj") {
      found.push(argument(tree, child, "recipient", "", lexicon));
    } else if (rel === "obl" || (rel === "nmod" && form !== "verbal")) {
      const marker = caseOf(tree, child);
      if (lexicon.tables.sourceMarkers.has(marker)) continue;
      const doer = t.deprel === "obl:agent" || (passive && lexicon.tables.agentMarkers.has(marker));
      const role: Role = doer ? "agent" : "oblique";
      for (const i of spread(tree, child)) found.push(argument(tree, i, role, marker, lexicon));
    }
  }
  if (!subject && inherited !== undefined && inherited !== head) {
    const taken = found.some((a) => a.tokens.includes(inherited));
    if (!taken) for (const i of spread(tree, inherited)) found.push(argument(tree, i, subjectRole, "", lexicon));
  }
  return found;
}

/** Passive by its auxiliary or subject, or a bare participle beside its noun: "endorsed by all nations". */
function isPassive(tree: Tree, head: number, lexicon: Lexicon): boolean {
  if (childBy(tree, head, "nsubj:pass", "aux:pass", "csubj:pass")) return true;
  const t = token(tree, head);
  const bare = relation(t) === "acl" || relation(t) === "advcl" || relation(t) === "amod";
  return bare && lexicon.tables.verbForms.get(t.xpos) === "participle" && !childBy(tree, head, "obj", "aux", "nsubj");
}

/** A phrase with its conjuncts, each as an argument of its own; the first keeps only its own words. */
function spread(tree: Tree, head: number): number[] {
  const others = childrenBy(tree, head, "conj").filter((t) => t.upos !== "VERB");
  return others.length ? [head, ...others.map((t) => t.index)] : [head];
}

/** "guarantees that include…": the noun that a relative pronoun stands for. */
function antecedent(tree: Tree, t: Token, clause: number): number {
  const verb = token(tree, clause);
  const relative = t.upos === "PRON" && (verb.deprel === "acl:relcl" || verb.deprel === "acl") && verb.head >= 0;
  return relative && ["WDT", "WP"].includes(t.xpos) ? verb.head : t.index;
}
