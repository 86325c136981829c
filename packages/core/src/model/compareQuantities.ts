import { gap, includes, intersects, sameNumber, widen, type Interval } from "./interval.js";
import type { Quantity } from "./quantity.js";

/** Why two quantities or times do not conflict, or cannot be compared; each is a rule of "cleared". */
export type QuantityRule =
  | "rounding"
  | "bound-fits"
  | "range-fits"
  | "unit-conversion"
  | "currency"
  | "part-of-whole"
  | "rate"
  | "other-dimension"
  | "percent-points"
  | "change-ends"
  | "score-ratio";

export interface QuantityComparison {
  /** disjoint: both cannot be true of one thing; equal is a special case of compatible; incomparable: they do not meet */
  readonly relation: "disjoint" | "equal" | "compatible" | "incomparable";
  /** what makes them compatible or incomparable */
  readonly rule?: QuantityRule;
  /** larger value over the smaller, at least 1; Infinity where one is 0 or the signs differ; 1 for equal ones */
  readonly ratio: number;
  /** distance of the nearest points of the two intervals over the larger value, in [0, 1]; 0 where they touch */
  readonly distance: number;
}

/** Can both hold of the same thing? Symmetric. Says nothing of whether they are said of the same thing. */
export function compareQuantities(a: Quantity, b: Quantity): QuantityComparison {
  const [x, y] = perYear(a, b);
  const features = { ratio: ratioOf(x.value, y.value), distance: distanceOf(x, y) };
  for (const step of steps) {
    const verdict = step(x, y);
    if (verdict) return { ...verdict, ...features };
  }
  return { relation: "disjoint", ...features };
}

type Verdict = Pick<QuantityComparison, "relation" | "rule">;
type Step = (a: Quantity, b: Quantity) => Verdict | undefined;

const sameDimension: Step = (a, b) => {
  if (a.dimension === b.dimension) return undefined;
  const pair = [a.dimension, b.dimension];
  if (pair.every((dimension) => dimension.startsWith("currency:")))
    return { relation: "incomparable", rule: "currency" };
  if (pair.includes("percent") && pair.includes("points")) return { relation: "incomparable", rule: "percent-points" };
  return { relation: "incomparable", rule: "other-dimension" };
};

const sameRate: Step = (a, b) => (a.per === b.per ? undefined : { relation: "incomparable", rule: "rate" });

const sameEnd: Step = (a, b) =>
  (a.role ?? "to") !== (b.role ?? "to") ? { relation: "incomparable", rule: "change-ends" } : undefined;

const scores: Step = (a, b) => {
  if (!a.pair || !b.pair) return undefined;
  const [[a1, a2], [b1, b2]] = [a.pair, b.pair];
  if (a1 === b1 && a2 === b2) return { relation: "equal" };
  // "two to one" is 6 to 3, but 4 to 2 and 6 to 3 are two results: one of the two must be in lowest terms and small
  const lowest = Math.min(a1, b1) <= 4 && coprime(...(a1 <= b1 ? a.pair : b.pair));
  if (lowest && a1 * b2 === b1 * a2 && Math.min(a2, b2) > 0) return { relation: "compatible", rule: "score-ratio" };
  return { relation: "disjoint" };
};

const equal: Step = (a, b) =>
  a.precision === b.precision && sameInterval(a.interval, b.interval) && sameNumber(a.value, b.value)
    ? { relation: "equal" }
    : undefined;

const fits: Step = (a, b) => {
  if (!fitting(a, b)) return undefined;
  if (a.precision === "exact" && b.precision === "exact" && sameNumber(a.value, b.value)) return { relation: "equal" };
  return { relation: "compatible", rule: ruleFor(a, b) };
};

/** "5 miles" and "8 km": each number is rounded in its own unit, so the conversion is no sharper than the rounder one. */
const converted: Step = (a, b) => {
  if (a.unit === b.unit) return undefined;
  const [x, y] = [loosened(a), loosened(b)];
  const ok =
    isExact(a) && isExact(b)
      ? includes(x, b.value) || includes(y, a.value)
      : isBound(a) || isBound(b)
        ? intersects(x, y)
        : intersects(x, b.interval) || intersects(a.interval, y);
  return ok || asDifference(a, b) ? { relation: "compatible", rule: "unit-conversion" } : undefined;
};

