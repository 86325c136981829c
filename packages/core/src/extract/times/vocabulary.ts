import type { WordTables } from "../../model/lexicon.js";
import type { PeriodPart } from "../../model/timeWords.js";
import type { Minutes, Time } from "../../model/time.js";
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
}

export function compileTimes(tables: WordTables): TimeVocabulary {
  const words = tables.timeWords;
  return {
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
}
