import type { Approximator, Lexicon, Unit, WordTables } from "../../model/lexicon.js";
import type { MeasureFamily } from "../../model/measurand.js";
import type { NumberWords } from "../../model/numberWords.js";
import { compileTimes, type TimeVocabulary } from "../times/vocabulary.js";
import { numberOpeners } from "./openers.js";
import { Phrases } from "./phrases.js";
import { indexFamilies, indexVotes, type MeasurandIndex, type Votes } from "./properties.js";

/** A lexicon's tables made ready for look-up. Build it once for many sentences. */
export interface Vocabulary {
  readonly tables: WordTables;
  readonly words: NumberWords;
  readonly unitsAfter: Phrases<Unit>;
  readonly unitsBefore: Phrases<Unit>;
  readonly boundsBefore: Phrases<Approximator["kind"]>;
  readonly boundsAfter: Phrases<Approximator["kind"]>;
  readonly partitives: Phrases<true>;
  readonly outOf: Phrases<true>;
  readonly per: Phrases<true>;
  readonly times: TimeVocabulary;
  readonly votes: Votes;
  readonly measurands: Readonly<Record<MeasureFamily, MeasurandIndex>>;
  /** words that a number phrase can begin with; most words of a text cannot, and are passed over */
  readonly openers: ReadonlySet<string>;
}

const join = (words: readonly string[]): string => words.join(" ");

export function compileVocabulary(lexicon: Lexicon): Vocabulary {
  const { tables } = lexicon;
  const words = tables.numberWords;
  const forms = (units: readonly Unit[]) => units.flatMap((unit) => unit.forms.map((form) => [form, unit] as const));
  const bounds = (side: Approximator["side"]) =>
    tables.approximators
      // "from 40" is the end of a change or a range, never a bound of its own
      .filter((row) => row.side === side && !(row.words.length === 1 && words.from.has(row.words[0] ?? "")))
      .map((row) => [join(row.words), row.kind] as const);
  return {
    tables,
    words,
    // a unit that stands before its number may stand after it too ("6.1-magnitude"), but a currency sign may not
    unitsAfter: new Phrases(forms(tables.units.filter((unit) => unit.before !== true || !isMoney(unit)))),
    unitsBefore: new Phrases(forms(tables.units.filter((unit) => unit.before === true))),
    boundsBefore: new Phrases(bounds("before")),
    boundsAfter: new Phrases(bounds("after")),
    partitives: new Phrases([...tables.partitives].map((phrase) => [phrase, true] as const)),
    outOf: new Phrases(words.outOf.map((phrase) => [join(phrase), true] as const)),
    per: new Phrases(words.per.map((phrase) => [join(phrase), true] as const)),
    times: compileTimes(tables),
    votes: indexVotes(tables.measurands),
    measurands: indexFamilies(tables.measurands),
    openers: new Set(numberOpeners(tables)),
  };
}

export const isMoney = (unit: Unit): boolean => unit.dimension.startsWith("currency:");
