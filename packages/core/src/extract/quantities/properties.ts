import type { Measurand, MeasureFamily } from "../../model/measurand.js";
import type { Token } from "../../model/sentence.js";
import { companions } from "../companions.js";
import { childrenBy, relation, token, type Tree } from "../../model/tree.js";

/** Word → the measurands that it names, each with the word that it needs beside it. */
type Index = ReadonlyMap<string, readonly Entry[]>;
interface Entry {
  readonly name: string;
  readonly needs?: string;
}

/** The measurands of one family made ready for look-up. */
export interface MeasurandIndex {
  readonly nouns: Index;
  readonly subjects: Index;
  readonly objects: Index;
  /** names of those that say by how much something changes */
  readonly changes: ReadonlySet<string>;
  /** name → nouns that its verbs need and that are then no more than part of the phrase: "lives" in "claimed 14 lives" */
  readonly needed: ReadonlyMap<string, ReadonlySet<string>>;
  /** numbers of this family count things; those of the others are of what the subject names: "exports rose 3 percent" */
  readonly counts: boolean;
}

/** The family of a dimension; ordinals, scores and multiples have none. */
export function familyOf(dimension: string): MeasureFamily | undefined {
  if (dimension === "count") return "count";
  if (dimension === "percent" || dimension === "points") return "share";
  if (dimension.startsWith("currency")) return "money";
  return ["ordinal", "score", "multiple"].includes(dimension) ? undefined : "size";
}

export const indexFamilies = (measurands: readonly Measurand[]): Readonly<Record<MeasureFamily, MeasurandIndex>> => {
  const of = (family: MeasureFamily): MeasurandIndex => ({
    ...indexWords(measurands.filter((m) => m.families.includes(family))),
    counts: family === "count",
  });
  return { count: of("count"), money: of("money"), share: of("share"), size: of("size") };
};

function indexWords(measurands: readonly Measurand[]): Omit<MeasurandIndex, "counts"> {
  const index = (of: (m: Measurand) => readonly string[]): Index => {
    const found = new Map<string, Entry[]>();
    for (const measurand of measurands) {
      for (const phrase of of(measurand)) {
        const [word = "", needs] = phrase.split(" ");
        const entry: Entry = { name: measurand.name, ...(needs !== undefined && { needs }) };
        found.set(word, [...(found.get(word) ?? []), entry]);
      }
    }
    return found;
  };
  return {
    nouns: index((m) => m.nouns),
    subjects: index((m) => m.subjects),
    objects: index((m) => m.objects),
    needed: new Map(
      measurands.map((m) => [m.name, new Set(m.objects.flatMap((phrase) => phrase.split(" ").slice(1)))] as const),
    ),
    changes: new Set(measurands.filter((m) => m.change).map((m) => m.name)),
  };
}

/** Words above the number that are looked at; what a count is of stands near it. */
const REACH = 4;

/**
 * The measurands that the words around a number name. `at` is the word that stands for the number in the tree: the noun it
 * counts, else itself; `own` are the tokens of the number phrase. What is said of the counted things goes before what they
 * are: "5,000 residents were evacuated" counts evacuees, not the population. `share`: the number is a share, which is not
 * one of the things that it is joined to ("1,150 jobs, or 9 percent of the workforce").
 */
export function propertiesOf(
  tree: Tree,
  at: number,
  own: ReadonlySet<number>,
  index: MeasurandIndex,
  share = false,
): Set<string> {
  const found = new Set<string>();
  addNext(tree, own, at, index, found);
  // "36 people dead and 40 wounded": what stands right after a bare number is nearer than what it is joined to
  if (found.size) return found;
  const nouns = new Set<string>();
  addNoun(tree, at, index, nouns);
  addModifiers(tree, at, own, index, found);
  for (let steps = 0, here = at; steps < REACH; steps++) {
    const t = token(tree, here);
    if (t.head < 0) break;
    const rel = relation(t);
    const governor = t.head;
    if (own.has(governor)) {
      addFollowing(tree, here, index, found);
      break;
    }
    if (rel === "nmod" || rel === "appos" || rel === "compound" || rel === "nummod") {
      addNoun(tree, governor, index, nouns);
      if (rel !== "nmod") addModifiers(tree, governor, own, index, found);
    } else if (rel === "conj" && share) break;
    else if (rel !== "conj" || token(tree, governor).upos !== t.upos) {
      addPredicate(tree, here, governor, own, index, found);
      break;
    }
    here = governor;
  }
  // a share is of what its noun says, whatever happens to it: "one job in eleven" is lost, "a tenth of the workforce" is too
  if (share) for (const name of nouns) found.add(name);
  return found.size ? found : nouns;
}

/** What a noun that has the measure says of it by itself and by its modifiers: "death toll", "the number of people killed". */
export function propertiesNamed(
  tree: Tree,
  at: number,
  own: ReadonlySet<number>,
  index: MeasurandIndex,
): ReadonlySet<string> {
  const found = new Set<string>();
  addNoun(tree, at, index, found);
  addModifiers(tree, at, own, index, found);
  return found;
}

