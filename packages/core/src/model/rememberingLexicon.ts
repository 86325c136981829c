import type { Lexicon } from "./lexicon.js";

/**
 * The same lexicon for the length of one comparison, in which the same pairs of words are asked for again and again:
 * answers about opposition are kept. The memory lives and dies with what this returns.
 */
export function rememberingLexicon(lexicon: Lexicon): Lexicon {
  const opposed = new Map<string, Map<string, number>>();
  return {
    ...lexicon,
    opposition(a, b, wordClass) {
      if (wordClass !== undefined) return lexicon.opposition(a, b, wordClass);
      const [first, second] = a < b ? [a, b] : [b, a];
      let known = opposed.get(first);
      if (!known) opposed.set(first, (known = new Map()));
      let strength = known.get(second);
      if (strength === undefined) known.set(second, (strength = lexicon.opposition(first, second)));
      return strength;
    },
  };
}
