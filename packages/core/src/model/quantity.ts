import type { Interval } from "./interval.js";
import type { Span } from "./span.js";

export type { Interval } from "./interval.js";

/**
 * What is measured: "count" (of things), "percent" (shares and fractions too), "points" (percentage points),
 * "currency:EUR", "ordinal", "score" (7 to 4), "multiple" (80 times as high), "scale:magnitude" (a named scale), or a
 * physical dimension ("length", "area", "volume", "mass", "speed", "temperature", "energy", "power", "data"…).
 * Durations are `Time`.
 */
export type Dimension = string;

/**
 * A number as the text gives it, as an interval in its dimension's base unit (metre, square metre, litre, kilogram,
 * metre per second, degree Celsius, joule, watt, byte; 1 for counts, percent and money).
 */
export interface Quantity extends Span {
  /** what the wording asserts: [24, ∞) for "at least 24", with rounding slack for "about 2,000" or "2.4 million" */
  readonly interval: Interval;
  /** the number as written, in the base unit, before any widening; of a range its middle; of a score the larger number */
  readonly value: number;
  /** size of the last digit written, in the base unit: 1 for "2,300", 100,000 for "2.4 million"; rounding happens here */
  readonly place: number;
  /** size of the last digit that is not zero, in the base unit: 100 for "2,300"; how round the number is */
  readonly step: number;
  readonly dimension: Dimension;
  /** the unit's canonical name, e.g. "mile", "EUR", "percent"; "" for counts */
  readonly unit: string;
  /** exact: a bare number; approximate: "about", "some", "nearly", "dozens"; bound: "more than", "at least", "up to"; range: "5 to 7" */
  readonly precision: "exact" | "approximate" | "bound" | "range";
  /** of a scale that does not begin at the base unit's zero: base value = offset + factor × number (Fahrenheit) */
  readonly offset?: number;
  /** token indices of the number phrase in its sentence, ascending */
  readonly tokens: readonly number[];
  /** index of the counted or measured head noun ("35 representatives" → representatives), or -1 */
  readonly noun: number;
  /**
   * Index of the word for what is counted or has the measure: "vehicles" in "the number of vehicles was 63", "revenue" in
   * "revenue rose to 8 billion"; -1 where the text names no more than the property ("the death toll is 14").
   */
  readonly entity: number;
  /** of a share of something: index of the word for what makes up that share ("Muslims are 18 percent of the population"), or -1 */
  readonly bearer: number;
  /** what is counted or measured of it, as names of the lexicon's measurands: "dead", "depth"; sorted */
  readonly properties: readonly string[];
  /** true where the phrase says it is a part ("27 of them", "including 27 ministers", "another 12", "a further 40") */
  readonly part: boolean;
  /** the whole it is a part of, where it is named with a number: 40 in "11 of the 40 jobs" */
  readonly whole?: number;
  /** "per" of a rate: "day", "household", … (lower-case lemma) */
  readonly per?: string;
  /** for a rate over time: how many of `per` make a year */
  readonly perYear?: number;
  /** of a score or vote, both numbers, the larger first */
  readonly pair?: readonly [number, number];
  /** which end of a change it is, "from 40 to 50", or its amount, "by 10" */
  readonly role?: "from" | "to" | "by";
  /** of an amount of change: which one, by the name of its measurand */
  readonly change?: string;
  /** the phrase as written, approximators included, with single spaces: for reasons */
  readonly text: string;
}
