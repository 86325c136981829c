import type { WordTables } from "../../model/lexicon.js";

/** The words that a number phrase can begin with. */
export const numberOpeners = ({ numbers, fractions, ordinals, numberWords }: WordTables): string[] => [
  ...numbers.keys(),
  ...fractions.keys(),
  ...ordinals.keys(),
  ...numberWords.indefinite,
  ...numberWords.plurals.keys(),
  ...numberWords.couples.keys(),
];
