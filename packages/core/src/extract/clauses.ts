import type { Implicative, Lexicon } from "../model/lexicon.js";
import type { Token } from "../model/sentence.js";
import type { Speaker, Statement, StatementForm } from "../model/statement.js";
import { adjoinedSpeaker, governingSpeaker } from "./attribution.js";
import { caseOf } from "./arguments.js";
import { ownForce, tenseOf, weaker, type Strength } from "./force.js";
import { clauseNegation } from "./polarity.js";
import { governingClause, predicates } from "./predicates.js";
import { childBy, childrenBy, relation, token, type Tree } from "./tree.js";

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

const SHARES_SUBJECT = new Set(["xcomp", "conj", "advcl"]);

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
  const own = clauseNegation(tree, t.index, lexicon);
  const handed = direct && parent ? handedDown(tree, t, parent, lexicon) : undefined;
  const flips = (own.denied ? 1 : 0) + (handed?.flip ? 1 : 0);
  const polarityTokens = [...new Set([...own.tokens, ...(handed?.tokens ?? [])])].sort((a, b) => a - b);
  let strength = ownForce(tree, t.index, lexicon);
  if (handed) strength = weaker(strength, handed.strength);
  else if (parent && relation(t) === "acl" && parent.strength.force === "hypothetical")
    strength = weaker(strength, parent.strength);
  const condition = conditionOf(tree, t, parent, lexicon);
  // "to bring costs into line": a purpose is meant, not done
  if (rel === "advcl" && childrenBy(tree, t.index, "mark").some((m) => m.xpos === "TO"))
    strength = weaker(strength, { force: "planned", tokens: [] });
  if (isOpenQuestion(tree, t, lexicon))
    strength = weaker(strength, { force: "considered", tokens: openers(tree, t, lexicon) });
  if (condition === "antecedent") strength = weaker(strength, { force: "hypothetical", tokens: [] });
  const speaker = speakerOf(tree, t, parent, lexicon);
  // "said it would appeal": the future, as seen from what was said
  if (strength.force === "hypothetical" && condition === "none" && rel === "ccomp" && speaker)
    strength = { ...strength, force: "future" };
  const subject = subjectOf(tree, t, parent);
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

/** "decide whether to order an inquiry": a complement that the text leaves open. */
const isOpenQuestion = (tree: Tree, t: Token, lexicon: Lexicon): boolean =>
  relation(t) !== "advcl" && openers(tree, t, lexicon).length > 0;

const openers = (tree: Tree, t: Token, lexicon: Lexicon): number[] =>
  childrenBy(tree, t.index, "mark")
    .filter((m) => lexicon.tables.conditionals.has(m.form.toLowerCase()))
    .map((m) => m.index);

export function formOf(tree: Tree, t: Token): StatementForm {
  if (childBy(tree, t.index, "expl") && !childBy(tree, t.index, "csubj", "ccomp") && childBy(tree, t.index, "nsubj"))
    return "existential";
  if (t.upos === "VERB" || t.upos === "AUX") return "verbal";
  return "copular";
}

interface HandedDown {
  readonly flip: boolean;
  readonly tokens: readonly number[];
  readonly strength: Strength;
}

/** What a governing verb does to its complement: "failed to land", "plans to land", "denied that it landed". */
function handedDown(tree: Tree, t: Token, parent: Clause, lexicon: Lexicon): HandedDown | undefined {
  const rel = relation(t);
  const governor = token(tree, parent.head);
  if (rel === "conj") {
    // "will cut jobs and close plants": a bare verb shares the auxiliary
    const bare = lexicon.tables.verbForms.get(t.xpos) === "base" && !childBy(tree, t.index, "aux", "mark");
    if (bare || relation(governor) === "xcomp") return { flip: false, tokens: [], strength: parent.strength };
    return undefined;
  }
  if (
    rel !== "xcomp" &&
    rel !== "ccomp" &&
    rel !== "csubj" &&
    !(rel === "acl" && lexicon.tables.modals.has(governor.lemma))
  )
    return undefined;
  let strength = parent.strength;
  const modal = lexicon.tables.modals.get(governor.lemma);
  if (modal) strength = weaker(strength, { force: modal, tokens: [governor.index] });
  const implicative = implicativeOf(tree, governor, lexicon);
  if (implicative) {
    const truth = parent.denied ? implicative.denied : implicative.affirmed;
    if (truth === "0")
      return {
        flip: false,
        tokens: [],
        strength: weaker(strength, { force: modal ?? "considered", tokens: [governor.index] }),
      };
    return { flip: truth === "-", tokens: truth === "-" ? [governor.index, ...parent.polarityTokens] : [], strength };
  }
  const stance = lexicon.tables.speech.get(governor.lemma) ?? lexicon.tables.thought.get(governor.lemma);
  if (stance === "-") return { flip: !parent.denied, tokens: [governor.index], strength };
  // "did not plan to close": denying a modal verb denies what it governs, as far as a reader is concerned
  if (parent.denied && rel === "xcomp") return { flip: true, tokens: parent.polarityTokens, strength };
  return { flip: false, tokens: [], strength };
}

/** The verb's own effect, or that of the verb with its adverb or particle: "have yet (to)", "stop short (of)". */
function implicativeOf(tree: Tree, governor: Token, lexicon: Lexicon): Implicative | undefined {
  for (const t of childrenBy(tree, governor.index, "advmod", "compound:prt", "xcomp")) {
    const phrase = lexicon.tables.implicatives.get(`${governor.lemma} ${t.form.toLowerCase()}`);
    if (phrase) return phrase;
  }
  return lexicon.tables.implicatives.get(governor.lemma);
}

function conditionOf(tree: Tree, t: Token, parent: Clause | undefined, lexicon: Lexicon): Statement["condition"] {
  if (relation(t) === "advcl" && conditionMark(tree, t, lexicon)) return "antecedent";
  const hasCondition = childrenBy(tree, t.index, "advcl").some((c) => conditionMark(tree, c, lexicon));
  // "subject to approval", "in the event of an attack"
  const phrase = childrenBy(tree, t.index, "obl", "nmod").some((c) => isCondition(caseOf(tree, c.index), lexicon));
  if (hasCondition || phrase) return "conditional";
  return parent && relation(t) !== "parataxis" ? parent.condition : "none";
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
    governingSpeaker(tree, t, lexicon) ??
    (parent && relation(t) !== "parataxis" ? parent.speaker : undefined)
  );
}

function subjectOf(tree: Tree, t: Token, parent: Clause | undefined): number | undefined {
  const own = childBy(tree, t.index, "nsubj");
  if (own) return own.index;
  const rel = relation(t);
  if (rel === "acl" && t.head >= 0) return t.head;
  if (!parent || parent.head !== t.head || !SHARES_SUBJECT.has(rel)) return undefined;
  if (rel === "xcomp") {
    const object = childBy(tree, parent.head, "obj", "iobj");
    // "closed 4 percent higher": a measure is no subject
    if (object && !childBy(tree, object.index, "nummod")) return object.index;
  }
  return parent.subject;
}

/** Verbs whose meaning lies in what they do to their complement. */
function carries(tree: Tree, t: Token, lexicon: Lexicon): boolean {
  if (!childBy(tree, t.index, "xcomp")) return false;
  return implicativeOf(tree, t, lexicon) !== undefined || lexicon.tables.modals.has(t.lemma) || t.upos === "AUX";
}
