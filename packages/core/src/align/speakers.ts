import type { ContentWord, SpeakerMatch } from "../model/alignment.js";
import type { Passage } from "../model/reading.js";
import type { Speaker } from "../model/statement.js";
import { cover, type WordsOf } from "./roles.js";
import type { WordComparison } from "./similarity.js";

/** Are the two sentences credited to one speaker? */
export function matchSpeakers(
  a: Passage,
  b: Passage,
  wordsA: WordsOf,
  wordsB: WordsOf,
  comparison: WordComparison,
): SpeakerMatch {
  const [x, y] = [speakerOf(a), speakerOf(b)];
  const [tokensA, tokensB] = [tokensOf(a, x), tokensOf(b, y)];
  const open: SpeakerMatch = { relation: "open", a: tokensA, b: tokensB };
  if (!tokensA.length || !tokensB.length) return open;
  const content = (tokens: readonly number[], words: WordsOf) => [
    ...new Set(tokens.map((i) => words.at.get(i)).filter((w) => w !== undefined)),
  ];
  const [left, right] = [content(tokensA, wordsA), content(tokensB, wordsB)];
  if (!left.length || !right.length) return open;
  const [namesA, namesB] = [left.filter((w) => w.name), right.filter((w) => w.name)];
  if (namesA.some((w) => namesB.some((v) => v.key === w.key))) return { ...open, relation: "same" };
  // of a place or a ship the first word of its name says little; a speaker is a person, who may go by it
  const [short, long] = [namesIn(a, tokensA), namesIn(b, tokensB)];
  if ((isBareName(left) && isShortFor(short, long)) || (isBareName(right) && isShortFor(long, short)))
    return { ...open, relation: "same" };
  // whom "she" stands for is too uncertain to tell two speakers apart by, and so is a name of which nothing else is said
  // beside a description: "Aldvik" and "the prime minister"
  if (isPronoun(a, tokensA) || isPronoun(b, tokensB)) return open;
  if ((isBareName(left) && !namesB.length) || (isBareName(right) && !namesA.length)) return open;
  const alike = Math.max(cover(left, right, comparison), cover(right, left, comparison));
  if (alike >= 0.6) return { ...open, relation: namesA.length && namesB.length ? "different" : "same" };
  return { ...open, relation: "different" };
}

const namesIn = (unit: Passage, tokens: readonly number[]): ReadonlySet<string> =>
  new Set(tokens.map((i) => unit.sentence.tokens[i]!).flatMap((t) => (t.upos === "PROPN" ? [t.form] : [])));

/** "Azlan" and "Azlan Hamdan": the one is wholly within the other. */
const isShortFor = (short: ReadonlySet<string>, long: ReadonlySet<string>): boolean =>
  short.size > 0 && [...short].every((name) => long.has(name));

const isPronoun = (unit: Passage, tokens: readonly number[]): boolean =>
  tokens.every((i) => unit.sentence.tokens[i]!.upos === "PRON");

const isBareName = (words: readonly ContentWord[]): boolean => words.every((w) => w.name);

const speakerOf = (unit: Passage): Speaker | undefined =>
  unit.statements.find((s) => s.quoted && s.speaker)?.speaker ??
  unit.statements.find((s) => s.speaker)?.speaker ??
  unit.speaker;

const tokensOf = (unit: Passage, speaker: Speaker | undefined): number[] =>
  speaker && speaker.head >= 0
    ? unit.sentence.tokens.filter((t) => speaker.start <= t.start && t.end <= speaker.end).map((t) => t.index)
    : [];
