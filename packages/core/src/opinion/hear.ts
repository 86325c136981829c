import type { Alignment } from "../model/alignment.js";
import { InputError } from "../model/error.js";
import type { FailedJudgement, PairJudgement } from "../model/opinion.js";
import type { Passage, Reading } from "../model/reading.js";
import type { JudgementCoverage } from "../model/report.js";
import type { JudgedPair } from "../model/verdict.js";
import { pairId, sentenceKey, sidesOf } from "./pairId.js";

/** A pair and what judges say of it, by the names of the judges; their quotes as the pair has its sides. */
export interface HeardPair {
  readonly pair: JudgedPair;
  readonly answers: readonly PairJudgement[];
}

export interface Heard {
  readonly pairs: readonly HeardPair[];
  readonly coverage: JudgementCoverage;
}

/** What the engine has of the articles: its pairs, and the alignment of any two sentences. */
export interface Known {
  readonly pairs: readonly JudgedPair[];
  alignPair(pair: { a: Passage; b: Passage; rank: number }): { alignments: readonly Alignment[] };
}

export interface HearOptions {
  readonly internal: boolean;
  readonly draft: string | undefined;
  /** all articles were read, and all pairs compared */
  readonly whole: boolean;
}

/**
 * Joins judgements to the pairs that they are about. Pairs that the engine did not think of join the others, without a
 * verdict of structure.
 * @throws InputError for a pair that is not in the articles, words that are not in its sentences, or a judge's second answer
 */
export function hear(
  judgements: readonly (PairJudgement | FailedJudgement)[],
  readings: readonly Reading[],
  known: Known,
  options: HearOptions,
): Heard {
  const sentences = sentenceIndex(readings);
  const answers = new Map<string, PairJudgement[]>();
  const failed: FailedJudgement[] = [];
  for (const [index, judgement] of judgements.entries()) {
    const path = `$.options.judgements[${index}]`;
    const place = placeOf(judgement.pair, sentences, path, options.whole);
    if (!place) continue;
    if ("failed" in judgement) {
      failed.push({ pair: place.id, judge: judgement.judge, failed: judgement.failed });
      continue;
    }
    checkQuotes(judgement, sentences, path);
    const others = answers.get(place.id) ?? [];
    if (others.some(({ judge }) => judge === judgement.judge)) throw saidTwice(judgement, path);
    answers.set(place.id, [...others, place.turned ? turned(judgement) : judgement]);
  }
  const { pairs, unused } = join(answers, sentences, known, options);
  const judges = new Set(judgements.map(({ judge }) => judge));
  return {
    pairs,
    coverage: {
      judges: [...judges].sort(),
      answered: [...answers.values()].flat().length - unused,
      unused,
      failed: withoutAnswered(failed, answers),
    },
  };
}

interface Sentences {
  /** key → the sentences that have it, in the order of the articles' ids and of the text */
  readonly of: ReadonlyMap<string, readonly { passage: Passage; text: string; order: number }[]>;
  /** id of a passage → its key */
  readonly keys: ReadonlyMap<string, string>;
}

function sentenceIndex(readings: readonly Reading[]): Sentences {
  const of = new Map<string, { passage: Passage; text: string; order: number }[]>();
  const keys = new Map<string, string>();
  let order = 0;
  for (const reading of readings) {
    for (const passage of reading.units) {
      if (passage.statements.length === 0) continue;
      const key = sentenceKey(passage, reading);
      const text = (reading.article[passage.field] ?? "").slice(passage.sentence.start, passage.sentence.end);
      keys.set(passage.id, key);
      of.set(key, [...(of.get(key) ?? []), { passage, text, order: order++ }]);
    }
  }
  return { of, keys };
}

