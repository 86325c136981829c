import type { Alignment, Order, Standing } from "../model/alignment.js";
import type { Passage } from "../model/reading.js";
import type { PassagePair } from "./align.js";

/** Tells every pair how it stands among the pairs that either of its sentences is part of. */
export function withStanding(pairs: readonly PassagePair[]): PassagePair[] {
  const nearest = bestOf(pairs, ({ alignments }) => nearness(alignments));
  const conflict = bestOf(pairs, ({ alignments: [first] }) => first?.comparison?.conflict);
  const agreement = bestOf(pairs, ({ alignments: [first] }) => first?.comparison?.agreement);
  const orderOf = ordered(pairs);
  return pairs.map((pair) => {
    const near = standingOf(nearness(pair.alignments), nearest(pair));
    const { comparison } = pair.alignments[0] ?? {};
    const rivals = comparison && {
      conflict: rival(comparison.conflict, conflict(pair)),
      agreement: rival(comparison.agreement, agreement(pair)),
    };
    const standing: Standing = { ...near, order: orderOf(pair), ...(rivals && { rivals }) };
    return { ...pair, alignments: pair.alignments.map((alignment) => ({ ...alignment, standing })) };
  });
}

/** The two highest scores of a sentence's pairs with one other article: the second is the best rival of the first. */
type Best = readonly [first: number, second: number];

/** For either sentence of a pair the two best scores that it has with the other's article; pairs without a score are left out. */
function bestOf(
  pairs: readonly PassagePair[],
  scoreOf: (pair: PassagePair) => number | undefined,
): (pair: PassagePair) => readonly [Best, Best] {
  const best = new Map<string, Best>();
  const none: Best = [-Infinity, -Infinity];
  for (const pair of pairs) {
    const score = scoreOf(pair);
    if (score === undefined) continue;
    for (const key of keys(pair)) {
      const [first, second] = best.get(key) ?? none;
      best.set(key, score > first ? [score, first] : [first, Math.max(second, score)]);
    }
  }
  return (pair) => {
    const [a, b] = keys(pair);
    return [best.get(a) ?? none, best.get(b) ?? none];
  };
}

function standingOf(score: number, best: readonly Best[]): Omit<Standing, "rivals"> {
  const leads = best.map(([first, second]) => (score >= first ? score - Math.max(0, second) : score - first));
  const nearest = best.filter(([first]) => score >= first).length as Standing["nearest"];
  return { nearest, lead: Math.min(...leads) };
}

/** The highest score that either sentence has with another one of the other's article. */
const rival = (score: number, best: readonly Best[]): number =>
  Math.max(...best.map(([first, second]) => (score >= first ? second : first)));

const keys = ({ a, b }: { a: Passage; b: Passage }): [string, string] => [
  `${a.id}\n${b.article}\n${b.field}`,
  `${b.id}\n${a.article}\n${a.field}`,
];

/** In [0, 1]: what the closest statements of two sentences and the sentences themselves share. */
const nearness = (alignments: readonly Alignment[]): number =>
  alignments.reduce((most, x) => Math.max(most, (x.coverA + x.coverB + x.sentenceCoverA + x.sentenceCoverB) / 4), 0);

/** Two articles share a sentence of the one that is at least this near to one of the other. */
const SHARED = 0.2;

/** Where the sentences of each pair stand; what only one of the two articles tells is not counted, wherever it stands. */
function ordered(pairs: readonly PassagePair[]): (pair: PassagePair) => { a: Order; b: Order } {
  const nearest = new Map<string, Map<number, number>>();
  const sides = ({ a, b }: PassagePair) => [{ own: a, other: b } as const, { own: b, other: a } as const];
  const keyOf = (own: Passage, other: Passage): string => `${own.article}\n${other.article}`;
  for (const pair of pairs) {
    const near = nearness(pair.alignments);
    for (const { own, other } of sides(pair)) {
      if (own.field === "title") continue;
      const key = keyOf(own, other);
      const known = nearest.get(key) ?? new Map<number, number>();
      nearest.set(key, known.set(own.sentence.index, Math.max(near, known.get(own.sentence.index) ?? 0)));
    }
  }
  const orders = new Map([...nearest].map(([key, found]) => [key, ordersOf(found)]));
  return (pair) => {
    const [a, b] = sides(pair).map(({ own, other }) =>
      own.field === "title" ? HEADLINE : orders.get(keyOf(own, other))!.get(own.sentence.index)!,
    );
    return { a: a!, b: b! };
  };
}

const HEADLINE: Order = { place: 0, share: 0 };

/** Sentence → how near its nearest is ⇒ sentence → its order. */
function ordersOf(found: ReadonlyMap<number, number>): Map<number, Order> {
  const all = [...found].sort(([x], [y]) => x - y);
  const shared = Math.max(1, all.filter(([, near]) => near >= SHARED).length);
  let before = 0;
  return new Map(
    all.map(([sentence, near]) => {
      const order = { place: before + 1, share: before / shared };
      if (near >= SHARED) before++;
      return [sentence, order];
    }),
  );
}