/** "warming of 1.5 C" is one of 2.7 F: a difference of temperatures converts without the offset of the scale. */
function asDifference(a: Quantity, b: Quantity): boolean {
  if (a.offset === b.offset) return false;
  const [x, y] = [a.value - (a.offset ?? 0), b.value - (b.offset ?? 0)];
  return Math.abs(x - y) <= Math.max(a.place, b.place) / 2;
}

const partOfWhole: Step = (a, b) => {
  if (a.part === b.part) return undefined;
  const [part, whole] = a.part ? [a, b] : [b, a];
  return part.value <= whole.interval.max ? { relation: "incomparable", rule: "part-of-whole" } : undefined;
};

const steps: readonly Step[] = [sameDimension, sameRate, sameEnd, scores, equal, fits, converted, partOfWhole];

const isExact = (q: Quantity): boolean => q.precision === "exact";
const isBound = (q: Quantity): boolean => q.precision === "bound";

/** Do the two wordings leave a number that makes both true? Of two exact numbers the sharper must round to the other. */
function fitting(a: Quantity, b: Quantity): boolean {
  if (isExact(a) && isExact(b)) {
    const [fine, coarse] = a.place <= b.place ? [a, b] : [b, a];
    return includes(coarse.interval, fine.value) || sameNumber(a.value, b.value);
  }
  if (isExact(a))
    return includes(b.interval, a.value) || (b.precision === "approximate" && includes(a.interval, b.value));
  if (isExact(b))
    return includes(a.interval, b.value) || (a.precision === "approximate" && includes(b.interval, a.value));
  return intersects(a.interval, b.interval);
}

function ruleFor(a: Quantity, b: Quantity): QuantityRule {
  if (a.unit !== b.unit) return "unit-conversion";
  if (isBound(a) || isBound(b)) return "bound-fits";
  if (a.precision === "range" || b.precision === "range") return "range-fits";
  return "rounding";
}

/** The interval with half of the last digit that is not zero, at most a tenth, to either side. */
function loosened(q: Quantity): Interval {
  const half = Math.min(q.step / 2, Math.abs(scaleValue(q)) / 10);
  const from =
    q.precision === "exact" ? { min: q.value, max: q.value, minIncluded: true, maxIncluded: true } : q.interval;
  return q.precision === "approximate" ? from : widen(from, half);
}

// on a scale with an offset a tenth of the value means nothing: the step decides there
const scaleValue = (q: Quantity): number =>
  q.offset === undefined && q.dimension !== "temperature" ? q.value : Infinity;

/** Rates over time are put on one period where the two differ: "$8 a month" and "$96 a year". */
function perYear(a: Quantity, b: Quantity): [Quantity, Quantity] {
  if (a.per === b.per || a.perYear === undefined || b.perYear === undefined) return [a, b];
  return [yearly(a), yearly(b)];
}

function yearly(q: Quantity): Quantity {
  const factor = q.perYear ?? 1;
  const { min, max } = q.interval;
  return {
    ...q,
    interval: { ...q.interval, min: min * factor, max: max * factor },
    value: q.value * factor,
    place: q.place * factor,
    step: q.step * factor,
    // another period is another unit: the same slack for rounding
    unit: `${q.unit} per ${q.per ?? ""}`,
    per: "year",
    perYear: 1,
  };
}

const sameInterval = (a: Interval, b: Interval): boolean => sameNumber(a.min, b.min) && sameNumber(a.max, b.max);

function ratioOf(a: number, b: number): number {
  if (sameNumber(a, b)) return 1;
  if (a * b <= 0) return Infinity;
  const [small, large] = [Math.abs(a), Math.abs(b)].sort((x, y) => x - y) as [number, number];
  return large / small;
}

function distanceOf(a: Quantity, b: Quantity): number {
  const size = Math.max(Math.abs(a.value), Math.abs(b.value));
  const distance = a.dimension === b.dimension ? gap(a.interval, b.interval) : 0;
  return size === 0 || !Number.isFinite(distance) ? 0 : Math.min(1, distance / size);
}

function coprime(a: number, b: number): boolean {
  while (b > 0) [a, b] = [b, a % b];
  return a === 1;
}
