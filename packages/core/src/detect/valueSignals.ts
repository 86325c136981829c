import { figuresFollow } from "../model/figures.js";
import type { Alignment } from "../model/alignment.js";
import { compareQuantities } from "../model/compareQuantities.js";
import { compareTimes } from "../model/compareTimes.js";
import type { Quantity } from "../model/quantity.js";
import type { Passage } from "../model/reading.js";
import type { Time } from "../model/time.js";
import type { Conflict } from "../model/verdict.js";

/** Amounts or times of one sentence looked at: every one is compared with every one of the other sentence. */
const MOST = 16;
/** So many values that meet say as much as any number. */
const MANY = 3;
/** A sum of small numbers comes out right by chance. */
const TELLING = 10;

type Value = { readonly unit: Passage; readonly tokens: readonly number[] } & (
  { readonly of: "quantity"; readonly value: Quantity } | { readonly of: "time"; readonly value: Time }
);

/**
 * What all amounts and times of the two sentences say of a conflict, in [0, 1] each: how many have their equal on the other
 * side, whether what decides has one, whether two that are left over count or measure one thing, and whether the one side's
 * numbers add up to the other's ("214 passengers and 26 crew", "240 people"; "four of the five" for, "one of the five" against).
 */
export function valueSignals({ focus }: Conflict, { unitA, unitB }: Alignment): Record<string, number> {
  const [x, y] = [valuesOf(unitA), valuesOf(unitB)];
  if (!x.length || !y.length) return {};
  const matched = (value: Value, others: readonly Value[]): boolean => others.some((other) => meets(value, other));
  const leftA = x.filter((value) => !matched(value, y));
  const leftB = y.filter((value) => !matched(value, x));
  const decides = (value: Value, tokens: readonly number[]): boolean => value.tokens.some((i) => tokens.includes(i));
  const [ofA, ofB] = [x.filter((v) => decides(v, focus.a)), y.filter((v) => decides(v, focus.b))];
  const parting = ofA.some((p) => ofB.some((q) => relationOf(p, q) === "disjoint"));
  return {
    "values:meet": Math.min(MANY, x.length - leftA.length) / MANY,
    "values:left:both": flag(leftA.length > 0 && leftB.length > 0),
    "values:left:none": flag(leftA.length === 0 || leftB.length === 0),
    "values:left:alike": flag(leftA.some((p) => leftB.some((q) => relationOf(p, q) === "disjoint" && alike(p, q)))),
    "values:left:apart": flag(leftA.some((p) => leftB.some((q) => relationOf(p, q) === "disjoint"))),
    "values:decide": flag(ofA.length > 0 && ofB.length > 0),
    "values:decide:part": flag(parting),
    "values:decide:met": flag([...ofA.filter((v) => matched(v, y)), ...ofB.filter((v) => matched(v, x))].length > 0),
    "values:decide:unlike": flag(
      ofA.length > 0 && ofB.length > 0 && ofA.every((p) => ofB.every((q) => relationOf(p, q) === "incomparable")),
    ),
    "values:add-up": flag(addUp(x, y) || addUp(y, x)),
    "values:split": flag(ofA.some((p) => ofB.some((q) => splitApart(p, q)))),
    "values:transposed": flag(ofA.some((p) => ofB.some((q) => transposed(p, q)))),
    "values:bounds": flag(x.some((p) => y.some((q) => boundApart(p, q) || boundApart(q, p)))),
    "values:follow": flag(figuresFollow([unitA], [unitB]) === true || figuresFollow([unitB], [unitA]) === true),
  };
}

const flag = (value: boolean): number => (value ? 1 : 0);

function valuesOf(unit: Passage): Value[] {
  return [
    ...unit.quantities.slice(0, MOST).map((value): Value => ({ of: "quantity", value, unit, tokens: value.tokens })),
    ...unit.times.slice(0, MOST).map((value): Value => ({ of: "time", value, unit, tokens: value.tokens })),
  ];
}

function relationOf(p: Value, q: Value): "disjoint" | "equal" | "compatible" | "incomparable" {
  if (p.of === "quantity" && q.of === "quantity") return compareQuantities(p.value, q.value).relation;
  if (p.of === "time" && q.of === "time") return compareTimes(p.value, q.value).relation;
  return "incomparable";
}

/** One amount or time in two wordings; that a bound leaves room for the other says nothing. */
function meets(p: Value, q: Value): boolean {
  if (p.of !== "quantity" || q.of !== "quantity") {
    const relation = relationOf(p, q);
    return relation === "equal" || relation === "compatible";
  }
  const { relation, rule } = compareQuantities(p.value, q.value);
  return relation === "equal" || (relation === "compatible" && rule !== "bound-fits" && rule !== "range-fits");
}

