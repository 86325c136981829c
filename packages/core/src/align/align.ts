import type { Alignment, ContentWord, PredicateMatch } from "../model/alignment.js";
import type { Comparer, Comparison } from "../model/comparer.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Reading, Passage } from "../model/reading.js";
import type { Statement } from "../model/statement.js";
import { candidatePairs, type Candidate } from "./candidates.js";
import { contentOf, type Content } from "./content.js";
import { withDescriptions } from "./descriptions.js";
import { findEntities, type Entities } from "./entities.js";
import { cover, matchRoles, type WordsOf } from "./roles.js";
import { withOwners } from "./owners.js";
import { mentionsIn } from "./mentioned.js";
import { withStanding } from "./standing.js";
import { measureAlike } from "./measures.js";
import { matchQuotations } from "./quotations.js";
import { matchSpeakers } from "./speakers.js";
import { wordComparison, type WordComparison } from "./similarity.js";
import { pairReader } from "./values.js";

export type { Candidate };

/** Pairs of sentences of different articles with all alignments of their statements. */
export interface PassagePair {
  readonly a: Passage;
  readonly b: Passage;
  readonly alignments: readonly Alignment[];
}

export interface AlignOptions {
  /** compare each article with itself too: its headline with its body, the sentences of its body with each other */
  readonly internal: boolean;
  /** asked about every pair of sentences that is kept */
  readonly comparer?: Comparer | undefined;
  /** id of an article: only its pairs */
  readonly draft?: string;
}

/** Sentences that share less than this of each other's content are compared only where their statements share words. */
const RELATED = 0.15;

/** Statements of different articles about the same thing. */
export function align(readings: readonly Reading[], lexicon: Lexicon, options: AlignOptions): PassagePair[] {
  const { candidates, alignPair } = aligner(readings, lexicon, options);
  return withStanding(candidates.map(alignPair));
}

/** Pairs of sentences that may be about the same thing, and what aligns their statements, pair by pair. */
export interface Aligner {
  readonly candidates: readonly Candidate[];
  /** without the standing, for which all pairs of two articles must be known */
  alignPair(pair: Candidate): PassagePair;
}

export function aligner(bare: readonly Reading[], lexicon: Lexicon, options: AlignOptions): Aligner {
  const { internal, draft, comparer } = options;
  const entities = findEntities(bare, lexicon);
  const { described: readings } = withDescriptions(bare, entities, lexicon);
  const content = contentOf(readings, entities, lexicon);
  const comparison = wordComparison(lexicon);
  const lookup = new Map<string, WordsOf>();
  const wordsOf = (unit: Passage): WordsOf => {
    let words = lookup.get(unit.id);
    if (!words) lookup.set(unit.id, (words = wordsOfUnit(unit, content, entities)));
    return words;
  };
  const meaningOf = pairReader(comparer, bare);
  const mentions = mentionsIn(bare, entities);
  return {
    candidates: candidatePairs(readings, content, comparison, lexicon, internal).filter(
      ({ a, b }) => draft === undefined || a.article === draft || b.article === draft,
    ),
    alignPair: ({ a, b, rank }) => {
      const mentioned = mentions(a, b);
      const aligned = alignUnits(a, b, wordsOf(a), wordsOf(b), comparison, lexicon);
      const alignments = mentioned ? aligned.map((alignment) => ({ ...alignment, mentioned })) : aligned;
      return { a, b, alignments: rank < NEAREST ? withComparison(alignments, () => meaningOf(a, b)) : alignments };
    },
  };
}

/** Sentences of another article that each sentence is put to the comparer with, at most. */
const NEAREST = 4;

/** Two sentences are put to the comparer where the one covers this much of the other's content, and the other this much. */
const TOUCHING = { low: 0.02, high: 0.04 } as const;

function withComparison(alignments: readonly Alignment[], comparison: () => Comparison | undefined): Alignment[] {
  const [first] = alignments;
  const covers = first ? [first.sentenceCoverA, first.sentenceCoverB] : [0];
  const touching = Math.min(...covers) >= TOUCHING.low && Math.max(...covers) >= TOUCHING.high;
  const found = touching ? comparison() : undefined;
  return found ? alignments.map((alignment) => ({ ...alignment, comparison: found })) : [...alignments];
}

