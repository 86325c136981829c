import type { Lexicon } from "../model/lexicon.js";
import type { Mention } from "../model/reading.js";
import type { Sentence, Token } from "../model/sentence.js";
import { childrenBy, relation, treeOf, type Tree } from "../model/tree.js";
import { type Gender, peopleNamed, type People } from "./people.js";

/** A noun phrase that a later pronoun may stand for. */
interface Candidate extends Mention {
  /** 1: surely a person; 0.5: a name that speaks as a person does; 0: a thing */
  readonly person: number;
  readonly gender: Gender | undefined;
  /** last word of a person's name, lower case */
  readonly surname: string | undefined;
  readonly plural: boolean;
  /** a time is no thing that anything is said of */
  readonly time: boolean;
  /** 1, more for a subject, most for that of the main clause */
  readonly salience: number;
  readonly sentence: number;
  /** index of the phrase's head in its sentence */
  readonly head: number;
  /** the verb that it is an argument of, -1 for none */
  readonly verb: number;
}

/** How many sentences back a pronoun may reach. */
const REACH = 3;
/** Relations of arguments that must be different things where they share a verb: "she thanked her". */
const CORE = new Set(["nsubj", "obj", "iobj"]);
const MAIN = 2.4;
/** What a known gender adds to the score of one that is open. */
const KNOWN = 1.5;

/**
 * Finds for each third-person pronoun the nearest mention that fits in number, kind and gender, subjects first (Hobbs 1978
 * and Lappin & Leass 1994 in their simplest form). `units` are the ids of the sentences.
 */
export function resolvePronouns(
  sentences: readonly Sentence[],
  units: readonly string[],
  lexicon: Lexicon,
): ReadonlyMap<number, Mention>[] {
  const seen: Candidate[] = [];
  const trees = sentences.map(treeOf);
  const people = peopleNamed(trees, lexicon);
  return sentences.map((sentence, s) => {
    const resolved = new Map<number, Mention>();
    const tree = trees[s]!;
    for (const t of sentence.tokens) {
      const pronoun = t.upos === "PRON" ? lexicon.tables.pronouns.get(t.form.toLowerCase()) : undefined;
      if (pronoun && pronoun.refers !== "speaker" && pronoun.refers !== "other" && !isExpletive(t)) {
        const within = relativeTo(tree, t);
        const found = choose(seen, people, { s, t, within, unit: units[s]!, refers: pronoun.refers });
        if (!found) continue;
        resolved.set(t.index, { unit: found.unit, token: found.token });
        // what "he" stands for once is "he" from then on
        if (found.surname !== undefined && isGender(pronoun.refers)) people.learn(found.surname, pronoun.refers);
      } else if ((t.upos === "NOUN" || t.upos === "PROPN") && isPhraseHead(t)) {
        seen.push({ unit: units[s]!, sentence: s, ...traits(tree, t, people, lexicon) });
      }
    }
    // only what is within reach can still be chosen
    while (seen.length && seen[0]!.sentence < s - REACH) seen.shift();
    return resolved;
  });
}

const isGender = (refers: string): refers is Gender => refers === "male" || refers === "female";

const isExpletive = (t: Token): boolean => relation(t) === "expl";

const isPhraseHead = (t: Token): boolean => !["compound", "flat", "nummod", "amod", "det"].includes(relation(t));

function traits(tree: Tree, t: Token, people: People, lexicon: Lexicon): Omit<Candidate, "unit" | "sentence"> {
  const { person, gender, surname, token } = people.of(tree, t);
  const plural = t.xpos === "NNS" || t.xpos === "NNPS" || childrenBy(tree, t.index, "conj").length > 0;
  // "her deputy, Ann Lee, resigned": the name is what the noun is
  const head = relation(t) === "appos" && t.head >= 0 ? tree.tokens[t.head]! : t;
  const speaks = head.head >= 0 && lexicon.tables.speech.has(tree.tokens[head.head]!.lemma);
  const subject = relation(head) === "nsubj";
  const asPerson = t.upos === "PROPN" && subject && speaks && lexicon.alias(t.form) === undefined;
  return {
    person: person ? 1 : asPerson ? 0.5 : 0,
    ...{ token, gender, surname, plural, head: t.index },
    salience: !subject ? 1 : tree.tokens[head.head]!.head < 0 ? MAIN : 2,
    time: isTime(t, lexicon),
    verb: CORE.has(relation(head)) ? head.head : -1,
  };
}

const isTime = (t: Token, { tables }: Lexicon): boolean =>
  t.deprel.endsWith(":tmod") ||
  tables.weekdays.has(t.form.toLowerCase()) ||
  (t.upos === "PROPN" && tables.months.has(t.form.toLowerCase()));

/** Prins in "Prins, who sat beside her": the relative pronoun stands for him, so that the other does not; -1 for none. */
function relativeTo(tree: Tree, t: Token): number {
  if (t.head < 0 || relation(t) === "nmod") return -1;
  const verb = tree.tokens[t.head]!;
  return verb.deprel === "acl:relcl" && childrenBy(tree, verb.index, "nsubj").some(({ xpos }) => xpos.startsWith("W"))
    ? verb.head
    : -1;
}

interface Place {
  readonly s: number;
  readonly t: Token;
  readonly within: number;
  readonly unit: string;
  readonly refers: string;
}

function choose(
  seen: readonly Candidate[],
  people: People,
  { s, t, within, unit, refers }: Place,
): Candidate | undefined {
  let best: Candidate | undefined;
  let bestScore = 0;
  for (let i = seen.length - 1; i >= 0; i--) {
    const c = seen[i]!;
    const distance = s - c.sentence;
    if (distance > REACH) break;
    if (c.unit === unit && (c.token > t.index || c.head === within || (c.verb === t.head && CORE.has(relation(t)))))
      continue;
    if (refers === "plural" ? !c.plural : c.plural) continue;
    if (refers === "thing" && (c.person === 1 || c.time)) continue;
    const fit = isGender(refers) ? fitting(c, refers, people) : 1;
    const score = (fit * c.salience) / (1 + distance);
    if (score > bestScore) [best, bestScore] = [c, score];
  }
  return best;
}

/** How well "he" or "she" fits a mention: 0 not at all. */
function fitting(c: Candidate, refers: Gender, people: People): number {
  const gender = c.gender ?? (c.surname === undefined ? undefined : people.genderOf(c.surname));
  if (gender === undefined) return c.person;
  return gender === refers ? KNOWN : 0;
}
