import type { Implicative, Lexicon } from "../model/lexicon.js";
import type { Token } from "../model/sentence.js";
import type { Speaker, Statement, StatementForm } from "../model/statement.js";
import { adjoinedSpeaker, governingSpeaker } from "./attribution.js";
import { ownForce, tenseOf, weaker, type Strength } from "./force.js";
import { clauseNegation } from "./polarity.js";
import { governingClause, predicates } from "./predicates.js";
import { isGerundComplement, isOuterSubject, subjectOf } from "./subjects.js";
import { caseOf, childBy, childrenBy, relation, token, type Tree } from "./tree.js";

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
  const own = clauseNegation(tree, t.index, lexicon);
  const handed = direct && parent ? handedDown(tree, t, parent, lexicon) : undefined;
  const flips = (own.denied ? 1 : 0) + (handed?.flip ? 1 : 0);
  const polarityTokens = [...new Set([...own.tokens, ...(handed?.tokens ?? [])])].sort((a, b) => a - b);
  const speaker = speakerOf(tree, t, parent, lexicon);
  let strength = ownForce(tree, t.index, lexicon);
  // "said it would appeal": the future, as seen from what was said
  if (strength.force === "hypothetical" && rel === "ccomp" && speaker) strength = { ...strength, force: "future" };
  if (handed) strength = weaker(strength, handed.strength);
  else if (parent && rel === "acl" && parent.strength.force === "hypothetical" && !isAside(tree, t))
    strength = weaker(strength, parent.strength);
  const condition = conditionOf(tree, t, parent, lexicon);
  // "to bring costs into line": a purpose is meant, not done
  if (rel === "advcl" && isInfinitive(tree, t)) strength = weaker(strength, { force: "planned", tokens: [] });
  if (isOpenQuestion(tree, t, lexicon))
    strength = weaker(strength, { force: "considered", tokens: openers(tree, t, lexicon) });
  if (condition === "antecedent") strength = weaker(strength, { force: "hypothetical", tokens: [] });
  strength = weaker(strength, outerStrength(tree, t, lexicon));
  if (rel === "acl") strength = weaker(strength, strengthOfNoun(tree, t, lexicon));
  if (isComing(tree, t, lexicon)) strength = weaker(strength, { force: "future", tokens: [] });
  const mark = questionMark(tree, t);
  if (mark !== undefined) strength = weaker(strength, { force: "considered", tokens: [mark] });
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

const certain: Strength = { force: "fact", tokens: [] };

/** "The aim is to secure borders", "the task is building trust": named as what something is, and not said to be done. */
function outerStrength(tree: Tree, t: Token, lexicon: Lexicon): Strength {
  const outer = childrenBy(tree, t.index, "nsubj").find((subject) => isOuterSubject(tree, subject, lexicon));
  if (!outer || childrenBy(tree, t.index, "nsubj").length > 1) return certain;
  return { force: lexicon.tables.modals.get(outer.lemma) ?? "considered", tokens: [outer.index] };
}

const isInfinitive = (tree: Tree, t: Token): boolean =>
  childrenBy(tree, t.index, "mark").some((mark) => mark.xpos === "TO");

/** "a plan to close", "the risk of flooding": as strong as the noun says; "the first to close" has closed. */
function strengthOfNoun(tree: Tree, t: Token, { tables }: Lexicon): Strength {
  const noun = token(tree, t.head);
  const infinitive = isInfinitive(tree, t);
  const gerund = tables.verbForms.get(t.xpos) === "gerund" && childBy(tree, t.index, "mark") !== undefined;
  if ((!infinitive && !gerund) || tree.sentence.kind === "heading") return certain;
  const force = tables.modals.get(noun.lemma);
  if (force) return { force, tokens: [noun.index] };
  const named = [noun, ...childrenBy(tree, noun.index, "amod", "nummod", "det")].map((word) => word.form.toLowerCase());
  const ranked = named.some((word) => tables.ordinals.has(word) || tables.exclusives.has(word));
  return infinitive && !ranked ? { force: "planned", tokens: [] } : certain;
}