function wordsOfUnit(unit: Passage, content: Content, entities: Entities): WordsOf {
  const words = (content.get(unit.id) ?? []).slice(0, 2 * MOST_WORDS);
  const at = new Map(words.map((word) => [word.token, word]));
  const names = new Map(words.filter((word) => word.name).map((word) => [word.key, word]));
  for (const [token, entity] of entities.get(unit.id) ?? []) {
    const word = names.get(entity);
    if (word && !at.has(token)) at.set(token, word);
  }
  return { words, at };
}

/** Statements of one sentence that are compared: clauses come first, so that only the attributes of endless ones are left. */
const MOST_STATEMENTS = 14;

/** Different content words of one statement that are looked at; no clause of a newspaper has as many. */
const MOST_WORDS = 40;

/** All alignments of the statements of two sentences that share anything; where none do, that of the first of each. */
export function alignUnits(
  unitA: Passage,
  unitB: Passage,
  wordsA: WordsOf,
  wordsB: WordsOf,
  comparison: WordComparison,
  lexicon: Lexicon,
): Alignment[] {
  const sentenceCoverA = cover(wordsA.words, wordsB.words, comparison);
  const sentenceCoverB = cover(wordsB.words, wordsA.words, comparison);
  const speakers = matchSpeakers(unitA, unitB, wordsA, wordsB, comparison);
  const quotations = matchQuotations(unitA, unitB);
  const statementsA = unitA.statements.slice(0, MOST_STATEMENTS);
  const statementsB = unitB.statements
    .slice(0, MOST_STATEMENTS)
    .map((b) => ({ b, contentB: statementContent(b, wordsB) }));
  const found: Alignment[] = [];
  const put = (
    a: Statement,
    contentA: readonly ContentWord[],
    b: Statement,
    contentB: readonly ContentWord[],
    always = false,
  ): void => {
    const [nearA, nearB] = [nearness(contentA, contentB, comparison), nearness(contentB, contentA, comparison)];
    const shared = contentA.reduce((sum, w, i) => sum + (nearA[i]! >= NEAR ? w.weight * nearA[i]! : 0), 0);
    const related = always || shared > 0 || Math.min(sentenceCoverA, sentenceCoverB) >= RELATED;
    if (!related && !measureAlike(a, b, unitA, unitB)) return;
    const matched = matchRoles(a, b, wordsA, wordsB, comparison, lexicon);
    const roles = withOwners(matched, [unitA, wordsA], [unitB, wordsB], lexicon);
    const [x, y] = [wordsA.at.get(a.predicate), wordsB.at.get(b.predicate)];
    found.push({
      a,
      b,
      unitA,
      unitB,
      predicate: {
        ...matchPredicates(a, b, unitA, unitB, wordsA, wordsB, comparison, lexicon),
        ...(x && y && { rarity: Math.min(x.weight, y.weight) }),
      },
      roles,
      coverA: weighted(contentA, nearA),
      coverB: weighted(contentB, nearB),
      sentenceCoverA,
      sentenceCoverB,
      shared,
      restA: contentA.filter((_, i) => nearA[i]! < NEAR),
      restB: contentB.filter((_, i) => nearB[i]! < NEAR),
      standing: { nearest: 0, lead: 0 },
      speakers,
      quotations,
      apart: roles.flatMap((r) => (r.apart ? [r.apart] : [])),
    });
  };
  for (const a of statementsA) {
    const contentA = statementContent(a, wordsA);
    for (const { b, contentB } of statementsB) put(a, contentA, b, contentB);
  }
  // the comparer may see a conflict between sentences that share no word, and a finding needs statements to speak of
  const [mainA, mainB] = [statementsA[0], statementsB[0]];
  if (!found.length && mainA && mainB) put(mainA, statementContent(mainA, wordsA), mainB.b, mainB.contentB, true);
  return found;
}

