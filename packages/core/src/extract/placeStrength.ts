import type { Lexicon } from "../model/lexicon.js";
import type { Token } from "../model/sentence.js";
import { weaker, type Strength } from "./force.js";
import { phraseNegator } from "./polarity.js";
import { isGerundComplement, isOuterSubject } from "./subjects.js";
import { childBy, childrenBy, isInfinitive, relation, token, type Tree } from "../model/tree.js";

const certain: Strength = { force: "fact", tokens: [] };

/**
 * How far a clause is put forward by its place in the sentence and by its mark: purposes, questions, what has yet to come. `above`
 * is the head of the clause above.
 */
export function placeStrength(tree: Tree, t: Token, above: number | undefined, lexicon: Lexicon): Strength {
  let strength = outerStrength(tree, t, lexicon);
  const rel = relation(t);
  if (rel === "acl") strength = weaker(strength, strengthOfNoun(tree, t, lexicon));
  if (rel === "ccomp") strength = weaker(strength, strengthOfMissing(tree, above ?? t.head, lexicon));
  // "to bring costs into line": a purpose is meant, not done
  if (rel === "advcl" && isInfinitive(tree, t)) strength = weaker(strength, { force: "planned", tokens: [] });
  // "decide whether to order an inquiry": a complement that the text leaves open
  if (rel === "advcl") strength = weaker(strength, strengthOfProperty(tree, t, lexicon));
  const open = rel === "advcl" ? [] : openers(tree, t, lexicon);
  if (open.length > 0) strength = weaker(strength, { force: "considered", tokens: open });
  if (isComing(tree, t, lexicon)) strength = weaker(strength, { force: "future", tokens: [] });
  const mark = questionMark(tree, t);
  return mark === undefined ? strength : weaker(strength, { force: "considered", tokens: [mark] });
}

/** "The aim is to secure borders", "the task is building trust": named as what something is, and not said to be done. */
function outerStrength(tree: Tree, t: Token, lexicon: Lexicon): Strength {
  const subjects = childrenBy(tree, t.index, "nsubj");
  const outer = subjects.find((subject) => isOuterSubject(tree, subject, lexicon));
  // "it was like being shaken": a pronoun names no aim
  if (!outer || outer.upos === "PRON" || subjects.length > 1) return certain;
  return { force: lexicon.tables.modals.get(outer.lemma) ?? "considered", tokens: [outer.index] };
}

/** "his refusal to sign", "the failure to warn": the noun says that it was not done. */
export function deniedByNoun(tree: Tree, t: Token, lexicon: Lexicon): boolean {
  if (relation(t) !== "acl" || !isInfinitive(tree, t)) return false;
  const noun = token(tree, t.head);
  return lexicon.tables.implicatives.get(lexicon.family(noun.lemma, noun.upos))?.affirmed === "-";
}

/**
 * "a plan to close", "the risk of flooding": as strong as the noun says; "the first to close" has closed; of what there is "no
 * sign" the text doubts it.
 */
function strengthOfNoun(tree: Tree, t: Token, lexicon: Lexicon): Strength {
  const { tables } = lexicon;
  const noun = token(tree, t.head);
  const infinitive = isInfinitive(tree, t);
  const no = phraseNegator(tree, noun.index, lexicon);
  if (no !== undefined && !infinitive && childBy(tree, t.index, "mark"))
    return { force: "doubted", tokens: [no, noun.index] };
  const gerund = tables.verbForms.get(t.xpos) === "gerund" && childBy(tree, t.index, "mark") !== undefined;
  if ((!infinitive && !gerund) || tree.sentence.kind === "heading") return certain;
  const verb = infinitive ? lexicon.family(noun.lemma, noun.upos) : noun.lemma;
  const force = tables.modals.get(noun.lemma) ?? tables.modals.get(verb);
  if (force) return { force, tokens: [noun.index] };
  // "his refusal to sign": denied, and as sure as can be
  if (deniedByNoun(tree, t, lexicon)) return certain;
  if (gerund) return { force: "considered", tokens: [] };
  const named = [noun, ...childrenBy(tree, noun.index, "amod", "nummod", "det")].map((word) => word.form.toLowerCase());
  const ranked = named.some((word) => tables.ordinals.has(word) || tables.exclusives.has(word));
  return ranked ? certain : { force: "planned", tokens: [] };
}

/** "essential to preventing crises", "key to winning": named, and not said to be done. */
function strengthOfProperty(tree: Tree, t: Token, lexicon: Lexicon): Strength {
  const governor = token(tree, t.head);
  if (governor.upos === "VERB" || !isGerundComplement(tree, t, lexicon)) return certain;
  return { force: lexicon.tables.modals.get(governor.lemma) ?? "considered", tokens: [governor.index] };
}

/** "There was no evidence so far that it failed": the clause behind what there is none of. */
function strengthOfMissing(tree: Tree, clause: number, lexicon: Lexicon): Strength {
  const thing = childBy(tree, clause, "expl") && childBy(tree, clause, "nsubj");
  const no = thing && phraseNegator(tree, thing.index, lexicon);
  return thing && no !== undefined ? { force: "doubted", tokens: [no, thing.index] } : certain;
}

const openers = (tree: Tree, t: Token, lexicon: Lexicon): number[] =>
  childrenBy(tree, t.index, "mark")
    .filter((m) => lexicon.tables.conditionals.has(m.form.toLowerCase()))
    .map((m) => m.index);

/** "before commitments are made", "until talks end": the present tense of what has yet to come. */
function isComing(tree: Tree, t: Token, { tables }: Lexicon): boolean {
  if (relation(t) !== "advcl") return false;
  const relations = childrenBy(tree, t.index, "mark").map((m) => tables.timeWords.relations.get(m.form.toLowerCase()));
  if (!relations.some((one) => one === "before" || one === "after" || one === "until")) return false;
  const auxiliaries = childrenBy(tree, t.index, "aux");
  const forms = [...auxiliaries, ...childrenBy(tree, t.index, "cop"), t].map((word) => tables.verbForms.get(word.xpos));
  // "after talks have ended" may be over
  const perfect = auxiliaries.some((aux) => !aux.deprel.endsWith(":pass") && tables.presence.has(aux.lemma));
  return forms.includes("present") && !forms.includes("past") && !perfect;
}

/** The mark of a clause that asks. */
const questionMark = (tree: Tree, t: Token): number | undefined =>
  childrenBy(tree, t.index, "punct").find((mark) => mark.form.includes("?"))?.index;
