import type { ContentWord } from "../model/alignment.js";
import type { Lexicon } from "../model/lexicon.js";

/** Nearness below this says nothing: everything in one story is somewhat related. */
const FLOOR = 0.3;

/** A common noun that is the last word of a name is likely a description of what is named. */
const DESCRIBED = 0.9;

/** Opposed words answer the same question, so that they count as near when sentences are paired. */
const OPPOSED = 0.8;

/** More different lemmas than any comparison has: two of their numbers make one key below 2^53. */
const MOST_LEMMAS = 2 ** 26;

/** Compares words of one comparison; remembers pairs of lemmas, since the same ones meet again and again. */
export interface WordComparison {
  /** 1 for the same thing, down to 0 for unrelated; names match by entity only */
  similarity(a: ContentWord, b: ContentWord): number;
  /** nearness of two lemmas in [0, 1], opposed ones included, since they answer the same question */
  nearness(a: string, b: string): number;
  /** strength of opposition of two lemmas in [0, 1] */
  opposition(a: string, b: string): number;
}

export function wordComparison(lexicon: Lexicon): WordComparison {
  const near = new Map<number, number>();
  const nearOrOpposed = new Map<number, number>();
  const opposed = new Map<number, number>();
  const numbers = new Map<string, number>();
  const numberOf = (lemma: string): number => {
    let number = numbers.get(lemma);
    if (number === undefined) numbers.set(lemma, (number = numbers.size));
    return number;
  };
  const remember = (memory: Map<number, number>, a: string, b: string, compute: () => number): number => {
    const [i, j] = [numberOf(a), numberOf(b)];
    const key = i < j ? i * MOST_LEMMAS + j : j * MOST_LEMMAS + i;
    let value = memory.get(key);
    if (value === undefined) memory.set(key, (value = compute()));
    return value;
  };
  const opposition = (a: string, b: string): number =>
    a === b ? 0 : remember(opposed, a, b, () => lexicon.opposition(a, b));
  const nearness = (a: string, b: string, opposable: boolean): number =>
    a === b
      ? 1
      : remember(opposable ? nearOrOpposed : near, a, b, () => {
          const value = lexicon.similarity(a, b);
          if (value >= OPPOSED || !opposable) return value >= FLOOR ? value : 0;
          return opposition(a, b) > 0.5 ? OPPOSED : value >= FLOOR ? value : 0;
        });
  return {
    opposition,
    nearness: (a, b) => nearness(a, b, true),
    similarity(a, b) {
      if (a.key === b.key) return 1;
      if (a.name && b.name) return 0;
      // "the bridge" can be the Ansel Bridge
      if (a.name || b.name) return a.lemma === b.lemma ? DESCRIBED : 0;
      // across word classes only families say anything, and those share their key
      return a.wordClass === b.wordClass ? nearness(a.lemma, b.lemma, a.wordClass !== "noun") : 0;
    },
  };
}
