import type { Span } from "./span.js";

/** A set of numbers between two bounds; infinite bounds are open. */
export interface Interval {
  readonly min: number;
  readonly max: number;
  /** false: the bound itself is not included ("more than 24") */
  readonly minIncluded: boolean;
  readonly maxIncluded: boolean;
}

/**
 * What is measured: "count" (of things), "percent", "points" (percentage points), "currency:EUR", "ordinal",
 * "ratio", or a physical dimension ("length", "area", "volume", "mass", "speed", "duration", "temperature", "energy",
 * "power", "data"…).
 */
export type Dimension = string;

/**
 * A number as the text gives it, as an interval in its dimension's base unit (metre, square metre, litre, kilogram,
 * metre per second, second, degree Celsius, joule, watt, byte; 1 for counts, percent and money).
 */
export interface Quantity extends Span {
  /** what the wording asserts: [24, ∞) for "at least 24", with rounding slack for "about 2,000" or "2.4 million" */
  readonly interval: Interval;
  /** the number as written, in the base unit, before any widening */
  readonly value: number;
  readonly dimension: Dimension;
  /** the unit's canonical name, e.g. "mile", "EUR", "percent" */
  readonly unit: string;
  /** exact: a bare number; approximate: "about", "some", "nearly", round figures; bound: "more than", "at least", "up to"; range: "5 to 7" */
  readonly precision: "exact" | "approximate" | "bound" | "range";
  /** token indices of the number phrase in its sentence, ascending */
  readonly tokens: readonly number[];
  /** index of the counted or measured head noun ("35 representatives" → representatives), or -1 */
  readonly noun: number;
  /** true where the phrase says it is a part ("27 of them", "including 27 ministers", "another 12", "a further 40") */
  readonly part: boolean;
  /** "per" of a rate: "day", "household", … */
  readonly per?: string;
}
