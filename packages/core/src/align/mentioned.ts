import type { Alignment, Mentioned } from "../model/alignment.js";
import type { Quantity } from "../model/quantity.js";
import type { Passage, Reading } from "../model/reading.js";
import type { Time } from "../model/time.js";
import type { Entities } from "./entities.js";

/** An article of fewer sentences leaves out more than it tells: that it does not mention a thing means nothing. */
const FEWEST = 4;

/** Names and figures as written out for look-up; `rounded` are those that stand for others near them. */
interface Known {
  readonly names: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly rounded: ReadonlySet<string>;
}

/**
 * Looks up which names and figures of two sentences the other's article mentions too, anywhere; undefined where either
 * article is too short to tell. One article mentions all that it says itself, so there is nothing to look up.
 */
export function mentionsIn(
  readings: readonly Reading[],
  entities: Entities,
): (a: Passage, b: Passage) => Alignment["mentioned"] {
  const known = new Map(readings.map((reading) => [reading.article.id, knownIn(reading, entities)]));
  const tokens = new Map(
    readings.flatMap(({ units }) => units.map((unit): [string, Look[]] => [unit.id, looksOf(unit, entities)])),
  );
  const look = (unit: Passage, other: Known): Mentioned =>
    new Map((tokens.get(unit.id) ?? []).map(({ token, isIn }) => [token, isIn(other)]));
  const nothing: Mentioned = new Map();
  return (a, b) => {
    if (a.article === b.article) return { a: nothing, b: nothing };
    const [ofA, ofB] = [known.get(a.article), known.get(b.article)];
    return ofA && ofB && { a: look(a, ofB), b: look(b, ofA) };
  };
}

/** A token of a name or figure, and whether what it is part of is among what an article mentions. */
interface Look {
  readonly token: number;
  isIn(known: Known): boolean;
}

function looksOf(unit: Passage, entities: Entities): Look[] {
  const names = [...(entities.get(unit.id) ?? [])].map(([token, name]): Look => ({
    token,
    isIn: (k) => k.names.has(name),
  }));
  const figures = figuresOf(unit).flatMap((figure) => {
    const isIn = ({ figures: exact, rounded }: Known): boolean =>
      figure.keys.some((key) => exact.has(key)) ||
      rounded.has(figure.near) ||
      (figure.isRounded && exact.has(figure.near));
    return figure.tokens.map((token): Look => ({ token, isIn }));
  });
  return [...names, ...figures];
}

function knownIn({ units }: Reading, entities: Entities): Known | undefined {
  if (units.length < FEWEST) return undefined;
  const figures = units.flatMap(figuresOf);
  return {
    names: new Set(units.flatMap((unit) => [...(entities.get(unit.id)?.values() ?? [])])),
    figures: new Set(figures.flatMap(({ keys, near }) => [...keys, near])),
    rounded: new Set(figures.filter(({ isRounded }) => isRounded).map(({ near }) => near)),
  };
}

interface Figure {
  readonly tokens: readonly number[];
  readonly keys: readonly string[];
  /** shared by all that round to one number of two digits */
  readonly near: string;
  readonly isRounded: boolean;
}

const figuresOf = ({ quantities, times }: Passage): Figure[] => [
  ...quantities.map((quantity): Figure => ({
    tokens: quantity.tokens,
    keys: numbersOf(quantity).map((number) => `${quantity.dimension} ${number}`),
    near: `${quantity.dimension} ~${quantity.value.toPrecision(2)}`,
    isRounded: quantity.precision !== "exact",
  })),
  ...times.map((time): Figure => ({
    tokens: time.tokens,
    keys: [timeKey(time)],
    near: timeKey(time),
    isRounded: false,
  })),
];

const numbersOf = ({ value, whole, pair }: Quantity): number[] => [
  value,
  ...(whole === undefined ? [] : [whole]),
  ...(pair ?? []),
];

/** One day, clock time or length has one key, whatever preposition stands before it. */
const timeKey = ({ form, grain, min, max, weekday, month, day, year, value }: Time): string =>
  value === undefined && !Number.isFinite(min + max)
    ? ["time", form, grain, weekday, month, day, year].join(" ")
    : ["time", form, grain, ...(value === undefined ? [min, max] : [value])].join(" ");
