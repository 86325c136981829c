import type { Token } from "../../model/sentence.js";
import { childBy, childrenBy, relation, token, type Tree } from "../../model/tree.js";
import { type Asked, nounPhrase, phraseTokens } from "./words.js";

/** A finite clause in the pieces that a question moves. */
export interface Clause {
  /** head word */
  readonly head: number;
  readonly subject: {
    readonly words: string;
    /** head word, in the sentence; of "the man who fell" the man */
    readonly head: number;
    /** nobody knows whom the pronoun stands for */
    readonly unknown: boolean;
  };
  /** form that goes before the subject: its own auxiliary or copula, or a form of "do" */
  readonly auxiliary: string;
  /** the auxiliary's own word, which moves; none where "do" is put in */
  readonly moved: number | undefined;
  /** words that stand otherwise once "do" is put in: the verb as the dictionary has it */
  readonly bare: ReadonlyMap<number, string>;
  /** auxiliaries and the predicate, ascending */
  readonly core: readonly number[];
  /** what else belongs to the clause, in the order of the sentence */
  readonly pieces: readonly Piece[];
}

/** A phrase that hangs on the clause's predicate. */
export interface Piece {
  readonly head: number;
  readonly relation: string;
  readonly tokens: readonly number[];
  /** stands before the subject */
  readonly leads: boolean;
}

/** Steps up the tree to the clause that a word is part of; newspapers need no more. */
const STEPS = 12;
const FINITE = new Map([
  ["VBD", "did"],
  ["VBZ", "does"],
  ["VBP", "do"],
]);
/** "Most flights left": a participle without an auxiliary beside a subject is a past tense, whatever the tagger says. */
const PARTICIPLE = "VBN";
const FULL: Readonly<Record<string, string>> = {
  wo: "will",
  ca: "can",
  sha: "shall",
  "'ll": "will",
  "’ll": "will",
  "'re": "are",
  "’re": "are",
  "'ve": "have",
  "’ve": "have",
  "'m": "am",
  "’m": "am",
};
/** Tags of relative and question words that stand for a noun. */
const RELATIVE = new Set(["WDT", "WP", "WP$"]);
const SUBJECTS = ["nsubj", "csubj", "expl"];
/** Relations of what is no part of a clause's own words. */
const NO_PIECE = new Set([
  ...SUBJECTS,
  ...["aux", "cop", "punct", "cc", "conj", "mark", "parataxis", "discourse", "vocative", "dislocated", "reparandum"],
  ...["advcl", "det", "case", "nummod", "amod", "compound", "flat", "appos", "acl"],
]);
/** Adverbs before the subject tie a sentence to the one before it: "Meanwhile", "However". */
const TIE = new Set(["advmod", "discourse"]);

/** The particle of "broke down" is one. */
const isPiece = (t: Token): boolean => !NO_PIECE.has(relation(t)) || t.deprel === "compound:prt";

/** The nearest finite clause at or above a word that has a subject to ask of. */
export function clauseAround(asked: Asked, from: number): Clause | undefined {
  const { tree } = asked;
  let at = from;
  for (let step = 0; step < STEPS && at >= 0; step++) {
    const found = clauseAt(asked, at);
    if (found) return found;
    at = token(tree, at).head;
  }
  return undefined;
}

function clauseAt(asked: Asked, head: number): Clause | undefined {
  const { tree } = asked;
  const helpers = helpersOf(tree, head);
  const copula = childBy(tree, head, "cop");
  const verb = token(tree, head);
  const first = helpers[0];
  const active = verb.xpos === PARTICIPLE && tree.children[head]!.some((i) => token(tree, i).deprel === "nsubj");
  const past = active || isUnmarkedPast(tree, verb);
  const simple = verb.upos === "VERB" && !copula ? FINITE.get(past ? "VBD" : verb.xpos) : undefined;
  // "there was a warning": the verb itself moves
  const being = !first && verb.lemma === "be" && simple !== undefined ? verb : undefined;
  const auxiliary = first ? finiteForm(first) : (being?.form ?? simple);
  if (auxiliary === undefined) return undefined;
  const subject = subjectOf(asked, head);
  if (!subject) return undefined;
  // "is to be sworn in"
  const to = childrenBy(tree, head, "mark").filter((t) => t.xpos === "TO");
  const own = [...helpers.filter((t) => t.head === head), ...to].map((t) => t.index);
  const predicate = copula ? nominal(tree, head) : [head];
  const pieces = (tree.children[head] ?? [])
    .map((i) => token(tree, i))
    .filter((t) => t.index !== subject.own && isPiece(t) && !predicate.includes(t.index))
    .filter((t) => !(TIE.has(relation(t)) && t.index < subject.at))
    .concat(subject.there ? childrenBy(tree, head, "nsubj") : [])
    .map((t) => ({ head: t.index, relation: t.deprel, tokens: phraseTokens(tree, t.index) }))
    .sort((x, y) => x.head - y.head);
  // "into which 60 million is poured": its noun stands elsewhere
  if (pieces.some((piece) => piece.tokens.some((i) => isOpen(tree, i, piece.head)))) return undefined;
  return {
    head,
    subject,
    auxiliary: auxiliary.toLowerCase(),
    moved: first?.index ?? being?.index,
    bare: new Map(first || being ? [] : [[head, verb.lemma]]),
    core: [...own, ...predicate].sort((x, y) => x - y),
    pieces: pieces.map((piece) => ({ ...piece, leads: piece.head < subject.at })),
  };
}

