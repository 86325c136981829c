import type { WordTables } from "../../model/lexicon.js";
import type { PeriodPart } from "../../model/timeWords.js";
import type { Minutes, Time } from "../../model/time.js";
import { numberOpeners } from "../quantities/openers.js";
import { Phrases } from "../quantities/phrases.js";

/** The time tables made ready for look-up. */
export interface TimeVocabulary {
  readonly relativeDays: Phrases<{ readonly days: number; readonly daypart?: string }>;
  readonly dayparts: Phrases<Minutes>;
  readonly zones: Phrases<number>;
  readonly localTime: Phrases<true>;
  readonly nearClock: Phrases<{ readonly from: number; readonly to: number }>;
  readonly partsOf: Phrases<PeriodPart>;
  readonly holidays: Phrases<readonly [number, number]>;
  readonly relations: Phrases<Time["relation"]>;
  readonly oclock: Phrases<true>;
  readonly shifts: Phrases<-1 | 1>;
  readonly anchored: Phrases<-1 | 1>;
  /** words that a time phrase can begin with, numbers apart */
  readonly openers: ReadonlySet<string>;
}

export function compileTimes(tables: WordTables): TimeVocabulary {
  const words = tables.timeWords;
  const phrases = {
    relativeDays: new Phrases(words.relativeDays),
    dayparts: new Phrases(tables.dayparts),
    zones: new Phrases([...tables.zones, ...words.zoneNames]),
    localTime: new Phrases(words.localTime.map((phrase) => [phrase, true] as const)),
    nearClock: new Phrases(words.nearClock),
    partsOf: new Phrases(words.partsOf),
    holidays: new Phrases(words.holidays),
    relations: new Phrases(words.relations),
    oclock: new Phrases([...words.oclock].map((phrase) => [phrase, true] as const)),
    shifts: new Phrases(words.shifts),
    anchored: new Phrases(words.anchored),
  };
  const { relativeDays, dayparts, zones, partsOf, holidays } = phrases;
  const openers = new Set([
    ...[relativeDays, dayparts, zones, partsOf, holidays].flatMap((table) => [...table.openers]),
    ...[tables.months, tables.weekdays, words.deictics, words.parts, words.seasons, words.recurrences].flatMap(keys),
    ...[words.yearPartLetters, words.hourParts, tables.numberWords.plurals].flatMap(keys),
    ...[words.weekend, words.every, words.throughout, words.aged, tables.numberWords.definite].flatMap((set) => [
      ...set,
    ]),
    ...numberOpeners(tables),
  ]);
  return { ...phrases, openers };
}

const keys = (map: ReadonlyMap<string, unknown>): string[] => [...map.keys()];
