import type { Sentence } from "../../model/sentence.js";
import type { Atom } from "../quantities/atoms.js";
import type { Vocabulary } from "../quantities/vocabulary.js";
import type { PeriodPart } from "../../model/timeWords.js";
import type { Minutes, Time } from "../../model/time.js";

/** What a piece of a time phrase names; pieces side by side are put together. */
export interface Fields {
  readonly year?: number;
  /** first year after a span of years: 1990 to 2000 for "the 1990s" */
  readonly yearEnd?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** which of the month's weekdays: 1 for the first Monday, -1 for the last */
  readonly nth?: number;
  readonly weekend?: true;
  /** months of a year from `month` on: a quarter, half, season, or "July-September" */
  readonly span?: { readonly month: number; readonly months: number; readonly grain: Time["grain"] };
  /** "early", "mid", "the end of" */
  readonly part?: PeriodPart;
  /** periods of `grain` from the present one: -1 week for "last week", 0 day for "today" */
  readonly relative?: { readonly grain: RelativeGrain; readonly shift: number; readonly count?: number };
  /** last, this, next before a weekday, month or season */
  readonly turn?: -1 | 0 | 1;
  readonly clock?: Minutes;
  readonly twelveHour?: true;
  readonly daypart?: Minutes;
  readonly near?: true;
  readonly zone?: number;
  /** in minutes; with `shift` it leads from publication to an instant, with `anchored` from a time that is not known */
  readonly duration?: Length;
  readonly shift?: -1 | 1;
  readonly anchored?: true;
  readonly recurrence?: { readonly unit: string; readonly count: number };
  readonly age?: Length;
  readonly precision?: Time["precision"];
}

export type RelativeGrain = "day" | "weekend" | "week" | "month" | "quarter" | "year" | "decade";

/** A measured length of time; of durations in minutes, of ages in years. */
export interface Length {
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly place: number;
  readonly step: number;
  readonly unit: string;
}

export interface Piece {
  /** first atom, and the atom after the last */
  readonly start: number;
  readonly end: number;
  readonly fields: Fields;
}

/** Looks at one atom; undefined where nothing of its kind begins there. */
export type PieceReader = (context: TimeContext, at: number) => Piece | undefined;

export interface TimeContext {
  readonly sentence: Sentence;
  readonly atoms: readonly Atom[];
  readonly vocabulary: Vocabulary;
}
