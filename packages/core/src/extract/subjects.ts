import type { Lexicon } from "../model/lexicon.js";
import type { Token } from "../model/sentence.js";
import { caseOf, childBy, childrenBy, isInfinitive, relation, token, type Tree } from "../model/tree.js";

/** What is known of the clause above: its head and its subject's head word. */
export interface Above {
  readonly head: number;
  readonly subject?: number;
}

/**
 * "The aim is to secure borders", "the problem is that trucks wait": what the clause is, not who secures or waits. But "the bank is
 * to cut rates", "the bank is cutting rates" have a subject: only one that names an aim is outer there.
 */
export function isOuterSubject(tree: Tree, subject: Token, { tables }: Lexicon): boolean {
  if (subject.head < 0) return false;
  const verb = token(tree, subject.head);
  if (verb.upos !== "VERB") return subject.deprel.endsWith(":outer");
  const copula = childBy(tree, verb.index, "cop") !== undefined;
  const progressive = !copula && tables.verbForms.get(verb.xpos) === "gerund";
  if (isInfinitive(tree, verb) || progressive) return tables.aims.has(subject.lemma);
  return subject.deprel.endsWith(":outer") || (copula && !childBy(tree, verb.index, "nsubj:outer"));
}

/** "guarantees that include…": the noun that a relative pronoun stands for; any other word itself. */
export function antecedent(tree: Tree, t: Token, clause: number): number {
  const verb = token(tree, clause);
  const relative = t.upos === "PRON" && (verb.deprel === "acl:relcl" || verb.deprel === "acl") && verb.head >= 0;
  return relative && ["WDT", "WP"].includes(t.xpos) ? verb.head : t.index;
}

/** Head word of a clause's subject: its own, or one shared with or controlled from the clause above; undefined where it is open. */
export function subjectOf(tree: Tree, t: Token, above: Above | undefined, lexicon: Lexicon): number | undefined {
  const own = childrenBy(tree, t.index, "nsubj").find((subject) => !isOuterSubject(tree, subject, lexicon));
  if (own) return antecedent(tree, own, t.index);
  // "whether it holds remains to be seen": a clause is the subject
  if (childBy(tree, t.index, "csubj", "nsubj")) return undefined;
  const rel = relation(t);
  if (rel === "acl" && t.head >= 0) return ofNoun(tree, t, above, lexicon);
  const adjective = t.head < 0 ? undefined : token(tree, t.head);
  // "guarantees strong enough to deter"
  if (adjective?.upos === "ADJ" && isInfinitive(tree, t) && ["amod", "acl"].includes(relation(adjective)))
    return adjective.head;
  if (!above || above.head !== t.head) return undefined;
  if (rel === "xcomp") return objectOf(tree, above.head) ?? above.subject;
  if (rel === "conj") return above.subject;
  return rel === "advcl" ? ofAdverbial(tree, t, above, lexicon) : undefined;
}

/** "closed 4 percent higher": a measure is no subject. */
function objectOf(tree: Tree, verb: number): number | undefined {
  const object = childBy(tree, verb, "obj", "iobj");
  return object && !childBy(tree, object.index, "nummod") ? object.index : undefined;
}

/** "forces fighting in the east" fight; a plan to fight is somebody's, and does not fight itself. */
function ofNoun(tree: Tree, t: Token, above: Above | undefined, lexicon: Lexicon): number | undefined {
  const noun = token(tree, t.head);
  const bare = t.deprel === "acl:relcl" || (!childBy(tree, t.index, "mark", "case") && !isAfterDash(tree, t));
  const headline = tree.sentence.kind === "heading" && noun.head < 0;
  const doer = noun.upos === "PROPN" || lexicon.tables.personNouns.has(noun.lemma);
  if (bare || headline || doer) return noun.index;
  const owner = childBy(tree, noun.index, "nmod:poss");
  if (owner) return owner.index;
  if (above && noun.head === above.head && relation(noun) === "obj" && owns(tree, above.head, noun, lexicon))
    return above.subject;
  // "an amendment to raise fares failed": the noun does it, for want of anyone else
  return isInfinitive(tree, t) && relation(noun) === "nsubj" ? noun.index : undefined;
}

/** "the process of writing rules — aligning doctrines, planning together —": the words behind the dash say what it is. */
const isAfterDash = (tree: Tree, t: Token): boolean =>
  childrenBy(tree, t.index, "punct").some((mark) => mark.index < t.index && /^[-–—]+$/.test(mark.form));

/** "has the right to leave", "made a decision to leave", "announced a plan to leave": the plan is the subject's own. */
function owns(tree: Tree, verb: number, noun: Token, { tables }: Lexicon): boolean {
  const { lemma } = token(tree, verb);
  if (tables.presence.has(lemma) || tables.lightVerbs.has(lemma)) return true;
  const force = tables.modals.get(noun.lemma);
  return tables.speech.get(lemma) === "+" && (force === "planned" || force === "promised" || force === "desired");
}

const isPassiveVerb = (tree: Tree, verb: number): boolean =>
  childBy(tree, verb, "aux:pass", "nsubj:pass") !== undefined;

function ofAdverbial(tree: Tree, t: Token, above: Above, lexicon: Lexicon): number | undefined {
  const marker = caseOf(tree, t.index);
  const passive = isPassiveVerb(tree, above.head);
  const infinitive = isInfinitive(tree, t);
  // "the bridge was closed to protect walkers": who closed it protects
  if (infinitive) return passive ? childBy(tree, above.head, "obl:agent")?.index : above.subject;
  if (marker === "" || lexicon.tables.controlMarkers.has(marker)) return above.subject;
  if (!lexicon.tables.gerundMarkers.has(marker)) return undefined;
  return passive ? above.subject : objectOf(tree, above.head);
}

/** "prevented ships from leaving", "was accused of stealing": an adverbial in form, the verb's complement in meaning. */
export const isGerundComplement = (tree: Tree, t: Token, lexicon: Lexicon): boolean =>
  relation(t) === "advcl" &&
  lexicon.tables.verbForms.get(t.xpos) === "gerund" &&
  lexicon.tables.gerundMarkers.has(caseOf(tree, t.index));