/** "The telescope cost 4 million": with one thing for its subject the present would end in "s". */
const isUnmarkedPast = (tree: Tree, verb: Token): boolean =>
  verb.xpos === "VBP" &&
  childrenBy(tree, verb.index, "nsubj").some(
    ({ index, xpos }) => (xpos === "NN" || xpos === "NNP") && !childBy(tree, index, "conj"),
  );

/** A relative pronoun of this clause, and not of one within the phrase, as in "those who live there". */
function isOpen(tree: Tree, index: number, top: number): boolean {
  if (!RELATIVE.has(token(tree, index).xpos)) return false;
  let at = index;
  while (at !== top && at >= 0 && !token(tree, at).deprel.startsWith("acl")) at = token(tree, at).head;
  return at === top;
}

/** Auxiliaries and copula of a clause, ascending; of "was built and opened" both verbs have the first one's. */
function helpersOf(tree: Tree, head: number): Token[] {
  const own = childrenBy(tree, head, "aux", "cop").sort((x, y) => x.index - y.index);
  const t = token(tree, head);
  if (own.length || relation(t) !== "conj" || t.head < 0) return own;
  const first = token(tree, t.head);
  return t.xpos === first.xpos && !FINITE.has(t.xpos) ? childrenBy(tree, first.index, "aux") : own;
}

const finiteForm = (t: Token): string | undefined =>
  t.xpos === "MD" || FINITE.has(t.xpos) ? (FULL[t.form.toLowerCase()] ?? contracted(t)) : undefined;

/** "'s" is "is" or "has", "'d" is "would" or "had". */
const contracted = (t: Token): string =>
  /^['’]s$/u.test(t.form)
    ? t.lemma === "have"
      ? "has"
      : "is"
    : /^['’]d$/u.test(t.form)
      ? t.lemma === "have"
        ? "had"
        : "would"
      : t.form;

/** A noun or an adjective with a copula: the phrase without what belongs to the clause. */
const nominal = (tree: Tree, head: number): number[] =>
  phraseTokens(tree, head).filter((i) => {
    let at = token(tree, i);
    while (at.head >= 0 && at.head !== head && at.index !== head) at = token(tree, at.head);
    const rel = relation(at);
    const ofClause = [...SUBJECTS, "aux", "cop", "punct", "mark", "cc", "conj", "advcl", "advmod", "obl", "ccomp"];
    return at.index === head || !(ofClause.includes(rel) || (rel === "conj" && at.index > head));
  });

/** The subject with where it stands: `own` is the clause's child that must not be a piece as well. */
function subjectOf(
  asked: Asked,
  head: number,
): (Clause["subject"] & { readonly own: number; readonly at: number; readonly there: boolean }) | undefined {
  const { tree } = asked;
  const there = childBy(tree, head, "expl");
  const own = there ?? childBy(tree, head, "nsubj");
  if (own && own.index < head) {
    const relative = RELATIVE.has(own.xpos);
    const real = relative ? token(tree, head).head : own.index;
    if (relative && token(tree, head).deprel !== "acl:relcl") return undefined;
    const words = real < 0 ? undefined : nounPhrase(asked, real);
    if (words === "") return undefined;
    const plain = words ?? own.form.toLowerCase();
    return {
      ...{ words: plain, head: real, unknown: words === undefined && there === undefined },
      ...{ own: own.index, at: own.index, there: there !== undefined && childBy(tree, head, "nsubj") !== undefined },
    };
  }
  const t = token(tree, head);
  // "was built in 1911 and opened a year later"
  if (own || relation(t) !== "conj" || t.head < 0) return undefined;
  const shared = subjectOf(asked, t.head);
  return shared && { ...shared, own: -1, at: -1, there: false };
}
