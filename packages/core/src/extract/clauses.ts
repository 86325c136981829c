import type { Lexicon } from "../model/lexicon.js";
import type { Token } from "../model/sentence.js";
import type { Speaker, Statement, StatementForm } from "../model/statement.js";
import { adjoinedSpeaker, governingSpeaker } from "./attribution.js";
import { merge, ownForce, tenseOf, weaker, type Strength } from "./force.js";
import { handedDown, implicativeOf, modalOf } from "./handedDown.js";
import { deniedByNoun, placeStrength } from "./placeStrength.js";
import { clauseNegation, type Negation } from "./polarity.js";
import { governingClause, predicates } from "./predicates.js";
import { subjectOf } from "./subjects.js";
import { caseOf, childBy, childrenBy, relation, subtree, type Tree } from "../model/tree.js";

/** One clause with everything that its place in the sentence does to it. */
export interface Clause {
  readonly head: number;
  /** head of the clause above, -1 for the topmost */
  readonly parent: number;
  readonly form: StatementForm;
  readonly denied: boolean;
  readonly polarityTokens: readonly number[];
  readonly strength: Strength;
  readonly condition: Statement["condition"];
  readonly tense: Statement["tense"];
  readonly speaker?: Speaker;
  /** head word of the subject, its own or one shared with or controlled from another clause */
  readonly subject?: number;
  /** true where the clause only carries another ("plans to", "fails to"): it makes no statement of its own */
  readonly carrier: boolean;
}

/** All clauses of a sentence, governors first, so that what they hand down is known when it is needed. */
export function clauses(tree: Tree, lexicon: Lexicon): Clause[] {
  const heads = predicates(tree);
  const isHead = new Set(heads.map((t) => t.index));
  const built = new Map<number, Clause>();
  for (const t of heads) {
    const parent = built.get(governingClause(tree, t.index, (i) => isHead.has(i)));
    built.set(t.index, clause(tree, t, parent, lexicon));
  }
  return [...built.values()];
}

function clause(tree: Tree, t: Token, parent: Clause | undefined, lexicon: Lexicon): Clause {
  const rel = relation(t);
  const direct = parent !== undefined && parent.head === t.head;
  const own = withoutNeed(tree, t, clauseNegation(tree, t.index, lexicon), lexicon);
  const handed = direct && parent ? handedDown(tree, t, parent, lexicon) : undefined;
  const noun = deniedByNoun(tree, t, lexicon) ? [t.head] : [];
  const flips = (own.denied ? 1 : 0) + (handed?.flip ? 1 : 0) + noun.length;
  const polarityTokens = [...new Set([...own.tokens, ...(handed?.tokens ?? []), ...noun])].sort((a, b) => a - b);
  const speaker = speakerOf(tree, t, parent, lexicon);
  let strength = ownForce(tree, t.index, lexicon);
  if (own.optional) strength = { force: "permitted", tokens: merge(strength.tokens, own.optional) };
  // "said it would appeal": the future, as seen from what was said
  if (strength.force === "hypothetical" && rel === "ccomp" && speaker) strength = { ...strength, force: "future" };
  if (handed) strength = weaker(strength, handed.strength);
  else if (parent && rel === "acl" && parent.strength.force === "hypothetical" && !isAside(tree, t))
    strength = weaker(strength, parent.strength);
  const condition = conditionOf(tree, t, parent, lexicon);
  strength = weaker(strength, placeStrength(tree, t, parent?.head, lexicon));
  if (condition === "antecedent") strength = weaker(strength, { force: "hypothetical", tokens: [] });
  const subject = subjectOf(tree, t, parent, lexicon);
  return {
    head: t.index,
    parent: parent?.head ?? -1,
    form: formOf(tree, t),
    denied: flips % 2 === 1,
    polarityTokens,
    strength,
    condition,
    tense: rel === "xcomp" && parent ? parent.tense : tenseOf(tree, t.index, strength.force, lexicon),
    ...(speaker && { speaker }),
    ...(subject !== undefined && { subject }),
    carrier: carries(tree, t, lexicon),
  };
}

