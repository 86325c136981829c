import { above, below, between, halfOpen, point, type Interval } from "../../model/interval.js";
import type { Approximator } from "../../model/lexicon.js";
import type { Quantity } from "../../model/quantity.js";
import type { Atom } from "./atoms.js";
import type { Vocabulary } from "./vocabulary.js";

export type Bound = Approximator["kind"];

/** A number as it enters the arithmetic; all in one unit. */
export interface Measured {
  readonly value: number;
  readonly place: number;
  readonly step: number;
  readonly vague?: boolean;
  /** of "a few hundred": the most that the words stand for */
  readonly upTo?: number;
  /** counts of whole things: no value between two neighbours */
  readonly whole: boolean;
  /** written with a decimal point or a scale word */
  readonly scaled: boolean;
}

// widths of what a reader takes "about X" for: half of the last digit that is not zero, since writers round to that
// digit, but never more than a tenth and, for a plain whole number, never less than a fortieth of X
const widest = 0.1;
const narrowest = 0.025;

/** Half-width of "about X". */
export function slackOf({ value, step, scaled, whole }: Measured): number {
  const size = Math.abs(value);
  const half = step / 2;
  const least = scaled ? half : Math.max(half, narrowest * size);
  const slack = Math.min(least, widest * size);
  // "about 16 people" takes in 15 and 17
  return whole && !scaled && size >= 10 ? Math.max(slack, 1) : slack;
}

/** What the wording asserts of the number. */
export function intervalOf(number: Measured, bound: Bound | undefined): Interval {
  const { value } = number;
  switch (bound) {
    case "over":
      return above(value, false);
    case "atLeast":
      return above(value, true);
    case "under":
      return below(value, false, Math.min(0, value));
    case "atMost":
      return below(value, true, Math.min(0, value));
    case "nearly":
      return value < 0 ? halfOpen(value, 0.9 * value) : halfOpen(0.9 * value, value);
    case "about": {
      const slack = slackOf(number);
      return between(value - slack, value + slack);
    }
    default:
      return bare(number);
  }
}

/** A number without a bound: exact for counts, rounded at its last digit where it is a measure or has a scale word. */
function bare(number: Measured): Interval {
  const { value, place } = number;
  if (number.upTo !== undefined) return between(value, number.upTo);
  if (number.vague) return above(value, true);
  if (number.whole && !number.scaled) return point(value);
  const half = Math.min(place / 2, widest * Math.abs(value));
  return half === 0 ? point(value) : halfOpen(value - half, value + half);
}

export function precisionOf(bound: Bound | undefined, vague: boolean): Quantity["precision"] {
  if (bound === "about" || bound === "nearly") return "approximate";
  if (bound === undefined || bound === "exactly") return vague ? "approximate" : "exact";
  return "bound";
}

export interface FoundBound {
  readonly bound: Bound | undefined;
  readonly start: number;
}

// "exactly" only confirms, so a bound further left ("at least just 5") decides
const strength = (bound: Bound | undefined): number => (bound === undefined ? 0 : bound === "exactly" ? 1 : 2);

/** The bounds and approximators that end right before atom `at`: up to three in a row ("at least about"). */
export function boundBefore(atoms: readonly Atom[], at: number, vocabulary: Vocabulary): FoundBound {
  let found: FoundBound = { bound: undefined, start: at };
  for (let i = 0; i < 3; i++) {
    const next = vocabulary.boundsBefore.before(atoms, found.start);
    if (!next || isParticle(atoms, next.start, next.end)) break;
    // "at least about 40" bounds, "hand over about 40" does not: only a phrase goes before "about"
    if (found.bound === "about" && next.value !== "exactly" && next.end - next.start === 1) break;
    const outer = strength(next.value) > strength(found.bound) || (found.bound === "about" && next.value !== "exactly");
    found = { bound: outer ? next.value : found.bound, start: next.start };
  }
  return found;
}

/** The "over" of "hand over" and the "up" of "give up" belong to their verbs. */
const isParticle = (atoms: readonly Atom[], start: number, end: number): boolean =>
  end - start === 1 && atoms[start]?.xpos === "RP";

/** The bound that begins right at atom `at`: "or so", "or more"; with the atom after it. */
export function boundAfter(
  atoms: readonly Atom[],
  at: number,
  vocabulary: Vocabulary,
): { bound: Bound; end: number } | undefined {
  const found = vocabulary.boundsAfter.at(atoms, at);
  return found && { bound: found.value, end: found.end };
}
