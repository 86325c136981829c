import type { Alignment, ContentWord, PredicateMatch } from "../model/alignment.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Reading, Passage } from "../model/reading.js";
import type { Statement } from "../model/statement.js";
import { candidatePairs } from "./candidates.js";
import { contentOf, type Content } from "./content.js";
import { findEntities, type Entities } from "./entities.js";
import { cover, distinguishingPair, matchRoles, type WordsOf } from "./roles.js";
import { matchQuotations } from "./quotations.js";
import { matchSpeakers } from "./speakers.js";
import { wordComparison, type WordComparison } from "./similarity.js";

/** Pairs of sentences of different articles with all alignments of their statements. */
export interface PassagePair {
  readonly a: Passage;
  readonly b: Passage;
  readonly alignments: readonly Alignment[];
}

export interface AlignOptions {
  /** compare headlines with their own article's body too */
  readonly internal: boolean;
}

/** Sentences that share less than this of each other's content are compared only where their statements share words. */
const RELATED = 0.15;

/** Statements of different articles about the same thing. */
export function align(readings: readonly Reading[], lexicon: Lexicon, options: AlignOptions): PassagePair[] {
  const entities = findEntities(readings, lexicon);
  const content = contentOf(readings, entities, lexicon);
  const comparison = wordComparison(lexicon);
  const lookup = new Map<string, WordsOf>();
  const wordsOf = (unit: Passage): WordsOf => {
    let words = lookup.get(unit.id);
    if (!words) lookup.set(unit.id, (words = wordsOfUnit(unit, content, entities)));
    return words;
  };
  return candidatePairs(readings, content, comparison, lexicon, options.internal).map(([a, b]) => ({
    a,
    b,
    alignments: alignUnits(a, b, wordsOf(a), wordsOf(b), comparison, lexicon),
  }));
}

function wordsOfUnit(unit: Passage, content: Content, entities: Entities): WordsOf {
  const words = content.get(unit.id) ?? [];
  const at = new Map(words.map((word) => [word.token, word]));
  const names = new Map(words.filter((word) => word.name).map((word) => [word.key, word]));
  for (const [token, entity] of entities.get(unit.id) ?? []) {
    const word = names.get(entity);
    if (word && !at.has(token)) at.set(token, word);
  }
  return { words, at };
}

/** All alignments of the statements of two sentences that share anything. */
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
  const found: Alignment[] = [];
  for (const a of unitA.statements) {
    const contentA = statementContent(a, wordsA);
    for (const b of unitB.statements) {
      const contentB = statementContent(b, wordsB);
      const predicate = matchPredicates(a, b, wordsA, wordsB, comparison, lexicon);
      const roles = matchRoles(a, b, wordsA, wordsB, comparison, lexicon);
      const restA = contentA.filter((w) => !covered(w, contentB, comparison));
      const restB = contentB.filter((w) => !covered(w, contentA, comparison));
      const shared = sharedWeight(contentA, contentB, comparison);
      if (shared === 0 && Math.min(sentenceCoverA, sentenceCoverB) < RELATED) continue;
      const apart = distinguishingPair(restA, restB, comparison, lexicon);
      found.push({
        a,
        b,
        unitA,
        unitB,
        predicate,
        roles,
        coverA: cover(contentA, contentB, comparison),
        coverB: cover(contentB, contentA, comparison),
        sentenceCoverA,
        sentenceCoverB,
        shared,
        restA,
        restB,
        speakers,
        quotations,
        apart: apart ? [apart] : [],
      });
    }
  }
  return found;
}

/** Content words of a statement: its clause's and those of arguments that stand elsewhere in the sentence. */
function statementContent(statement: Statement, words: WordsOf): ContentWord[] {
  const tokens = [...new Set([...statement.tokens, ...statement.arguments.flatMap((argument) => argument.tokens)])];
  const found = new Map<string, ContentWord>();
  for (const i of tokens.sort((x, y) => x - y)) {
    const word = words.at.get(i);
    if (word && !found.has(word.key)) found.set(word.key, word);
  }
  return [...found.values()];
}

const covered = (word: ContentWord, by: readonly ContentWord[], comparison: WordComparison): boolean =>
  by.some((other) => comparison.similarity(word, other) >= 0.6);

function sharedWeight(a: readonly ContentWord[], b: readonly ContentWord[], comparison: WordComparison): number {
  let sum = 0;
  for (const word of a) {
    let best = 0;
    for (const other of b) best = Math.max(best, comparison.similarity(word, other));
    if (best >= 0.6) sum += word.weight * best;
  }
  return sum;
}

function matchPredicates(
  a: Statement,
  b: Statement,
  wordsA: WordsOf,
  wordsB: WordsOf,
  comparison: WordComparison,
  lexicon: Lexicon,
): PredicateMatch {
  const light = lexicon.tables.stopLemmas;
  if (a.lemma === b.lemma) return { relation: "same", strength: light.has(a.lemma) ? 0.4 : 1 };
  const opposition = comparison.opposition(a.lemma, b.lemma);
  if (opposition > 0) return { relation: "opposed", strength: opposition };
  const [x, y] = [wordsA.at.get(a.predicate), wordsB.at.get(b.predicate)];
  if (x && y && x.key === y.key) return { relation: "same", strength: 0.95 };
  const nearness = x && y ? comparison.similarity(x, y) : comparison.nearness(a.lemma, b.lemma);
  return nearness >= 0.6 ? { relation: "near", strength: nearness } : { relation: "different", strength: 0 };
}
