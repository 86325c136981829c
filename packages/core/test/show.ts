import { english } from "@counterclaim/english";
import { compileVocabulary } from "../src/extract/quantities/vocabulary.js";
import { extractQuantities } from "../src/extract/quantities/quantities.js";
import { extractTimes } from "../src/extract/times/times.js";
import type { Quantity } from "../src/model/quantity.js";
import type { Time } from "../src/model/time.js";

const { lexicon } = english;
const vocabulary = compileVocabulary(lexicon);

/** Shortest form of a number that a reader can check: 8420000000 → "8.42e9". */
function number(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "-∞";
  const rounded = Number(value.toPrecision(6));
  return Math.abs(rounded) >= 1e6 ? rounded.toExponential().replace("e+", "e") : String(rounded);
}

export function quantitiesIn(text: string): Quantity[] {
  return english.analyze(text).sentences.flatMap((sentence) => extractQuantities(sentence, lexicon, vocabulary));
}

export function timesIn(text: string, publishedAt?: string): Time[] {
  const options = publishedAt === undefined ? {} : { publishedAt };
  return english.analyze(text).sentences.flatMap((sentence) => extractTimes(sentence, lexicon, options, vocabulary));
}

/** "more than two dozen: count (24, ∞)" */
export function showQuantity(q: Quantity): string {
  const { min, max, minIncluded, maxIncluded } = q.interval;
  const value = q.pair
    ? q.pair.join("–")
    : min === max
      ? number(min)
      : `${minIncluded ? "[" : "("}${number(min)}, ${number(max)}${maxIncluded ? "]" : ")"}`;
  const marks = [
    q.unit && q.unit !== q.dimension && !q.dimension.endsWith(q.unit) ? `in ${q.unit}` : "",
    q.per ? `per ${q.per}` : "",
    q.role ?? "",
    q.part ? (q.whole === undefined ? "part" : `part of ${q.whole}`) : "",
  ];
  return `${q.text}: ${[q.dimension, value, ...marks].filter(Boolean).join(" ")}`;
}

/** "14: dead of person": what a number measures, by the words around it; "by" where it is the amount of a change */
export function showMeasurand(q: Quantity, lemma: (token: number) => string): string {
  const of = q.entity >= 0 ? `of ${lemma(q.entity)}` : "";
  const bearer = q.bearer >= 0 ? `by ${lemma(q.bearer)}` : "";
  const value = q.pair ? q.pair.join("–") : String(q.value);
  return [`${value}:`, q.change, q.properties.join(" + "), of, bearer].filter(Boolean).join(" ");
}

/** What the numbers of one sentence measure. */
export const measurandsIn = (text: string): string[] =>
  english.analyze(text).sentences.flatMap((sentence) =>
    extractQuantities(sentence, lexicon, vocabulary)
      .filter((q) => q.dimension !== "ordinal")
      .map((q) => showMeasurand(q, (i) => sentence.tokens[i]!.lemma)),
  );

const instant = (minutes: number): string => {
  if (!Number.isFinite(minutes)) return number(minutes);
  const iso = new Date(minutes * 60_000).toISOString().slice(0, 16);
  return iso.endsWith("T00:00") ? iso.slice(0, 10) : iso.replace("T", " ");
};

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(Math.round(minutes % 60)).padStart(2, "0")}`;

/** "on 3 May: instant day 2025-05-03 … 2025-05-04" */
export function showTime(t: Time): string {
  const show = t.form === "instant" ? instant : t.form === "clock" ? clock : number;
  const grain = t.form === "instant" ? t.grain : "";
  const value = t.min === t.max ? show(t.min) : `${show(t.min)} … ${show(t.max)}`;
  const marks = [
    t.zone === undefined ? "" : `zone ${t.zone}`,
    t.twelveHour ? "dial" : "",
    t.relation === "at" ? "" : t.relation,
  ];
  return `${t.text}: ${[t.form, grain, value, ...marks].filter(Boolean).join(" ")}`;
}
