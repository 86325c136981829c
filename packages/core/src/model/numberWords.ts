/** Small words and symbols that the number grammar needs besides the tables of numbers, units and approximators; lower case. */
export interface NumberWords {
  /** a, an: one before a scale word, a fraction or a unit, and "per" after a rate */
  readonly indefinite: ReadonlySet<string>;
  /** the, those, their: what follows "of" where a whole is named */
  readonly definite: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** "minus" */
  readonly minus: ReadonlySet<string>;
  /** plurals of scale words and the scale they stand for (dozens → 12): at least two of it */
  readonly plurals: ReadonlyMap<string, number>;
  /** words for a small vague number, with the least and the most they stand for: a couple → 2 to 3, a few → 3 to 7 */
  readonly couples: ReadonlyMap<string, { readonly least: number; readonly most: number }>;
  /** "to": joins the ends of a range or the sides of a score, stands before the new value of a change */
  readonly to: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  /** "by": before the amount of a change */
  readonly by: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  /** "or": joins two neighbouring numbers to a range */
  readonly or: ReadonlySet<string>;
  /** "in", "out of", "in every": between the numbers of the share "one in eleven" */
  readonly outOf: readonly (readonly string[])[];
  /** per, every, each, for every: before what a rate is counted by */
  readonly per: readonly (readonly string[])[];
  /** "times" in "80 times as high", and the words after it that make it a multiple */
  readonly times: ReadonlySet<string>;
  readonly comparison: ReadonlySet<string>;
  /** "than", which makes "more" and "other" a comparison */
  readonly than: ReadonlySet<string>;
  /** nouns that a number after them names instead of counting: article, flight, route, phase, number */
  readonly designators: ReadonlySet<string>;
  /** lemmas of nouns and verbs near which "5 to 4" is a result: vote, jury, win, beat */
  readonly scores: ReadonlySet<string>;
  /** endings of ordinals in digits: st, nd, rd, th */
  readonly ordinalEndings: ReadonlySet<string>;
  /** pronouns after "of" that stand for the whole: them, which, whom */
  readonly wholes: ReadonlySet<string>;
}