/** From this similarity on a word is covered by another. */
const NEAR = 0.6;

/** For each word of `of` its greatest similarity to one of `by`. */
const nearness = (of: readonly ContentWord[], by: readonly ContentWord[], comparison: WordComparison): number[] =>
  of.map((word) =>
    by.reduce((best, other) => (best === 1 ? 1 : Math.max(best, comparison.similarity(word, other))), 0),
  );

function weighted(words: readonly ContentWord[], near: readonly number[]): number {
  const all = words.reduce((sum, w) => sum + w.weight, 0);
  return all ? words.reduce((sum, w, i) => sum + w.weight * near[i]!, 0) / all : 0;
}

/**
 * Content words of a statement: its clause's and those of arguments that stand elsewhere in the sentence, but for the
 * words that only deny.
 */
function statementContent(statement: Statement, words: WordsOf): ContentWord[] {
  const tokens = [...new Set([...statement.tokens, ...statement.arguments.flatMap((argument) => argument.tokens)])];
  const denying = new Set(statement.polarityTokens.filter((i) => i !== statement.predicate));
  const found = new Map<string, ContentWord>();
  for (const i of tokens.sort((x, y) => x - y)) {
    const word = words.at.get(i);
    if (word && !denying.has(i) && !found.has(word.key)) found.set(word.key, word);
  }
  return [...found.values()].slice(0, MOST_WORDS);
}

function matchPredicates(
  a: Statement,
  b: Statement,
  unitA: Passage,
  unitB: Passage,
  wordsA: WordsOf,
  wordsB: WordsOf,
  comparison: WordComparison,
  lexicon: Lexicon,
): PredicateMatch {
  const light = lexicon.tables.stopLemmas;
  if (a.lemma === b.lemma) return { relation: "same", strength: light.has(a.lemma) ? 0.4 : 1 };
  // includes, contains, has, lacks: all say whether the object is there
  if (tellsPresence(a, lexicon) && tellsPresence(b, lexicon)) return { relation: "same", strength: 0.4 };
  if (tellsPlace(a, unitA, b, unitB) || tellsPlace(b, unitB, a, unitA)) return { relation: "same", strength: PLACED };
  // participles are opposed as they stand: "binding" and "voluntary"
  const opposition = Math.max(
    comparison.opposition(a.lemma, b.lemma),
    comparison.opposition(form(a, unitA), form(b, unitB)),
  );
  if (opposition > 0) return { relation: "opposed", strength: opposition };
  const [x, y] = [wordsA.at.get(a.predicate), wordsB.at.get(b.predicate)];
  if (x && y && x.key === y.key) return { relation: "same", strength: 0.95 };
  const nearness = x && y ? comparison.similarity(x, y) : comparison.nearness(a.lemma, b.lemma);
  return nearness >= 0.6 ? { relation: "near", strength: nearness } : { relation: "different", strength: 0 };
}

const tellsPresence = (s: Statement, lexicon: Lexicon): boolean =>
  (s.lemma === "have" || s.lemma === "exist" || lexicon.tables.presence.has(s.lemma)) &&
  (s.form === "existential" || s.arguments.some((argument) => argument.role === "patient"));

/** How much "the money is in the budget" and "there is money in the budget" are one predicate. */
const PLACED = 0.8;

/** The one says with "is" where something is, the other with "there is" that something is there. */
function tellsPlace(is: Statement, unitIs: Passage, there: Statement, unitThere: Passage): boolean {
  if (is.form !== "copular" || there.form !== "existential") return false;
  const isPlaced = ({ sentence: { tokens } }: Passage, i: number): boolean =>
    tokens.some((t) => t.head === i && t.deprel === "case");
  const of = new Set([...there.tokens, ...there.arguments.flatMap((argument) => argument.tokens)]);
  return (
    isPlaced(unitIs, is.predicate) &&
    [...of].some((i) => unitThere.sentence.tokens[i]!.lemma === is.lemma && isPlaced(unitThere, i))
  );
}

const form = (s: Statement, unit: Passage): string => unit.sentence.tokens[s.predicate]!.form.toLowerCase();