/** Both count things of one name, or measure one property. */
function alike(p: Value, q: Value): boolean {
  if (p.of !== "quantity" || q.of !== "quantity")
    return p.of === "time" && q.of === "time" && p.value.form === q.value.form;
  const [x, y] = [p.value, q.value];
  const named = (unit: Passage, index: number): string => (index < 0 ? "" : unit.sentence.tokens[index]!.lemma);
  const names = (unit: Passage, { noun, entity }: Quantity): string[] =>
    [named(unit, noun), named(unit, entity)].filter(Boolean);
  const others = names(q.unit, y);
  return (
    names(p.unit, x).some((name) => others.includes(name)) || x.properties.some((name) => y.properties.includes(name))
  );
}

/** A number that stands on one side alone is the sum of two on the other, or a part and what it leaves of one whole. */
function addUp(some: readonly Value[], others: readonly Value[]): boolean {
  const counts = (values: readonly Value[]): Quantity[] =>
    values.flatMap((v) => (v.of === "quantity" && v.value.precision === "exact" ? [v.value] : []));
  const [parts, sums] = [counts(some), counts(others)];
  const adding = parts.some((p, i) =>
    parts
      .slice(i + 1)
      .some(
        (q) =>
          p.dimension === q.dimension &&
          sums.some(
            (sum) => sum.dimension === p.dimension && sum.value >= TELLING && near(p.value + q.value, sum.value),
          ),
      ),
  );
  if (adding) return true;
  const wholes = (quantities: readonly Quantity[]): { part: number; whole: number }[] =>
    quantities.flatMap((q) => [
      ...(q.whole === undefined ? [] : [{ part: q.value, whole: q.whole }]),
      ...(q.pair ? [{ part: q.pair[0], whole: q.pair[0] + q.pair[1] }] : []),
    ]);
  return wholes(parts).some((x) =>
    wholes(sums).some((y) => near(x.whole, y.whole) && near(x.part + y.part, x.whole) && !near(x.part, y.part)),
  );
}

/** Seven to four, six to five: one number of votes, counted in two ways. Few are as many by chance. */
function splitApart(p: Value, q: Value): boolean {
  if (p.of !== "quantity" || q.of !== "quantity" || !p.value.pair || !q.value.pair) return false;
  const [x, y] = [p.value.pair, q.value.pair];
  const whole = x[0] + x[1];
  return whole >= VOTERS && whole === y[0] + y[1] && x[0] !== y[0] && x[0] !== y[1];
}

/** Goals are rarely as many. */
const VOTERS = 7;

/** "63 vehicles", "36 vehicles"; "in 1967", "in 1976": one number with two figures in each other's place. */
function transposed(p: Value, q: Value): boolean {
  const [x, y] = [digitsOf(p), digitsOf(q)];
  if (x.length < 2 || x.length !== y.length || x === y) return false;
  const apart = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  const [i, j] = apart;
  return apart.length === 2 && j === i! + 1 && x[i!] === y[j] && x[j] === y[i!];
}

/** Of a number that stands for no other near it, or of a year. */
function digitsOf(v: Value): string {
  if (v.of === "time") return v.value.form === "instant" && v.value.grain === "year" ? String(v.value.year ?? "") : "";
  return v.value.precision === "exact" && Number.isFinite(v.value.value) ? String(v.value.value).replace(".", "") : "";
}

/** "At least 14 weeks", "up to 14 weeks": both may hold, of one number; nobody means that one. */
function boundApart(p: Value, q: Value): boolean {
  const [x, y] = [boundOf(p), boundOf(q)];
  return x?.side === "least" && y?.side === "most" && x.of === y.of && x.value === y.value;
}

/** The one number that an amount or length of time is said to be at least or at most, and of what. */
function boundOf(v: Value): { side: "least" | "most"; of: string; value: number } | undefined {
  const { value, precision } = v.value;
  if (precision !== "bound" || value === undefined) return undefined;
  if (v.of === "time") {
    if (v.value.form !== "duration") return undefined;
    return { side: v.value.max === Infinity ? "least" : "most", of: "duration", value };
  }
  return { side: v.value.interval.max === Infinity ? "least" : "most", of: v.value.dimension, value };
}

const near = (x: number, y: number): boolean => Math.abs(x - y) <= 1e-6 * Math.max(1, Math.abs(y));
