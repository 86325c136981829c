import type { Span } from "@counterclaim/core";

/** Conjunctions before which a comma parts two clauses rather than two items of a list. */
const conjunctions = new Set([
  "and",
  "but",
  "or",
  "while",
  "whereas",
  "although",
  "though",
  "because",
  "which",
  "who",
  "so",
  "yet",
]);

/** How good a place the token at `index` is to cut after: 3 semicolon or full stop, 2 comma before a conjunction, 1 other marks. */
function rank(text: string, tokens: readonly Span[], index: number): number {
  const token = tokens[index] as Span;
  if (token.end - token.start > 3) return 0;
  const form = text.slice(token.start, token.end);
  if (/^(?:[;.!?…]|\.{2,})$/u.test(form)) return 3;
  if (form === ",") {
    const next = tokens[index + 1];
    return next !== undefined && next.end - next.start < 10 && conjunctions.has(text.slice(next.start, next.end))
      ? 2
      : 1;
  }
  return /^[:)\]—–-]$/u.test(form) ? 1 : 0;
}

/**
 * Cuts a sentence of more than `limit` tokens into pieces of at most that many: each time at the best mark of the second
 * half of the stretch, the last one where several are as good, or after `limit` tokens where there is none.
 */
export function splitLong(text: string, tokens: readonly Span[], limit: number): (readonly Span[])[] {
  if (tokens.length <= limit) return [tokens];
  const pieces: Span[][] = [];
  let from = 0;
  while (tokens.length - from > limit) {
    let best = from + limit - 1;
    let bestRank = 0;
    for (let at = from + (limit >> 1); at < from + limit; at++) {
      const value = rank(text, tokens, at);
      if (value > 0 && value >= bestRank) {
        best = at;
        bestRank = value;
      }
    }
    pieces.push(tokens.slice(from, best + 1));
    from = best + 1;
  }
  pieces.push(tokens.slice(from));
  return pieces;
}
