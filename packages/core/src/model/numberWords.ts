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
  /** abbreviations written after digits: bn, m, k */
  readonly compact: ReadonlyMap<string, number>;
  /** plurals of scale words and the power they stand for: dozens → 12, hundreds → 100; at least two of it */
  readonly plurals: ReadonlyMap<string, number>;
  /** words for small groups: both, pair, trio */
  readonly collectives: ReadonlyMap<string, number>;
  /** "to": joins the ends of a range, the sides of a score; the new value of a change */
  readonly to: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  /** "or": joins two neighbouring numbers to a range */
  readonly or: ReadonlySet<string>;
  /** "in", "out of", "in every": the share that "one in eleven" names */
  readonly outOf: readonly (readonly string[])[];
  /** per, every, each, for every */
  readonly per: readonly (readonly string[])[];
  /** "times" in "80 times as high", and the words after it that make it a multiple */
  readonly times: ReadonlySet<string>;
  readonly comparison: ReadonlySet<string>;
  /** nouns that a number after them names instead of counting: article, flight, route, phase, number */
  readonly designators: ReadonlySet<string>;
  /** nouns that a number after or before them grades: magnitude, category */
  readonly scales: ReadonlySet<string>;
  /** lemmas of nouns and verbs near which "5 to 4" is a result: vote, jury, win, beat */
  readonly scores: ReadonlySet<string>;
  /** endings of ordinals in digits: st, nd, rd, th */
  readonly ordinalEndings: ReadonlySet<string>;
  /** relative and personal pronouns after "of" that stand for the whole: them, which, whom */
  readonly wholes: ReadonlySet<string>;
}
