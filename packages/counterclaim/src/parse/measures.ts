import type { Quantity, Time } from "@counterclaim/core";

// one locale for all machines: the same input prints the same characters everywhere
const numbers = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 6 });

/** A range in words: "24", "more than 24", "at most 7", "2,350 to 2,450". */
function range(min: number, max: number, { minIncluded = true, maxIncluded = true } = {}): string {
  const show = (value: number) => numbers.format(value);
  if (min === max) return show(min);
  if (!Number.isFinite(min) && !Number.isFinite(max)) return "any number";
  if (!Number.isFinite(max)) return `${minIncluded ? "at least" : "more than"} ${show(min)}`;
  if (!Number.isFinite(min)) return `${maxIncluded ? "at most" : "less than"} ${show(max)}`;
  const edges = [minIncluded ? "" : "more than ", maxIncluded ? "" : "less than "] as const;
  return `${edges[0]}${show(min)} to ${edges[1]}${show(max)}`;
}

/** A quantity for people: its words, what it measures, the interval that they assert. */
export function quantityInWords(quantity: Quantity): string {
  const { text, dimension, interval, pair, unit } = quantity;
  const value = pair ? pair.join(" to ") : range(interval.min, interval.max, interval);
  const marks = [
    unit !== "" && unit !== dimension && !dimension.endsWith(`:${unit}`) ? `written in ${unit}` : "",
    quantity.per === undefined ? "" : `per ${quantity.per}`,
    quantity.role === undefined ? "" : `${quantity.role} this`,
    quantity.part ? `part of ${quantity.whole === undefined ? "a whole" : numbers.format(quantity.whole)}` : "",
  ].filter((mark) => mark !== "");
  return [`${text}: ${dimension} ${value}`, ...marks].join(", ");
}

function date(minutes: number): string {
  const iso = new Date(minutes * 60_000).toISOString().slice(0, 16);
  return iso.endsWith("T00:00") ? iso.slice(0, 10) : iso.replace("T", " ");
}

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), Math.round(minutes % 60)].map((part) => String(part).padStart(2, "0")).join(":");

function timeRange({ form, min, max }: Time): string {
  if (form === "clock") return min === max ? clock(min) : `${clock(min)} to ${clock(max)}`;
  if (form !== "instant") return `${range(min, max)} ${form === "age" ? "years" : "minutes"}`;
  if (!Number.isFinite(min) && !Number.isFinite(max)) return "of an unknown day";
  if (!Number.isFinite(max)) return `from ${date(min)}`;
  if (!Number.isFinite(min)) return `before ${date(max)}`;
  return `${date(min)} to ${date(max)}`;
}

/** A time for people: its words, its form, and the half-open range of dates, clock times, minutes or years. */
export function timeInWords(time: Time): string {
  const marks = [
    time.relation === "at" ? "" : time.relation,
    time.zone === undefined ? "" : `UTC${time.zone < 0 ? "-" : "+"}${clock(Math.abs(time.zone))}`,
    time.precision === "exact" ? "" : time.precision,
  ].filter((mark) => mark !== "");
  const form = time.form === "instant" ? `instant, ${time.grain}` : time.form;
  return [`${time.text}: ${form} ${timeRange(time)}`, ...marks].join(", ");
}
