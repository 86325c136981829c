/**
 * What a Universal Dependencies tree of English never or seldom looks like. The parser chooses each head and each relation for
 * itself, so that a verb may get two subjects; `repair.ts` looks for the likeliest tree that breaks none of these.
 */

/** A labelled tree of one sentence. Words count from 0; heads are 1-based, 0 = root. */
export interface TreeView {
  readonly words: readonly string[];
  readonly upos: readonly string[];
  readonly heads: ArrayLike<number>;
  readonly labels: readonly string[];
  /** children[h]: words whose head is h (1-based, 0 = root), ascending */
  readonly children: readonly (readonly number[])[];
}

export interface Breach {
  /** log probability that a tree without the breach may lose against one with it */
  readonly cost: number;
  /** words whose head or relation may be to blame */
  readonly words: readonly number[];
}

/** Costs: what the guidelines forbid, and what they allow but the treebanks show half as often as the parser. */
const NEVER = 5;
const SELDOM = 1;

/** The relation without its subtype. */
const base = (label: string): string => {
  const colon = label.indexOf(":");
  return colon < 0 ? label : label.slice(0, colon);
};

type Finder = (tree: TreeView, word: number) => readonly number[] | undefined;

/** The head of a word as a word, -1 for the root. */
const headOf = (tree: TreeView, word: number): number => tree.heads[word]! - 1;

const has = (tree: TreeView, word: number, test: (label: string, child: number) => boolean): boolean =>
  tree.children[word + 1]!.some((child) => test(tree.labels[child]!, child));

const lower = (tree: TreeView, word: number): string => tree.words[word]?.toLowerCase() ?? "";

const nominal = new Set(["NOUN", "PROPN", "PRON"]);

const single: readonly (readonly string[])[] = [
  ["nsubj", "nsubj:pass", "csubj", "csubj:pass"],
  ["obj"],
  ["iobj"],
  ["aux:pass"],
  ["expl"],
];

/** A predicate has one subject, one object, one indirect object, one passive auxiliary, one expletive. */
const oneOfAKind: Finder = (tree, word) => {
  const children = tree.children[word + 1]!;
  if (children.length < 2) return undefined;
  for (const kind of single) {
    const found = children.filter((child) => kind.includes(tree.labels[child]!));
    if (found.length > 1) return found;
  }
  return undefined;
};

const rightward = new Set(["conj", "appos", "flat", "fixed", "goeswith"]);

/** Coordination, apposition and names hang from their first part. */
const firstPartGoverns: Finder = (tree, word) =>
  tree.heads[word]! - 1 > word && rightward.has(base(tree.labels[word]!)) ? [word] : undefined;

const functional = new Set(["aux", "cop", "case", "cc", "punct"]);
const underFunctional = new Set("fixed advmod conj goeswith cc punct reparandum obl case".split(" "));

/** Auxiliaries, copulas, prepositions, conjunctions and marks govern next to nothing. */
const functionWordsGovernNothing: Finder = (tree, word) => {
  const head = headOf(tree, word);
  if (head < 0 || !functional.has(base(tree.labels[head]!))) return undefined;
  return underFunctional.has(base(tree.labels[word]!)) ? undefined : [word, head];
};

/** A passive auxiliary makes its clause's subject nsubj:pass. */
const passiveSubject: Finder = (tree, word) => {
  const head = headOf(tree, word);
  return head >= 0 && tree.labels[word] === "nsubj" && has(tree, head, (label) => label === "aux:pass")
    ? [word]
    : undefined;
};

const bare = new Set(["nsubj", "nsubj:pass", "obj", "iobj", "flat", "obl:unmarked", "nmod:unmarked"]);

/** Subjects, objects and names have no preposition. */
const prepositionMakesOblique: Finder = (tree, word) => {
  if (!bare.has(tree.labels[word]!)) return undefined;
  // the "'s" of a possessive is a case too
  const preposition = tree.children[word + 1]!.find((child) => tree.labels[child] === "case" && child < word);
  return preposition === undefined ? undefined : [word, preposition];
};

/** A noun that hangs from a noun as nmod has a preposition. */
const nmodHasPreposition: Finder = (tree, word) =>
  tree.labels[word] !== "nmod" || has(tree, word, (label) => label === "case" || label === "mark") ? undefined : [word];

const linking = new Set("become becomes became becoming remain remains remained remaining".split(" "));

/** What follows "become" and "remain" is their complement, never an object. */
const linkingVerbHasNoObject: Finder = (tree, word) =>
  tree.labels[word] === "obj" && linking.has(lower(tree, headOf(tree, word))) ? [word] : undefined;

/** "the claim that it fell" has a mark and is no relative clause; "the claim that he made" has none. */
const relativeHasNoMark: Finder = (tree, word) => {
  if (tree.labels[word] !== "acl:relcl") return undefined;
  const mark = tree.children[word + 1]!.find((child) => tree.labels[child] === "mark");
  return mark === undefined ? undefined : [word, mark];
};

const isClause = (tree: TreeView, word: number): boolean =>
  has(tree, word, (label) => base(label) === "cop" || base(label) === "nsubj");

