/** Part of a period: "early May" is the first third, "the second half of 2026" the second half; shares in [0, 1]. */
export interface PeriodPart {
  readonly from: number;
  readonly to: number;
}

/** Small words of time phrases, besides the tables of months, weekdays, dayparts, zones and units; lower case, several words with spaces. */
export interface TimeWords {
  /** a.m. and p.m. in their spellings, with the minutes they add */
  readonly halfDays: ReadonlyMap<string, 0 | 720>;
  /** "o'clock" */
  readonly oclock: ReadonlySet<string>;
  /** "past", "after": ten past three; and "to", "before": ten to three */
  readonly minutesPast: ReadonlySet<string>;
  readonly minutesTo: ReadonlySet<string>;
  /** "half" and "quarter" as parts of the hour, with their minutes */
  readonly hourParts: ReadonlyMap<string, number>;
  /** "shortly after", "just before": a clock time some minutes later or earlier */
  readonly nearClock: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
  /** "local time": the zone that the article's place has */
  readonly localTime: readonly string[];
  /** names of zones in words → offset in minutes: "eastern time" */
  readonly zoneNames: ReadonlyMap<string, number>;
  /** today, yesterday, last night…: days from publication, and the part of that day if one is named */
  readonly relativeDays: ReadonlyMap<string, { readonly days: number; readonly daypart?: string }>;
  /** last, this, next before a unit, weekday, month or season: periods from the present one */
  readonly deictics: ReadonlyMap<string, -1 | 0 | 1>;
  /** "ago": a duration before publication; "from now", "hence": after it */
  readonly shifts: ReadonlyMap<string, -1 | 1>;
  /** earlier, later, before, after following a duration: counted from some other time that the text has */
  readonly anchored: ReadonlyMap<string, -1 | 1>;
  /** early, mid, late… before a month, season, year, week */
  readonly parts: ReadonlyMap<string, PeriodPart>;
  /** "start of", "end of", "middle of" */
  readonly partsOf: ReadonlyMap<string, PeriodPart>;
  /** half, quarter: parts of a year that an ordinal counts → how many make the year */
  readonly yearParts: ReadonlyMap<string, { readonly months: number; readonly grain: "half" | "quarter" }>;
  /** Q1, H2: letter → the same */
  readonly yearPartLetters: ReadonlyMap<string, { readonly months: number; readonly grain: "half" | "quarter" }>;
  /** season → first month and number of months, northern hemisphere */
  readonly seasons: ReadonlyMap<string, { readonly month: number; readonly months: number }>;
  /** days with a fixed date: New Year's Day → [1, 1] */
  readonly holidays: ReadonlyMap<string, readonly [month: number, day: number]>;
  readonly weekend: ReadonlySet<string>;
  /** letters that make a decade of a year: "1990s" */
  readonly decadeEndings: ReadonlySet<string>;
  /** at, on, in, before, by, after, since, until, from, with the relation they state */
  readonly relations: ReadonlyMap<string, "at" | "before" | "by" | "after" | "since" | "until" | "from">;
  /** prepositions of what lasts: "for" two years */
  readonly lasting: ReadonlySet<string>;
  /** every, each: before a unit, weekday or daypart */
  readonly every: ReadonlySet<string>;
  /** daily, weekly, annual: words for a recurrence, with the unit (canonical name) and the number of units from one to the next */
  readonly recurrences: ReadonlyMap<string, { readonly unit: string; readonly count: number }>;
  /** "all": all day, all night; whole, entire */
  readonly throughout: ReadonlySet<string>;
  /** "old", "of age": after "52-year" and "52 years" */
  readonly old: ReadonlySet<string>;
  /** "aged", "age" before a number */
  readonly aged: ReadonlySet<string>;
  /** words that set a clause in the future, besides modal verbs: due, scheduled, set, expected, planned */
  readonly future: ReadonlySet<string>;
  /** verbs and adjectives that only set an event in time: set, due, "take place"; a verb with the word it needs, "take place" */
  readonly schedulers: ReadonlySet<string>;
  /** verbs that move an event from one time to another, written likewise: "postponed from Thursday" dates nothing */
  readonly movers: ReadonlySet<string>;
  /** words that make an event another one of its kind: another, previous, second, again */
  readonly others: ReadonlySet<string>;
  /** verbs that say of an event that it begins, ends or goes on, written likewise */
  readonly phases: ReadonlyMap<string, "begin" | "end" | "during">;
  /** words for the running unit: "current" quarter, "present" */
  readonly connectors: ReadonlySet<string>;
}
