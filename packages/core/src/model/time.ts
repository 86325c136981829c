import type { Span } from "./span.js";

/** A half-open range of minutes. */
export interface Minutes {
  readonly min: number;
  readonly max: number;
}

/** A time as the text gives it. Instants are minutes since 1970-01-01T00:00Z in the article's own (local) calendar. */
export interface Time extends Span {
  /**
   * instant: a date, day, clock time, year…; duration: "24 hours", "five-day"; clock: a time of day without a day;
   * recurrence: "every Monday", "daily"; age: "52-year-old".
   */
  readonly form: "instant" | "duration" | "clock" | "recurrence" | "age";
  /**
   * instant: minutes since the epoch, half-open [min, max); unresolved bounds are infinite. clock: minutes of the day
   * (0–1440; past midnight up to 2880). duration: minutes. recurrence: minutes between two. age: years.
   * Approximations widen it.
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
  /** month (1–12), day of the month and year as far as they are named */
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
  /** of an instant: the time of day, as `clock` has it, where one is named */
  readonly clock?: Minutes;
  /** the clock time is one of a dial: "ten past three" may be 3:10 or 15:10 */
  readonly twelveHour?: boolean;
  /** the zone's offset from UTC in minutes where the text names one ("GMT", "EST") */
  readonly zone?: number;
  /** how the day was found: named in full, counted from the publication date, or not at all */
  readonly resolution: "absolute" | "relative" | "none";
  readonly precision: "exact" | "approximate" | "bound";
  /** of durations and ages: the number as written in the base unit (minutes, years), and how round it is; see `Quantity` */
  readonly value?: number;
  readonly place?: number;
  readonly step?: number;
  /** of durations: the unit's canonical name, "hour" */
  readonly unit?: string;
  /**
   * Index of the word for what is dated or measured: the verb of the clause ("opened in 1967"), or the noun where the time
   * stands by one ("Sunday's debate") or the verb only sets, begins or ends it ("the hearing is set for May 12"); -1
   * where the text names none.
   */
  readonly event: number;
  /** which part of the event it dates: "began at noon", "lasted two hours" */
  readonly phase?: "begin" | "end" | "during";
  /** token indices in its sentence, ascending */
  readonly tokens: readonly number[];
  /** the phrase as written, its preposition included, with single spaces: for reasons */
  readonly text: string;
}
