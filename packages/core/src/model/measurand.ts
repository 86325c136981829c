/** Families of dimensions: counts, money, shares (percent, points) and physical sizes. */
export type MeasureFamily = "count" | "money" | "share" | "size";

/**
 * A property that texts count or measure, with the words that name it in their several constructions, so that "a death
 * toll of 14", "14 people died" and "the storm killed 14" are known to give one measure. Lemmas in lower case; a verb
 * with a word that it needs is written "lose life", in this order whatever the text's.
 */
export interface Measurand {
  /** what findings and features call it: "dead", "attendance" */
  readonly name: string;
  /** what it can be given in */
  readonly families: readonly MeasureFamily[];
  /** nouns that stand for it, whether they are counted ("14 deaths") or name the number ("a toll of 14") */
  readonly nouns: readonly string[];
  /** verbs, adjectives and adverbs said of a subject that has it: die, dead, "lose life" */
  readonly subjects: readonly string[];
  /** verbs said of an object, or of the subject of a passive, that has it: kill, "claim life" */
  readonly objects: readonly string[];
  /** the measure says by how much something changes: rise, growth */
  readonly change?: boolean;
  /** the number is that of the votes for or against something: both together are a score */
  readonly vote?: "for" | "against";
}
