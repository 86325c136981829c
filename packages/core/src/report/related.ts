import type { Evidence } from "../model/report.js";
import type { Passage } from "../model/reading.js";
import type { JudgedPair } from "../model/verdict.js";

/** What the pairs tell of two sentences beyond the findings, however unsure. */
export interface Related {
  /** articles with a sentence that speaks of the same: says it too, brings it up to date, or may contradict it */
  readonly articlesOf: (sentence: Evidence) => readonly string[];
  /** the two say the same, as good as surely */
  readonly isSame: (x: Evidence, y: Evidence) => boolean;
}

/** From this probability of an agreement or a conflict on two sentences speak of one thing. */
export const SPEAKS = 0.3;
/** From this probability of an agreement on two answers to a question are one, whatever their words. */
const SAME = 0.8;

export function relatedIn(pairs: readonly JudgedPair[]): Related {
  const articles = new Map<string, Set<string>>();
  const same = new Set<string>();
  const tie = (own: Passage, other: Passage): void => {
    const key = keyOf(own, own.sentence.start);
    articles.set(key, (articles.get(key) ?? new Set()).add(other.article));
  };
  for (const { a, b, judged } of pairs) {
    if (judged.some(({ verdict, confidence }) => verdict.outcome !== "cleared" && confidence >= SPEAKS)) {
      tie(a, b);
      tie(b, a);
    }
    if (judged.some(({ verdict, confidence }) => verdict.outcome === "agreement" && confidence >= SAME))
      same.add(pairKey(keyOf(a, a.sentence.start), keyOf(b, b.sentence.start)));
  }
  return {
    articlesOf: (sentence) => [...(articles.get(keyOf(sentence, sentence.start)) ?? [])],
    isSame: (x, y) => same.has(pairKey(keyOf(x, x.start), keyOf(y, y.start))),
  };
}

const keyOf = ({ article, field }: { article: string; field: string }, start: number): string =>
  [article, field, start].join("\n");

const pairKey = (x: string, y: string): string => (x < y ? `${x}\n${y}` : `${y}\n${x}`);
