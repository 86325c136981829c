/** A set of numbers between two bounds; infinite bounds are open. */
export interface Interval {
  readonly min: number;
  readonly max: number;
  /** false: the bound itself is not included ("more than 24") */
  readonly minIncluded: boolean;
  readonly maxIncluded: boolean;
}

export const point = (value: number): Interval => ({ min: value, max: value, minIncluded: true, maxIncluded: true });

export const between = (min: number, max: number): Interval => ({ min, max, minIncluded: true, maxIncluded: true });

/** [min, max) */
export const halfOpen = (min: number, max: number): Interval => ({ min, max, minIncluded: true, maxIncluded: false });

export const above = (min: number, minIncluded: boolean): Interval => ({
  min,
  max: Infinity,
  minIncluded,
  maxIncluded: false,
});

export const below = (max: number, maxIncluded: boolean, min = 0): Interval => ({
  min: Math.min(min, max),
  max,
  minIncluded: true,
  maxIncluded,
});

/** The interval with both bounds moved outward by `slack`, which must not be negative. */
export const widen = (interval: Interval, slack: number): Interval =>
  slack === 0 ? interval : { ...interval, min: interval.min - slack, max: interval.max + slack };

/** The image under x → factor·x + offset; a negative factor would swap the bounds and is not allowed. */
export const transform = (interval: Interval, factor: number, offset = 0): Interval => ({
  ...interval,
  min: interval.min * factor + offset,
  max: interval.max * factor + offset,
});

// Decimal fractions and unit factors are not exact in binary: bounds this close, relative to their size, are one bound.
const epsilon = 1e-9;

const near = (a: number, b: number): boolean => {
  if (a === b) return true;
  // an infinite bound is near nothing: its size would swallow every difference
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  return Math.abs(a - b) <= epsilon * Math.max(Math.abs(a), Math.abs(b));
};

export function includes(interval: Interval, value: number): boolean {
  if (near(value, interval.min)) return interval.minIncluded || near(interval.min, interval.max);
  if (near(value, interval.max)) return interval.maxIncluded;
  return value > interval.min && value < interval.max;
}

/** Do the two share a number? */
export function intersects(a: Interval, b: Interval): boolean {
  return beginsBeforeEndOf(a, b) && beginsBeforeEndOf(b, a);
}

/** does `a` begin before (or where) `b` ends? */
function beginsBeforeEndOf(a: Interval, b: Interval): boolean {
  if (near(a.min, b.max)) return a.minIncluded && b.maxIncluded;
  return a.min < b.max;
}

/** Distance between the nearest points of the two; 0 where they touch or overlap. */
export const gap = (a: Interval, b: Interval): number => Math.max(0, a.min - b.max, b.min - a.max);

export const same = (a: Interval, b: Interval): boolean =>
  near(a.min, b.min) && near(a.max, b.max) && a.minIncluded === b.minIncluded && a.maxIncluded === b.maxIncluded;

/** Are the two numbers one up to rounding in binary? */
export const sameNumber = near;
