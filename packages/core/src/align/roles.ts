import type { ContentWord, RoleMatch } from "../model/alignment.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Argument, Role, Statement } from "../model/statement.js";
import type { WordComparison } from "./similarity.js";

/** What alignment knows of one sentence's words. */
export interface WordsOf {
  readonly words: readonly ContentWord[];
  /** token index → content word; every word of a name leads to it */
  readonly at: ReadonlyMap<number, ContentWord>;
}

/** How well an argument of one role can answer to one of another (causatives: "they opened it" / "it opened"). */
const COMPATIBLE: Partial<Record<Role, Partial<Record<Role, number>>>> = {
  agent: { agent: 1, theme: 0.9, oblique: 0.5, patient: 0.4 },
  patient: { patient: 1, theme: 0.9, oblique: 0.6, recipient: 0.6, agent: 0.4 },
  theme: { theme: 1, agent: 0.9, patient: 0.9, oblique: 0.6 },
  recipient: { recipient: 1, oblique: 0.8, patient: 0.6 },
  oblique: { oblique: 1, patient: 0.6, theme: 0.6, recipient: 0.8, agent: 0.5 },
};

/** Content words of one phrase that are looked at, and arguments of one statement: more is hostile text. */
const MOST_WORDS = 16;
const MOST_ARGUMENTS = 10;

/** Pairs the arguments of two statements, the most alike first, each at most once. */
export function matchRoles(
  a: Statement,
  b: Statement,
  wordsA: WordsOf,
  wordsB: WordsOf,
  comparison: WordComparison,
  lexicon: Lexicon,
): RoleMatch[] {
  const options: { match: RoleMatch; score: number }[] = [];
  for (const x of a.arguments.slice(0, MOST_ARGUMENTS)) {
    for (const y of b.arguments.slice(0, MOST_ARGUMENTS)) {
      const fit = COMPATIBLE[x.role]?.[y.role] ?? 0;
      if (!fit) continue;
      const match = matchArguments(x, y, wordsA, wordsB, comparison, lexicon);
      const markers = x.role === "oblique" && y.role === "oblique" && x.marker !== y.marker ? 0.7 : 1;
      const likeness = { same: 1, near: 0.7, open: 0.15, different: 0.2 }[match.relation];
      options.push({ match, score: fit * markers * (likeness + 0.5 * match.overlap) });
    }
  }
  options.sort((p, q) => q.score - p.score);
  const takenA = new Set<Argument>();
  const takenB = new Set<Argument>();
  const chosen: RoleMatch[] = [];
  for (const { match } of options) {
    if (takenA.has(match.a) || takenB.has(match.b)) continue;
    takenA.add(match.a);
    takenB.add(match.b);
    chosen.push(match);
  }
  return chosen;
}

export function matchArguments(
  a: Argument,
  b: Argument,
  wordsA: WordsOf,
  wordsB: WordsOf,
  comparison: WordComparison,
  lexicon: Lexicon,
): RoleMatch {
  const contentA = contentOf(a, wordsA);
  const contentB = contentOf(b, wordsB);
  const overlap = Math.min(cover(contentA, contentB, comparison), cover(contentB, contentA, comparison));
  let relation = matchNames(a, b, wordsA, wordsB, comparison);
  const apart =
    relation === "same" || relation === "near"
      ? distinguishingPair(contentA, contentB, comparison, lexicon)
      : undefined;
  if (apart) relation = "different";
  return { a, b, relation, overlap, ...(apart && { apart }) };
}

/**
 * Do the words that name the two phrases' things name one? Names decide where both have one ("the construction group
 * Altamar" is not "the construction group Delmar"), else the surest pair of words.
 */
function matchNames(
  a: Argument,
  b: Argument,
  wordsA: WordsOf,
  wordsB: WordsOf,
  comparison: WordComparison,
): RoleMatch["relation"] {
  const of = (argument: Argument, words: WordsOf) =>
    argument.names.map((i) => words.at.get(i)).filter((w) => w !== undefined);
  const [left, right] = [of(a, wordsA), of(b, wordsB)];
  if (left.some((x) => x.name) && right.some((y) => y.name)) {
    return left.some((x) => x.name && right.some((y) => y.name && x.key === y.key)) ? "same" : "different";
  }
  let best = 0;
  for (const x of left) for (const y of right) best = Math.max(best, comparison.similarity(x, y));
  return best === 1 ? "same" : best >= 0.6 ? "near" : "open";
}

function contentOf(argument: Argument, words: WordsOf): ContentWord[] {
  const found = new Set<ContentWord>();
  const keys = new Set<string>();
  for (const i of [...argument.tokens, ...argument.names]) {
    if (found.size === MOST_WORDS) break;
    const word = words.at.get(i);
    if (word && !keys.has(word.key)) found.add(word);
    if (word) keys.add(word.key);
  }
  return [...found];
}

/** Share of the weight of `of` that `by` covers, in [0, 1]; 0 where there is nothing to cover. */
export function cover(of: readonly ContentWord[], by: readonly ContentWord[], comparison: WordComparison): number {
  let all = 0;
  let covered = 0;
  for (const word of of) {
    let best = 0;
    for (const other of by) best = Math.max(best, comparison.similarity(word, other));
    all += word.weight;
    covered += word.weight * best;
  }
  return all ? covered / all : 0;
}

/** The words that tell two phrases apart, or undefined. */
export function distinguishingPair(
  a: readonly ContentWord[],
  b: readonly ContentWord[],
  comparison: WordComparison,
  lexicon: Lexicon,
): { a: number; b: number } | undefined {
  for (const group of lexicon.tables.distinguishers) {
    const inA = a.find((word) => group.includes(word.lemma));
    const inB = b.find((word) => group.includes(word.lemma));
    if (
      inA &&
      inB &&
      inA.lemma !== inB.lemma &&
      !a.some((w) => w.lemma === inB.lemma) &&
      !b.some((w) => w.lemma === inA.lemma)
    ) {
      return { a: inA.token, b: inB.token };
    }
  }
  const namesA = a.filter((word) => word.name);
  const namesB = b.filter((word) => word.name);
  if (namesA.length && namesB.length && !namesA.some((x) => namesB.some((y) => comparison.similarity(x, y) === 1))) {
    return { a: namesA[0]!.token, b: namesB[0]!.token };
  }
  return undefined;
}
