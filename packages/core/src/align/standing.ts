import type { Alignment, Standing } from "../model/alignment.js";
import type { Passage } from "../model/reading.js";
import type { PassagePair } from "./align.js";

/** Tells every pair how it stands among the pairs that either of its sentences is part of. */
export function withStanding(pairs: readonly PassagePair[]): PassagePair[] {
  const nearest = bestOf(pairs, ({ alignments }) => nearness(alignments));
  const conflict = bestOf(pairs, ({ alignments: [first] }) => first?.comparison?.conflict);
  const agreement = bestOf(pairs, ({ alignments: [first] }) => first?.comparison?.agreement);
  return pairs.map((pair) => {
    const near = standingOf(nearness(pair.alignments), nearest(pair));
    const { comparison } = pair.alignments[0] ?? {};
    const rivals = comparison && {
      conflict: rival(comparison.conflict, conflict(pair)),
      agreement: rival(comparison.agreement, agreement(pair)),
    };
    const standing: Standing = { ...near, ...(rivals && { rivals }) };
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
