import type { Lexicon } from "../../model/lexicon.js";
import type { Sentence } from "../../model/sentence.js";
import type { Time } from "../../model/time.js";
import { readAtoms } from "../quantities/atoms.js";
import { textOf, tokensOf } from "../quantities/build.js";
import { compileVocabulary, type Vocabulary } from "../quantities/vocabulary.js";
import { readPublication, type Publication } from "./calendar.js";
import { addEvents } from "./event.js";
import { clockOf } from "./clockOf.js";
import type { Fields } from "./fields.js";
import { resolveDay, type Stretch } from "./resolve.js";
import { scanTimes, type TimePhrase } from "./scan.js";
import { directionAt, type Direction } from "./tense.js";

export interface TimeOptions {
  /** ISO 8601 date or date-time of the article; without it weekdays and dates without a year stay unresolved */
  readonly publishedAt?: string;
}

/**
 * The times a sentence gives, in text order: dates, clock times, periods, durations, recurrences, ages. Days are those of the
 * article's own calendar. Linear in the length of the sentence; never throws.
 */
export function extractTimes(
  sentence: Sentence,
  lexicon: Lexicon,
  { publishedAt }: TimeOptions = {},
  vocabulary: Vocabulary = compileVocabulary(lexicon),
): Time[] {
  const atoms = readAtoms(sentence);
  const published = readPublication(publishedAt);
  const times = scanTimes(sentence, atoms, vocabulary).map((phrase): Omit<Time, "event"> => {
    const covered = atoms.slice(phrase.start, phrase.end);
    const direction =
      phrase.relation === "since" ? "past" : directionAt(sentence, covered[0]?.token ?? 0, vocabulary.tables);
    return {
      start: covered[0]?.start ?? 0,
      end: covered.at(-1)?.end ?? 0,
      ...valueOf(phrase, published, direction, vocabulary),
      tokens: tokensOf(atoms, phrase.start, phrase.end),
      text: textOf(covered),
    };
  });
  const dated = times.map((time, i) => afterStart(time, times[i - 1]));
  return addEvents(sentence, dated, vocabulary.tables.timeWords);
}

const week = 7 * 1440;

/** "from Monday to Friday" ends on the Friday after that Monday, wherever publication falls. */
function afterStart(time: Omit<Time, "event">, start: Omit<Time, "event"> | undefined): Omit<Time, "event"> {
  const ends = time.relation === "until" && time.weekday !== undefined && time.resolution === "relative";
  if (!ends || start?.relation !== "from" || start.weekday === undefined || time.min >= start.min) return time;
  return { ...time, min: time.min + week, max: time.max + week };
}

type Value = Omit<Time, "start" | "end" | "tokens" | "text" | "event" | "phase">;

function valueOf(
  phrase: TimePhrase,
  published: Publication | undefined,
  direction: Direction,
  vocabulary: Vocabulary,
): Value {
  const { fields, relation } = phrase;
  const precision = fields.precision ?? "exact";
  const length = fields.age ?? (fields.shift === undefined && !fields.anchored ? fields.duration : undefined);
  if (length) {
    const { min, max, value, place, step, unit } = length;
    const grain = fields.age ? "year" : "vague";
    return {
      form: fields.age ? "age" : "duration",
      min,
      max,
      value,
      place,
      step,
      unit,
      grain,
      relation,
      resolution: "none",
      precision,
    };
  }
  if (fields.recurrence) {
    const { unit, count } = fields.recurrence;
    const period = count * minutesOf(unit, vocabulary);
    const grain = "day" as const;
    const named = fields.weekday === undefined ? {} : { weekday: fields.weekday };
    return { form: "recurrence", min: period, max: period, grain, relation, resolution: "none", precision, ...named };
  }
  return instant(fields, relation, published, direction);
}

/** Minutes of the unit of time with this canonical name; 0 for none such. */
const minutesOf = (name: string, { tables }: Vocabulary): number =>
  (tables.units.find((unit) => unit.dimension === "duration" && unit.name === name)?.factor ?? 0) / 60;

function instant(
  fields: Fields,
  relation: Time["relation"],
  published: Publication | undefined,
  direction: Direction,
): Value {
  const clock = clockOf(fields);
  const named = namedParts(fields, clock);
  if (clock && !hasDay(fields)) {
    const grain = fields.clock ? "minute" : "daypart";
    const precision = fields.precision ?? (fields.clock ? "exact" : "approximate");
    return {
      form: "clock",
      min: clock.minutes.min,
      max: clock.minutes.max,
      grain,
      relation,
      resolution: "none",
      precision,
      ...named,
    };
  }
  const stretch = fields.anchored ? anchored : resolveDay(fields, published, direction);
  const precision = fields.precision ?? (stretch.approximate || (clock && !fields.clock) ? "approximate" : "exact");
  const { grain, resolution } = stretch;
  if (!clock)
    return { form: "instant", min: stretch.min, max: stretch.max, grain, relation, resolution, precision, ...named };
  const fine = fields.clock ? "minute" : "daypart";
  // a day that may be either of two keeps its width: the clock time lies somewhere in it
  const min = stretch.min + clock.minutes.min;
  const max = stretch.max - 1440 + clock.minutes.max;
  return { form: "instant", min, max, grain: fine, relation, resolution, precision, ...named, clock: clock.minutes };
}

const anchored: Stretch = { min: -Infinity, max: Infinity, grain: "vague", resolution: "none" };

const dayKeys = ["year", "month", "day", "weekday", "weekend", "relative", "span", "duration"] as const;
const hasDay = (fields: Fields): boolean => dayKeys.some((key) => fields[key] !== undefined);

function namedParts(fields: Fields, clock: ReturnType<typeof clockOf>): Partial<Value> {
  const { weekday, month, day, year, zone } = fields;
  return {
    ...(weekday === undefined ? {} : { weekday }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(year === undefined ? {} : { year }),
    ...(zone === undefined ? {} : { zone }),
    ...(clock?.twelveHour ? { twelveHour: true } : {}),
  };
}