/** "before commitments are made", "until talks end": the present tense of what has yet to come. */
function isComing(tree: Tree, t: Token, { tables }: Lexicon): boolean {
  if (relation(t) !== "advcl") return false;
  const relations = childrenBy(tree, t.index, "mark").map((m) => tables.timeWords.relations.get(m.form.toLowerCase()));
  if (!relations.some((one) => one === "before" || one === "after" || one === "until")) return false;
  const forms = [...childrenBy(tree, t.index, "aux", "cop"), t].map((word) => tables.verbForms.get(word.xpos));
  return forms.includes("present") && !forms.includes("past") && !hasPerfect(tree, t, tables);
}

/** "after talks have ended" may be over. */
const hasPerfect = (tree: Tree, t: Token, tables: Lexicon["tables"]): boolean =>
  childrenBy(tree, t.index, "aux").some((aux) => !aux.deprel.endsWith(":pass") && tables.presence.has(aux.lemma));

/** The mark of a clause that asks. */
const questionMark = (tree: Tree, t: Token): number | undefined =>
  childrenBy(tree, t.index, "punct").find((mark) => mark.form.includes("?"))?.index;

/** ", which lacks an alarm,": added about a thing that is known, and so in no one's scope. */
const isAside = (tree: Tree, t: Token): boolean =>
  t.deprel === "acl:relcl" &&
  childrenBy(tree, t.index, "punct").some((mark) => mark.index < t.index && mark.form === ",");

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
  const gerund = isGerundComplement(tree, t, lexicon);
  // "would set thresholds, limiting delays": the participle goes as far as the verb
  if (rel === "advcl" && caseOf(tree, t.index) === "" && isParticiple(tree, t, lexicon))
    return { flip: false, tokens: [], strength: parent.strength };
  if (rel === "conj") {
    // "will cut jobs and close plants": a bare verb shares the auxiliary
    const bare = lexicon.tables.verbForms.get(t.xpos) === "base" && !childBy(tree, t.index, "aux", "mark");
    if (bare || (isInfinitive(tree, t) && isInfinitive(tree, governor)) || relation(governor) === "xcomp")
      return { flip: false, tokens: [], strength: parent.strength };
    return undefined;
  }
  if (
    rel !== "xcomp" &&
    rel !== "ccomp" &&
    rel !== "csubj" &&
    !gerund &&
    !(rel === "acl" && lexicon.tables.modals.has(governor.lemma))
  )
    return undefined;
  let strength = parent.strength;
  const modal = lexicon.tables.modals.get(governor.lemma);
  if (modal) strength = weaker(strength, { force: modal, tokens: [governor.index] });
  const implicative = implicativeOf(tree, governor, lexicon, gerund ? caseOf(tree, t.index) : undefined);
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

const isParticiple = (tree: Tree, t: Token, { tables }: Lexicon): boolean => {
  const form = tables.verbForms.get(t.xpos);
  return (form === "gerund" || form === "participle") && !childBy(tree, t.index, "aux", "nsubj", "csubj");
};

/**
 * The verb's own effect, or that of the verb with its adverb, particle or preposition: "have yet (to)", "stop short (of)",
 * "refrain from".
 */
function implicativeOf(tree: Tree, governor: Token, lexicon: Lexicon, preposition?: string): Implicative | undefined {
  const prepositional =
    preposition === undefined ? undefined : lexicon.tables.implicatives.get(`${governor.lemma} ${preposition}`);
  if (prepositional) return prepositional;
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
  return parent && relation(t) !== "parataxis" && !isAside(tree, t) ? parent.condition : "none";
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
  if (!childBy(tree, t.index, "xcomp")) return false;
  return implicativeOf(tree, t, lexicon) !== undefined || lexicon.tables.modals.has(t.lemma) || t.upos === "AUX";
}