/** Nouns have no objects. */
const nounHasNoObject: Finder = (tree, word) => {
  const head = headOf(tree, word);
  if (head < 0 || tree.labels[word] !== "obj" || !nominal.has(tree.upos[head]!)) return undefined;
  return isClause(tree, head) ? undefined : [word, head];
};

const negators = new Set(["not", "n't", "n’t", "never"]);
const fronted = new Set(["always", "again", "before", "ever", "often", "once", "since"]);
export const isNegator = (form: string): boolean => form.length <= 5 && negators.has(form.toLowerCase());

/** "did not fall", "isn't it": a negator behind an auxiliary hangs from the auxiliary's head, or from it where it is the verb. */
const negatorWithAuxiliary: Finder = (tree, word) => {
  const before = word - 1;
  if (!isNegator(tree.words[word]!) || tree.upos[before] !== "AUX") return undefined;
  const relation = base(tree.labels[before]!);
  const wanted = relation === "aux" || relation === "cop" ? headOf(tree, before) : before;
  return headOf(tree, word) === wanted ? undefined : [word, before];
};

/** "Never before has she…", "not once did they…": a negated adverb that stands before its auxiliary is what is negated. */
const negatedAdverbInFront: Finder = (tree, word) => {
  if (!isNegator(tree.words[word]!) || tree.upos[word - 1] === "AUX") return undefined;
  if (tree.upos[word + 2] !== "AUX" || !fronted.has(lower(tree, word + 1))) return undefined;
  return headOf(tree, word) === word + 1 ? undefined : [word];
};

/** "the main if not only cause": the negator belongs to the adjective behind it. */
const ifNotAdjective: Finder = (tree, word) => {
  if (lower(tree, word) !== "not" || lower(tree, word - 1) !== "if") return undefined;
  if (!["ADJ", "ADV", "DET"].includes(tree.upos[word - 2] ?? "")) return undefined;
  const next = tree.upos[word + 1] === "ADV" && tree.upos[word + 2] === "ADJ" ? word + 2 : word + 1;
  if (tree.upos[next] !== "ADJ" && tree.upos[next] !== "DET") return undefined;
  return headOf(tree, word) === next ? undefined : [word];
};

/** "whether it fell or not": the negator stands for the clause, not for the last noun in it. */
const orNot: Finder = (tree, word) => {
  if (lower(tree, word) !== "not" || lower(tree, word - 1) !== "or") return undefined;
  if (word + 1 < tree.words.length && tree.upos[word + 1] !== "PUNCT") return undefined;
  const head = headOf(tree, word);
  if (head < 0 || !nominal.has(tree.upos[head]!)) return undefined;
  return isClause(tree, head) ? undefined : [word];
};

/** The last part of a coordination mostly has a conjunction; what is parted by a comma alone is mostly something else. */
const lastConjunctHasConjunction: Finder = (tree, word) => {
  if (base(tree.labels[word]!) !== "conj") return undefined;
  if (has(tree, word, (label) => base(label) === "cc")) return undefined;
  const later = has(tree, headOf(tree, word), (label, child) => child > word && base(label) === "conj");
  return later ? undefined : [word];
};

/** A conjunction inside a sentence mostly belongs to a conjunct. */
const conjunctionHasConjunct: Finder = (tree, word) => {
  const head = headOf(tree, word);
  if (word === 0 || head < word || tree.labels[word] !== "cc") return undefined;
  return base(tree.labels[head]!) === "conj" || tree.heads[head] === 0 ? undefined : [word, head];
};

export const constraints: readonly { readonly cost: number; readonly find: Finder }[] = [
  { cost: NEVER, find: oneOfAKind },
  { cost: NEVER, find: firstPartGoverns },
  { cost: NEVER, find: functionWordsGovernNothing },
  { cost: NEVER, find: passiveSubject },
  { cost: NEVER, find: prepositionMakesOblique },
  { cost: NEVER, find: nmodHasPreposition },
  { cost: NEVER, find: linkingVerbHasNoObject },
  { cost: NEVER, find: relativeHasNoMark },
  { cost: NEVER, find: nounHasNoObject },
  { cost: NEVER, find: negatorWithAuxiliary },
  { cost: NEVER, find: negatedAdverbInFront },
  { cost: NEVER, find: ifNotAdjective },
  { cost: NEVER, find: orNot },
  { cost: SELDOM, find: lastConjunctHasConjunction },
  { cost: SELDOM, find: conjunctionHasConjunct },
];

export function viewOf(
  words: readonly string[],
  upos: readonly string[],
  heads: ArrayLike<number>,
  labels: readonly string[],
): TreeView {
  const children: number[][] = Array.from({ length: words.length + 1 }, () => []);
  for (let word = 0; word < words.length; word++) children[heads[word]!]!.push(word);
  return { words, upos, heads, labels, children };
}

/** All breaches of a tree. */
export function breachesOf(tree: TreeView): Breach[] {
  const found: Breach[] = [];
  for (const { cost, find } of constraints)
    for (let word = 0; word < tree.words.length; word++) {
      const words = find(tree, word);
      if (words) found.push({ cost, words });
    }
  return found;
}
