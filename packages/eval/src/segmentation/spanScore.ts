import type { Span } from "./rawText.js";

export interface SpanScore {
  gold: number;
  guessed: number;
  right: number;
}

const key = ({ start, end }: Span): string => `${start} ${end}`;

/** How many spans are the same in both lists. */
export function compareSpans(gold: readonly Span[], guessed: readonly Span[]): SpanScore {
  const wanted = new Set(gold.map(key));
  return { gold: gold.length, guessed: guessed.length, right: guessed.filter((span) => wanted.has(key(span))).length };
}

export const addScores = (a: SpanScore, b: SpanScore): SpanScore => ({
  gold: a.gold + b.gold,
  guessed: a.guessed + b.guessed,
  right: a.right + b.right,
});

/** F1 in percent. */
export const f1 = ({ gold, guessed, right }: SpanScore): number => (200 * right) / (gold + guessed || 1);
