import type { Lexicon } from "../model/lexicon.js";
import type { Token } from "../model/sentence.js";
import { cover } from "../model/span.js";
import type { Argument, Role, SetShare, StatementForm } from "../model/statement.js";
import { isNegator } from "./polarity.js";
import { antecedent, isOuterSubject } from "./subjects.js";
import { caseOf, childBy, childrenBy, relation, subtree, token, type Tree } from "../model/tree.js";

const LOOSE = new Set(["acl", "appos", "parataxis", "punct", "advcl", "ccomp", "csubj", "discourse", "dislocated"]);
const CLAUSE_LEVEL = new Set(["nsubj", "csubj", "cop", "aux", "mark", "expl", "obl", "advmod", "cc", "conj"]);

/** Builds an argument over a noun phrase; relative clauses and appositions speak for themselves and are left out. */
export function argument(tree: Tree, head: number, role: Role, marker: string, lexicon: Lexicon): Argument {
  const clausal = childBy(tree, head, "cop") !== undefined;
  const tokens = subtree(
    tree,
    head,
    (t) =>
      LOOSE.has(relation(t)) ||
      // the preposition of a noun that stands in another role: "of men who fish": men fish
      (marker === "" && t.head === head && t.index < head && relation(t) === "case") ||
      (clausal && t.head === head && CLAUSE_LEVEL.has(relation(t))),
  );
  const share = shareOf(tree, head, tokens, lexicon);
  const exclusive = tokens.some((i) => isExclusive(tree, i, lexicon));
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

/** "only Peru"; in "not only Peru" the word excludes nothing. */
function isExclusive(tree: Tree, index: number, { tables }: Lexicon): boolean {
  if (!tables.exclusives.has(token(tree, index).form.toLowerCase())) return false;
  return !tables.negators.has(tree.tokens[index - 1]?.form.toLowerCase() ?? "");
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
    // "as part of an effort", "for their part": a place, and no share
    if (t.upos === "NOUN" && childBy(tree, t.index, "case")) continue;
    if (isApproximator(tree, t, lexicon)) continue;
    const share = lexicon.tables.quantifiers.get(t.form.toLowerCase()) ?? lexicon.tables.quantifiers.get(t.lemma);
    if (share) return { lemma: t.lemma, min: share.min, max: share.max, token: t.index };
  }
  return undefined;
}

/** "some 2,300 people": about so many, and no part of a set. */
const isApproximator = (tree: Tree, t: Token, { tables }: Lexicon): boolean =>
  tree.tokens[t.index + 1]?.upos === "NUM" &&
  tables.approximators.some(
    ({ words, side, kind }) => kind === "about" && side === "before" && words.join(" ") === t.form.toLowerCase(),
  );

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
      if (isOuterSubject(tree, t, lexicon)) continue;
      subject = true;
      const real = antecedent(tree, t, head);
      for (const i of spread(tree, real, lexicon)) found.push(argument(tree, i, subjectRole, "", lexicon));
    } else if (rel === "obj") {
      for (const i of spread(tree, antecedent(tree, t, head), lexicon))
        found.push(argument(tree, i, "patient", "", lexicon));
    } else if (rel === "iobj") {
      found.push(argument(tree, child, "recipient", "", lexicon));
    } else if (rel === "obl" || (rel === "nmod" && form !== "verbal" && t.deprel !== "nmod:poss")) {
      const marker = caseOf(tree, child);
      if (lexicon.tables.sourceMarkers.has(marker)) continue;
      const doer = t.deprel === "obl:agent" || (passive && lexicon.tables.agentMarkers.has(marker));
      const role: Role = doer ? "agent" : "oblique";
      for (const i of spread(tree, child, lexicon)) found.push(argument(tree, i, role, marker, lexicon));
    }
  }
  if (!subject && inherited !== undefined && inherited !== head) {
    const taken = found.some((a) => a.tokens.includes(inherited));
    if (!taken)
      for (const i of spread(tree, inherited, lexicon)) found.push(argument(tree, i, subjectRole, "", lexicon));
  }
  return found;
}

/**
 * Passive by its auxiliary, or a bare participle: beside its noun ("endorsed by all nations") or in a headline ("Bridge closed").
 * Elsewhere a finite clause without the auxiliary is active, whatever the parser calls its subject.
 */
function isPassive(tree: Tree, head: number, lexicon: Lexicon): boolean {
  if (childBy(tree, head, "aux:pass", "csubj:pass")) return true;
  const t = token(tree, head);
  const bare = relation(t) === "acl" || relation(t) === "advcl" || relation(t) === "amod";
  if (childBy(tree, head, "nsubj:pass")) return bare || tree.sentence.kind === "heading";
  // "would be written, coordinated and backed": one auxiliary for all
  if (relation(t) === "conj" && lexicon.tables.verbForms.get(t.xpos) === "participle")
    return !childBy(tree, head, "obj", "aux", "nsubj") && isPassive(tree, t.head, lexicon);
  return bare && lexicon.tables.verbForms.get(t.xpos) === "participle" && !childBy(tree, head, "obj", "aux", "nsubj");
}

/**
 * A phrase with its conjuncts, each as an argument of its own; the first keeps only its own words. What is denied beside what is
 * said is left out: "by protests rather than by law", "not as aid but as investment".
 */
function spread(tree: Tree, head: number, lexicon: Lexicon): number[] {
  const all = [token(tree, head), ...childrenBy(tree, head, "conj").filter((t) => t.upos !== "VERB")];
  const said = all.filter((t) => !isContrasted(tree, t, lexicon));
  return (said.length ? said : all).map((t) => t.index);
}

function isContrasted(tree: Tree, t: Token, lexicon: Lexicon): boolean {
  const { privatives, exclusives } = lexicon.tables;
  const joined = childrenBy(tree, t.index, "cc").some((cc) => {
    const words = [cc, ...childrenBy(tree, cc.index, "fixed")].map((word) => word.form.toLowerCase());
    return privatives.has(words.join(" "));
  });
  const negator = childrenBy(tree, t.index, "advmod", "cc").find((word) => isNegator(word, lexicon));
  const next = negator && tree.tokens[negator.index + 1]?.form.toLowerCase();
  return joined || (next !== undefined && !exclusives.has(next));
}
