/** What the confidence of a finding can rest on. */
export const groundNames = [
  "reading",
  "wording",
  "predicate",
  "arguments",
  "difference",
  "values",
  "speakers",
  "certainty",
  "time",
  "agreement",
  "detectors",
  "neighbours",
  "place",
] as const;
export type GroundName = (typeof groundNames)[number];

/** One thing that speaks for a conflict or against it. */
export interface Ground {
  ground: GroundName;
  /** what it adds to the log-odds of the confidence: above 0 it speaks for a conflict; rounded to a tenth */
  logOdds: number;
}