/** The pair's id with its sides in the order of the articles, and whether that turns them; undefined where it cannot be known. */
function placeOf(
  id: string,
  { of }: Sentences,
  path: string,
  whole: boolean,
): { id: string; turned: boolean } | undefined {
  const sides = sidesOf(id);
  const [a, b] = sides?.map((key) => of.get(key)?.[0]) ?? [];
  if (!sides || !a || !b || a.passage.id === b.passage.id) {
    if (sides && !whole) return undefined;
    const why = !sides
      ? "this is not the form of a pair's id"
      : a && b
        ? "both sides are one sentence"
        : `no article holds its ${a ? "second" : b ? "first" : "first or second"} sentence`;
    throw new InputError(
      "unknown-pair",
      `${path}.pair`,
      `There is no pair ${JSON.stringify(id.slice(0, 80))} in these articles: ${why}. Pass judgements of pairs that propose gives for the same articles.`,
    );
  }
  const turned = a.order > b.order;
  return { id: turned ? pairId(sides[1], sides[0]) : id, turned };
}

function checkQuotes({ pair, quotes }: PairJudgement, { of }: Sentences, path: string): void {
  if (!quotes) return;
  const sides = sidesOf(pair)!;
  for (const [index, side] of (["a", "b"] as const).entries()) {
    if (of.get(sides[index]!)!.some(({ text }) => text.includes(quotes[side]))) continue;
    throw new InputError(
      "invalid-option",
      `${path}.quotes.${side}`,
      `${JSON.stringify(quotes[side].slice(0, 80))} does not stand in the sentence of side ${side}. Quote it as it stands, or leave quotes out.`,
    );
  }
}

const saidTwice = ({ judge, pair }: PairJudgement, path: string): InputError =>
  new InputError(
    "invalid-option",
    path,
    `The judge ${JSON.stringify(judge.slice(0, 80))} answers twice about the pair ${pair}. Pass one answer of each judge.`,
  );

const turned = (judgement: PairJudgement): PairJudgement => {
  const { quotes, ...rest } = judgement;
  return { ...rest, ...(quotes && { quotes: { a: quotes.b, b: quotes.a } }) };
};

function join(
  answers: ReadonlyMap<string, readonly PairJudgement[]>,
  { of, keys }: Sentences,
  { pairs, alignPair }: Known,
  { internal, draft, whole }: HearOptions,
): { pairs: HeardPair[]; unused: number } {
  const heard = new Set<string>();
  const joined = pairs.map((pair): HeardPair => {
    const id = pairId(keys.get(pair.a.id)!, keys.get(pair.b.id)!);
    const said = answers.get(id);
    if (said) heard.add(id);
    return { pair, answers: sorted(said ?? []) };
  });
  let unused = 0;
  for (const [id, said] of answers) {
    if (heard.has(id)) continue;
    const [a, b] = sidesOf(id)!.map((key) => of.get(key)![0]!.passage) as [Passage, Passage];
    const wanted =
      (internal || a.article !== b.article) && (draft === undefined || [a, b].some((p) => p.article === draft));
    if (!wanted || !whole) {
      unused += said.length;
      continue;
    }
    const { alignments } = alignPair({ a, b, rank: Infinity });
    joined.push({ pair: { a, b, alignments, judged: [] }, answers: sorted(said) });
  }
  return { pairs: joined, unused };
}

const sorted = (answers: readonly PairJudgement[]): PairJudgement[] =>
  [...answers].sort((x, y) => (x.judge < y.judge ? -1 : 1));

/** Each pair and judge once, and not where a later try was answered. */
function withoutAnswered(
  failed: readonly FailedJudgement[],
  answers: ReadonlyMap<string, readonly PairJudgement[]>,
): FailedJudgement[] {
  const open = new Map<string, FailedJudgement>();
  for (const failure of failed) {
    if (answers.get(failure.pair)?.some(({ judge }) => judge === failure.judge)) continue;
    open.set(JSON.stringify([failure.pair, failure.judge]), failure);
  }
  return [...open].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, failure]) => failure);
}
