import type { Implicative, Lexicon, ModalForce } from "../model/lexicon.js";
import type { Token } from "../model/sentence.js";
import { merge, weaker, type Strength } from "./force.js";
import { isNegator, phraseNegator } from "./polarity.js";
import { isGerundComplement } from "./subjects.js";
import { caseOf, childBy, childrenBy, isInfinitive, relation, token, type Tree } from "../model/tree.js";

/** What of the clause above is handed down. */
export interface Above {
  readonly head: number;
  readonly denied: boolean;
  readonly polarityTokens: readonly number[];
  readonly strength: Strength;
}

export interface HandedDown {
  readonly flip: boolean;
  readonly tokens: readonly number[];
  readonly strength: Strength;
}

/** What a clause does to one right under it: "failed to land", "plans to land", "denied that it landed", "will land and wait". */
export function handedDown(tree: Tree, t: Token, above: Above, lexicon: Lexicon): HandedDown | undefined {
  const rel = relation(t);
  if (rel === "conj") return toConjunct(tree, t, above, lexicon);
  if (rel === "advcl" && !isGerundComplement(tree, t, lexicon)) return toAdverbial(tree, t, above, lexicon);
  const governor = token(tree, above.head);
  const complement = ["xcomp", "ccomp", "csubj", "advcl"].includes(rel);
  return complement || (rel === "acl" && lexicon.tables.modals.has(governor.lemma))
    ? toComplement(tree, t, above, lexicon)
    : undefined;
}

/** "will cut jobs and close plants", "is not old or unsafe": what has no auxiliary of its own shares the first one's. */
function toConjunct(tree: Tree, t: Token, above: Above, lexicon: Lexicon): HandedDown | undefined {
  const { tables } = lexicon;
  const governor = token(tree, above.head);
  const bare = !childBy(tree, t.index, "aux", "cop", "mark", "nsubj");
  const verb = tables.verbForms.get(t.xpos);
  const shares =
    (bare && (verb === "base" || verb === undefined)) ||
    (isInfinitive(tree, t) && isInfinitive(tree, governor)) ||
    relation(governor) === "xcomp";
  if (!shares) return undefined;
  const either = childrenBy(tree, t.index, "cc").some(
    (cc) => tables.numberWords.or.has(cc.form.toLowerCase()) || isNegator(cc, lexicon),
  );
  const flip = bare && either && above.denied;
  return { flip, tokens: flip ? above.polarityTokens : [], strength: above.strength };
}

/** "would set limits, reducing delays", "plans to leave without paying": a participle goes as far as its verb. */
function toAdverbial(tree: Tree, t: Token, above: Above, { tables }: Lexicon): HandedDown | undefined {
  const form = tables.verbForms.get(t.xpos);
  if ((form !== "gerund" && form !== "participle") || childBy(tree, t.index, "aux", "nsubj", "csubj")) return undefined;
  const marker = caseOf(tree, t.index);
  // "a way of pursuing peace while keeping watch": beside what is not said to be done, nothing is
  const beside = tables.controlMarkers.has(marker) && above.strength.force === "considered";
  const along = marker === "" || beside || tables.privatives.has(marker) || tables.agentMarkers.has(marker);
  return along ? { flip: false, tokens: [], strength: above.strength } : undefined;
}

function toComplement(tree: Tree, t: Token, above: Above, lexicon: Lexicon): HandedDown {
  const { tables } = lexicon;
  const governor = token(tree, above.head);
  const modal = modalOf(tree, governor, t, lexicon);
  let strength = above.strength;
  const optional = modal === "required" && noneRequired(tree, governor, above, lexicon);
  // "are not obliged to convert": they may, which is not that they must not
  if (optional) {
    const free: Strength = { force: "permitted", tokens: merge([governor.index], optional) };
    return { flip: false, tokens: [], strength: weaker(strength, free) };
  }
  if (modal) strength = weaker(strength, { force: modal, tokens: [governor.index] });
  const implicative = implicativeOf(tree, governor, lexicon, t);
  if (implicative) {
    const truth = above.denied ? implicative.denied : implicative.affirmed;
    if (truth === "0") strength = weaker(strength, { force: modal ?? "considered", tokens: [governor.index] });
    const flip = truth === "-";
    return { flip, tokens: flip ? [governor.index, ...above.polarityTokens] : [], strength };
  }
  const stance = tables.speech.get(governor.lemma) ?? tables.thought.get(governor.lemma);
  if (stance === "-") return { flip: !above.denied, tokens: [governor.index], strength };
  // "were sent to guard the border": meant, as a purpose is
  if (
    !modal &&
    !tables.speech.has(governor.lemma) &&
    relation(t) === "xcomp" &&
    governor.upos === "VERB" &&
    isInfinitive(tree, t)
  )
    strength = weaker(strength, { force: "planned", tokens: [] });
  // "did not plan to close": denying a modal verb denies what it governs, as far as a reader is concerned
  const flip = above.denied && relation(t) === "xcomp";
  return { flip, tokens: flip ? above.polarityTokens : [], strength };
}

/** The words that deny a need: "not obliged", "under no obligation"; undefined where it is affirmed. */
function noneRequired(tree: Tree, governor: Token, above: Above, lexicon: Lexicon): readonly number[] | undefined {
  const no = governor.upos === "NOUN" ? phraseNegator(tree, governor.index, lexicon) : undefined;
  if (above.denied) return no === undefined || above.polarityTokens.includes(no) ? above.polarityTokens : undefined;
  return no === undefined ? undefined : [no];
}

/** The force a verb gives to its complement: "plans to", "has to", "is going to". */
export function modalOf(tree: Tree, governor: Token, t: Token, lexicon: Lexicon): ModalForce | undefined {
  const { tables } = lexicon;
  // "have yet to" is no "have to"
  const plain = tables.implicatives.has(governor.lemma) || implicativeOf(tree, governor, lexicon, t) === undefined;
  const phrases = plain && isInfinitive(tree, t) ? [`${governor.form.toLowerCase()} to`, `${governor.lemma} to`] : [];
  return [...phrases, governor.lemma].map((phrase) => tables.modals.get(phrase)).find((force) => force !== undefined);
}

/**
 * A verb's effect on the truth of its complement, or that of the verb with its adverb, particle or preposition: "have yet (to)",
 * "stop short (of)", "refrain from". What is no action is not affected: "remained silent".
 */
export function implicativeOf(tree: Tree, governor: Token, lexicon: Lexicon, t: Token): Implicative | undefined {
  const { implicatives } = lexicon.tables;
  if (t.upos !== "VERB" && t.upos !== "AUX" && !isInfinitive(tree, t)) return undefined;
  // "was told to leave" leaves it open; "told reporters that he left" is a report like any other
  if (relation(t) === "ccomp" && !isInfinitive(tree, t) && lexicon.tables.speech.has(governor.lemma)) return undefined;
  if (relation(t) === "advcl") {
    const prepositional = implicatives.get(`${governor.lemma} ${caseOf(tree, t.index)}`);
    if (prepositional) return prepositional;
  }
  for (const part of childrenBy(tree, governor.index, "advmod", "compound:prt", "xcomp")) {
    const phrase = implicatives.get(`${governor.lemma} ${part.form.toLowerCase()}`);
    if (phrase) return phrase;
  }
  const infinitive = isInfinitive(tree, t) ? implicatives.get(`${governor.lemma} to`) : undefined;
  return infinitive ?? implicatives.get(governor.lemma);
}
