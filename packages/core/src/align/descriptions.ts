import { caseOf, childBy, childrenBy, relation, token, treeOf, type Tree } from "../model/tree.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Mention, Passage, Reading } from "../model/reading.js";
import type { Token } from "../model/sentence.js";
import type { Entities } from "./entities.js";
import { isCommon } from "./names.js";

/** Sentences that a description reaches back. */
const REACH = 8;
/** Different nouns for the named things of one event that are looked at; every description is held against each. */
const MOST_NOUNS = 400;
/** Relations of words that tell which one of its kind is meant, beside those that only describe it. */
const RESTRICTING = ["nmod", "acl", "nummod", "appos", "flat", "conj"];
const DESCRIBING = ["amod", "compound"];

/** A name in a sentence's tree. */
interface Name {
  readonly entity: string;
  /** ascending */
  readonly tokens: readonly number[];
  readonly head: number;
}

/** What the articles call something that has a name, in base forms: "the Italian car maker" gives maker, Italian, car. */
interface Called {
  readonly nouns: Set<string>;
  readonly modifiers: Set<string>;
}

export interface Described {
  readonly described: readonly Reading[];
  /** the name that a noun stands beside in its sentence, as in "the car maker Tessaro" */
  nameBeside(unit: string, token: number): Mention | undefined;
}

interface NameMentioned extends Mention {
  readonly entity: string;
  readonly sentence: number;
  readonly subject: boolean;
}

/**
 * The readings with each description ("the company", "the stranded vessel", "the governor") standing for the name, mentioned
 * before it in its article, of something that any of the articles calls so or by a narrower term: by a title, an apposition, a
 * noun before the name, or "is a". Two such names that are equally near leave it open. Where a pronoun stands for such a noun
 * beside a name, it stands for the name.
 */
export function withDescriptions(readings: readonly Reading[], entities: Entities, lexicon: Lexicon): Described {
  const called = new Map<string, Called>();
  /** unit and token of a noun beside a name → the name */
  const beside = new Map<string, Mention>();
  const nouns = new Set<string>();
  const isHeld = (noun: string): boolean => nouns.has(noun) || (nouns.size < MOST_NOUNS && !!nouns.add(noun));
  for (const unit of readings.flatMap((reading) => reading.units)) {
    const tree = treeOf(unit.sentence);
    for (const name of namesIn(unit, tree, entities)) {
      let known = called.get(name.entity);
      if (!known) called.set(name.entity, (known = { nouns: new Set(), modifiers: new Set() }));
      for (const noun of nounsBeside(tree, name)) {
        beside.set(placeOf(unit.id, noun.index), { unit: unit.id, token: name.head });
        const lemma = noun.lemma.toLowerCase();
        if (noun.xpos !== "NNS" && isHeld(lemma)) known.nouns.add(lemma);
        for (const t of childrenBy(tree, noun.index, ...DESCRIBING)) known.modifiers.add(t.lemma.toLowerCase());
      }
      for (const noun of nounsInside(tree, name, lexicon)) if (isHeld(noun)) known.nouns.add(noun);
    }
  }
  const fits = fitting(called, lexicon);
  return {
    described: readings.map((reading) => ({
      ...reading,
      units: describe(reading.units, entities, fits, beside, lexicon),
    })),
    nameBeside: (unit, at) => beside.get(placeOf(unit, at)),
  };
}

const placeOf = (unit: string, at: number): string => `${unit} ${at}`;

function namesIn(unit: Passage, tree: Tree, entities: Entities): Name[] {
  const found: Name[] = [];
  let tokens: number[] = [];
  const at = [...(entities.get(unit.id) ?? [])].sort(([i], [j]) => i - j);
  at.forEach(([i, entity], place) => {
    tokens.push(i);
    const next = at[place + 1];
    if (next && next[0] === i + 1 && next[1] === entity) return;
    const own = tokens;
    found.push({ entity, tokens: own, head: own.find((t) => !own.includes(token(tree, t).head)) ?? i });
    tokens = [];
  });
  return found;
}

/** Nouns of the sentence for what has the name. */
function nounsBeside(tree: Tree, { tokens, head }: Name): Token[] {
  const t = token(tree, head);
  const nouns = childrenBy(tree, head, "appos").filter((noun) => noun.upos === "NOUN");
  const above = t.head >= 0 ? token(tree, t.head) : undefined;
  if (above?.upos === "NOUN") {
    if (relation(t) === "appos" || relation(t) === "flat") nouns.push(above);
    // "Halden is a port"
    if (t.deprel === "nsubj" && childBy(tree, above.index, "cop") && !caseOf(tree, above.index)) nouns.push(above);
  }
  // "the tanker Mirelle Star"
  const before = tree.tokens[tokens[0]! - 1];
  if (before?.upos === "NOUN" && !nouns.includes(before) && (before.head === head || before.index === t.head))
    nouns.push(before);
  return nouns;
}