/** "Need not convert": what is free and not denied. "Must not" denies. */
function withoutNeed(
  tree: Tree,
  t: Token,
  own: Negation,
  { tables }: Lexicon,
): Negation & { readonly optional?: readonly number[] } {
  const needs = own.denied && childrenBy(tree, t.index, "aux").some(({ lemma }) => tables.optionalModals.has(lemma));
  return needs ? { denied: false, tokens: [], optional: own.tokens } : own;
}

/** ", which lacks an alarm,": added about a thing that is known, and so in no one's scope. */
const isAside = (tree: Tree, t: Token): boolean =>
  t.deprel === "acl:relcl" &&
  childrenBy(tree, t.index, "punct").some((mark) => mark.index < t.index && mark.form === ",");

export function formOf(tree: Tree, t: Token): StatementForm {
  if (childBy(tree, t.index, "expl") && !childBy(tree, t.index, "csubj", "ccomp") && childBy(tree, t.index, "nsubj"))
    return "existential";
  if (t.upos === "VERB" || t.upos === "AUX") return "verbal";
  return "copular";
}

function conditionOf(tree: Tree, t: Token, parent: Clause | undefined, lexicon: Lexicon): Statement["condition"] {
  const isAntecedent = (clause: Token) =>
    conditionMark(tree, clause, lexicon) !== undefined || isInvertedCondition(tree, clause, lexicon);
  if (relation(t) === "advcl" && isAntecedent(t)) return "antecedent";
  const hasCondition = childrenBy(tree, t.index, "advcl").some(isAntecedent);
  // "subject to approval", "in the event of an attack"
  const phrase = childrenBy(tree, t.index, "obl", "nmod").some((c) => isCondition(caseOf(tree, c.index), lexicon));
  if (hasCondition || phrase) return "conditional";
  return parent && relation(t) !== "parataxis" && !isAside(tree, t) ? parent.condition : "none";
}

/** "Should talks fail, …": the sentence begins with the modal verb, whichever verb the parser hangs it from. */
function isInvertedCondition(tree: Tree, t: Token, { tables }: Lexicon): boolean {
  const first = tree.tokens[0];
  if (first?.upos !== "AUX" || tables.modals.get(first.lemma) !== "advised" || relation(t) !== "advcl") return false;
  return childBy(tree, t.index, "mark") === undefined && (subtree(tree, t.index)[0] ?? t.index) <= 1;
}

/** "without specifying" denies rather than sets a condition. */
const isCondition = (marker: string, { tables }: Lexicon): boolean =>
  tables.conditionals.has(marker) && !tables.privatives.has(marker);

const conditionMark = (tree: Tree, t: Token, lexicon: Lexicon): Token | undefined =>
  childrenBy(tree, t.index, "mark", "advmod", "case").find((m) => {
    const before = tree.tokens[m.index - 1]?.form.toLowerCase() ?? "";
    return isCondition(m.form.toLowerCase(), lexicon) && !lexicon.tables.concessives.has(before);
  });

function speakerOf(tree: Tree, t: Token, parent: Clause | undefined, lexicon: Lexicon): Speaker | undefined {
  return (
    adjoinedSpeaker(tree, t.index, lexicon) ??
    governingSpeaker(tree, t, parent, lexicon) ??
    (parent && relation(t) !== "parataxis" ? parent.speaker : undefined)
  );
}

/** Verbs whose meaning lies in what they do to their complement. */
function carries(tree: Tree, t: Token, lexicon: Lexicon): boolean {
  const complement = childBy(tree, t.index, "xcomp");
  if (!complement) return false;
  const { implicatives } = lexicon.tables;
  // "remains silent" says of its subject what "remains to be signed" says of its own
  if (t.upos === "AUX" || implicatives.has(t.lemma) || implicatives.has(`${t.lemma} to`)) return true;
  if (implicativeOf(tree, t, lexicon, complement)) return true;
  if (lexicon.tables.resultatives.has(t.lemma) && complement.upos === "ADJ") return true;
  return modalOf(tree, t, complement, lexicon) !== undefined;
}
