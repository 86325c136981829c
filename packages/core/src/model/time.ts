import type { Span } from "./span.js";

/** A time as the text gives it. Instants are minutes since 1970-01-01T00:00Z in the article's own (local) calendar. */
export interface Time extends Span {
  /**
   * instant: a date, day, clock time, year…; duration: "24 hours", "five-day"; clock: a time of day without a day;
   * recurrence: "every Monday", "daily"; age: "52-year-old".
   */
  readonly form: "instant" | "duration" | "clock" | "recurrence" | "age";
  /**
   * instant: minutes since the epoch, half-open [min, max); unresolved bounds are infinite. clock: minutes of the day
   * (0–1440). duration: minutes. age: years. Approximations widen it.
   */
  readonly min: number;
  readonly max: number;
  /** the finest part named; two times conflict only at a grain that both name */
  readonly grain:
    | "minute"
    | "hour"
    | "daypart"
    | "day"
    | "weekend"
    | "week"
    | "month"
    | "quarter"
    | "half"
    | "season"
    | "year"
    | "decade"
    | "vague";
  /** relation that the phrase itself states: "before dawn", "by Wednesday", "since 1988", "until Monday", "after the audit" */
  readonly relation: "at" | "before" | "by" | "after" | "since" | "until" | "from";
  /** weekday named, 0 = Sunday, where there is one (for resolving and for weekday-against-date checks) */
  readonly weekday?: number;
  /** the zone's offset from UTC in minutes where the text names one ("GMT", "EST") */
  readonly zone?: number;
  /** how the day was found: named in full, counted from the publication date, or not at all */
  readonly resolution: "absolute" | "relative" | "none";
  readonly precision: "exact" | "approximate" | "bound";
  /** token indices in its sentence, ascending */
  readonly tokens: readonly number[];
}