/** Nouns that the name itself gives: its title ("Governor Dravic"), its last word ("the Ansel Bridge"). */
function nounsInside(tree: Tree, { tokens }: Name, { tables }: Lexicon): string[] {
  const before = tree.tokens[tokens[0]! - 1]?.form.toLowerCase() ?? "";
  const last = token(tree, tokens.at(-1)!).form.toLowerCase();
  const found = tables.titles.has(before) ? [before] : [];
  // the "Mirelle Star" is no person
  if (tokens.length > 1 && !tables.personNouns.has(last)) found.push(last);
  return found;
}

type Fits = (noun: string, modifiers: readonly string[]) => ReadonlySet<string>;

/** Entities that a noun with these modifiers may stand for. */
function fitting(called: ReadonlyMap<string, Called>, lexicon: Lexicon): Fits {
  const { personNouns, titles, looseNouns } = lexicon.tables;
  const isPerson = (noun: string): boolean => personNouns.has(noun) || titles.has(noun);
  const people = new Set([...called].filter(([, { nouns }]) => [...nouns].some(isPerson)).map(([entity]) => entity));
  const byNoun = new Map<string, string[]>();
  for (const [entity, { nouns }] of called)
    for (const noun of nouns) byNoun.set(noun, [...(byNoun.get(noun) ?? []), entity]);
  const covers = (noun: string, kind: string): boolean =>
    kind === noun ||
    (!looseNouns.has(noun) && (lexicon.isKindOf(kind, noun, "noun") || lexicon.synonyms(noun, "noun").includes(kind)));
  const known = new Map<string, ReadonlySet<string>>();
  const none: ReadonlySet<string> = new Set();
  return (noun, modifiers) => {
    let found = known.get(noun);
    if (!found) {
      const entities = [...byNoun].filter(([kind]) => covers(noun, kind)).flatMap(([, names]) => names);
      known.set(noun, (found = new Set(entities.filter((name) => isPerson(noun) === people.has(name)))));
    }
    if (!modifiers.length) return found;
    const own = [...found].filter((entity) => modifiers.every((word) => called.get(entity)!.modifiers.has(word)));
    return own.length ? new Set(own) : none;
  };
}

function describe(
  units: readonly Passage[],
  entities: Entities,
  fits: Fits,
  beside: ReadonlyMap<string, Mention>,
  lexicon: Lexicon,
): Passage[] {
  const { definite, indefinite } = lexicon.tables.numberWords;
  const seen: NameMentioned[] = [];
  /** noun → sentence in which something without a name was last introduced by it */
  const introduced = new Map<string, number>();
  return units.map((unit, sentence) => {
    const tree = treeOf(unit.sentence);
    const antecedents = new Map(
      [...unit.antecedents].map(([t, mention]) => [t, beside.get(placeOf(mention.unit, mention.token)) ?? mention]),
    );
    const names = new Map(namesIn(unit, tree, entities).map((name) => [name.head, name]));
    for (const t of unit.sentence.tokens) {
      const name = names.get(t.index);
      if (name)
        seen.push({
          ...{ unit: unit.id, token: t.index, entity: name.entity, sentence },
          subject: relation(t) === "nsubj",
        });
      const isNoun = t.upos === "NOUN" || (t.upos === "PROPN" && isCommon(unit.sentence, t.index));
      if (!isNoun || beside.has(placeOf(unit.id, t.index))) continue;
      const determiner = childBy(tree, t.index, "det")?.form.toLowerCase() ?? "";
      if (indefinite.has(determiner)) introduced.set(t.lemma, sentence);
      if (!definite.has(determiner) || t.xpos === "NNS" || childBy(tree, t.index, ...RESTRICTING)) continue;
      const modifiers = childrenBy(tree, t.index, ...DESCRIBING).map((word) => word.lemma.toLowerCase());
      const found = mostSalient(seen, fits(t.lemma.toLowerCase(), modifiers), sentence);
      if (found && (introduced.get(t.lemma) ?? -1) < found.sentence)
        antecedents.set(t.index, { unit: found.unit, token: found.token });
    }
    return { ...unit, antecedents };
  });
}

/** The most salient mention of a fitting name, near ones and subjects first; undefined where two names are equally so. */
function mostSalient(
  seen: readonly NameMentioned[],
  fits: ReadonlySet<string>,
  sentence: number,
): NameMentioned | undefined {
  if (!fits.size) return undefined;
  let found: NameMentioned | undefined;
  let [best, tied] = [0, false];
  for (let i = seen.length - 1; i >= 0; i--) {
    const mention = seen[i]!;
    const distance = sentence - mention.sentence;
    if (distance > REACH) break;
    if (!fits.has(mention.entity)) continue;
    const score = (mention.subject ? 2 : 1) / (1 + distance);
    if (score < best) continue;
    if (score > best) [found, best, tied] = [mention, score, false];
    else tied ||= mention.entity !== found?.entity;
  }
  return tied ? undefined : found;
}
