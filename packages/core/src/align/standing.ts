import type { Alignment, Standing } from "../model/alignment.js";
import type { Passage } from "../model/reading.js";
import type { PassagePair } from "./align.js";

/** Tells every pair how it stands among the pairs that either of its sentences is part of. */
export function withStanding(pairs: readonly PassagePair[]): PassagePair[] {
  const scores = pairs.map((pair) => nearness(pair.alignments));
  // for each sentence and each other article the two best scores: the second is the best rival of the first
  const best = new Map<string, [number, number]>();
  pairs.forEach((pair, i) => {
    for (const key of keys(pair)) {
      const [first, second] = best.get(key) ?? [0, 0];
      const score = scores[i]!;
      best.set(key, score > first ? [score, first] : [first, Math.max(second, score)]);
    }
  });
  return pairs.map((pair, i) => {
    const standing = standingOf(
      scores[i]!,
      keys(pair).map((key) => best.get(key)!),
    );
    return { ...pair, alignments: pair.alignments.map((alignment) => ({ ...alignment, standing })) };
  });
}

function standingOf(score: number, best: readonly (readonly [number, number])[]): Standing {
  const leads = best.map(([first, second]) => (score >= first ? score - second : score - first));
  const nearest = best.filter(([first]) => score >= first).length as Standing["nearest"];
  return { nearest, lead: Math.min(...leads) };
}

const keys = ({ a, b }: { a: Passage; b: Passage }): [string, string] => [
  `${a.id}\n${b.article}\n${b.field}`,
  `${b.id}\n${a.article}\n${a.field}`,
];

/** In [0, 1]: what the closest statements of two sentences and the sentences themselves share. */
const nearness = (alignments: readonly Alignment[]): number =>
  alignments.reduce((most, x) => Math.max(most, (x.coverA + x.coverB + x.sentenceCoverA + x.sentenceCoverB) / 4), 0);