/** What the verb or predicate says of the phrase whose head is `here`. */
function addPredicate(
  tree: Tree,
  here: number,
  governor: number,
  own: ReadonlySet<number>,
  index: MeasurandIndex,
  found: Set<string>,
): void {
  const t = token(tree, here);
  const rel = relation(t);
  // "killed at least 40": the parser takes the first word of a bound for a preposition
  const object = rel === "obj" || (rel === "obl" && !markerOf(tree, here, own));
  if (rel === "nsubj") {
    add(tree, governor, passive(tree, governor, t.deprel) ? index.objects : index.subjects, here, found);
    // participles and adjectives say it in a passive too: "were injured", "are missing"
    if (passive(tree, governor, t.deprel)) add(tree, governor, index.subjects, here, found);
    // "had to leave their homes", "are reported killed"
    for (const c of childrenBy(tree, governor, "xcomp")) {
      add(tree, c.index, index.subjects, here, found);
      if (c.xpos === "VBN") add(tree, c.index, index.objects, here, found);
    }
  } else if (object) {
    add(tree, governor, index.objects, here, found);
    if (!index.counts) add(tree, governor, index.subjects, here, found);
    for (const c of childrenBy(tree, governor, "xcomp")) add(tree, c.index, index.subjects, here, found);
  } else if (rel === "obl") add(tree, governor, index.subjects, here, found);
}

/** The preposition of a phrase, other than those of the number phrase itself ("at least"). */
export const markerOf = (tree: Tree, at: number, own: ReadonlySet<number>): Token | undefined =>
  childrenBy(tree, at, "case").find((c) => !own.has(c.index));

const passive = (tree: Tree, verb: number, deprel: string): boolean =>
  deprel === "nsubj:pass" || childrenBy(tree, verb, "aux:pass").length > 0;

function addNoun(tree: Tree, at: number, { nouns }: MeasurandIndex, found: Set<string>): void {
  add(tree, at, nouns, at, found);
}

/** The side that a predicate takes: "voted against", "was in favour". */
export function voteOf(tree: Tree, predicate: number, votes: Votes): "for" | "against" | undefined {
  for (const vote of ["against", "for"] as const) {
    const found = new Set<string>();
    add(tree, predicate, votes[vote], predicate, found);
    if (found.size) return vote;
  }
  return undefined;
}

/** Words that take a side, as predicates. */
export type Votes = Readonly<Record<"for" | "against", Index>>;

export function indexVotes(measurands: readonly Measurand[]): Votes {
  const of = (vote: "for" | "against"): Index => indexWords(measurands.filter((m) => m.vote === vote)).subjects;
  return { for: of("for"), against: of("against") };
}

/** Does the word say no more than one of these properties: "toll", "deaths", "crowd"? */
export function namesProperty(tree: Tree, at: number, index: MeasurandIndex, properties: ReadonlySet<string>): boolean {
  const named = new Set<string>();
  addNoun(tree, at, index, named);
  const { lemma } = token(tree, at);
  return [...properties].some((name) => named.has(name) || index.needed.get(name)?.has(lemma));
}

/** Tags of relative pronouns. */
const RELATIVE = new Set(["WDT", "WP"]);

/** "14 people killed", "27 injured passengers", "the 12 who died". */
function addModifiers(
  tree: Tree,
  at: number,
  own: ReadonlySet<number>,
  index: MeasurandIndex,
  found: Set<string>,
): void {
  for (const t of childrenBy(tree, at, "amod", "acl", "compound", "nmod", "advmod")) {
    if (own.has(t.index)) continue;
    const rel = relation(t);
    if (rel === "nmod" || rel === "compound") {
      if (rel === "compound") addNoun(tree, t.index, index, found);
      // "27 in custody", "five votes in favour"
      else add(tree, t.index, index.subjects, t.index, found);
      continue;
    }
    if (rel === "advmod" && t.index < at) continue;
    const subject = childrenBy(tree, t.index, "nsubj")[0];
    // "patients whose pain eased", "the men they held": the clause is about something else
    if (subject && !RELATIVE.has(subject.xpos)) continue;
    const participle = t.xpos === "VBN" || t.xpos === "VBD";
    if (subject || !participle) add(tree, t.index, index.subjects, at, found);
    if (participle && subject?.deprel !== "nsubj") add(tree, t.index, index.objects, at, found);
  }
}

/** "40 wounded", "three missing": in lists the parser loses what the word right after a bare number says. */
function addNext(tree: Tree, own: ReadonlySet<number>, at: number, index: MeasurandIndex, found: Set<string>): void {
  if (!own.has(at)) return;
  const next = tree.tokens[Math.max(...own) + 1];
  if (!next || next.upos === "PUNCT") return;
  addNoun(tree, next.index, index, found);
  if (next.xpos === "VBN" || next.xpos === "VBD") add(tree, next.index, index.objects, at, found);
  // "340 metres below the surface" too
  if (["ADJ", "VERB", "ADV", "ADP"].includes(next.upos)) add(tree, next.index, index.subjects, at, found);
}

/**
 * "Close to 5,000 townspeople had been driven out": where the parser hangs a noun on the words of its bound, the verb that
 * follows it is its verb.
 */
function addFollowing(tree: Tree, at: number, index: MeasurandIndex, found: Set<string>): void {
  let verb = at + 1;
  while (verb < at + 6 && ["AUX", "ADV", "PART"].includes(tree.tokens[verb]?.upos ?? "")) verb++;
  if (tree.tokens[verb]?.upos !== "VERB") return;
  add(tree, verb, index.subjects, at, found);
  if (childrenBy(tree, verb, "aux:pass").length) add(tree, verb, index.objects, at, found);
}

/** The entries of one word, those that need another only where that one stands with it or is what is counted. */
function add(tree: Tree, at: number, index: Index, counted: number, found: Set<string>): void {
  const t = token(tree, at);
  const form = t.form.toLowerCase();
  const entries = [...(index.get(t.lemma) ?? []), ...((form !== t.lemma && index.get(form)) || [])];
  for (const { name, needs } of entries) {
    if (needs === undefined || token(tree, counted).lemma === needs || companions(tree, at).has(needs)) found.add(name);
  }
}
