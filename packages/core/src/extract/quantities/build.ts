import { transform, type Interval } from "../../model/interval.js";
import type { Unit } from "../../model/lexicon.js";
import type { Quantity } from "../../model/quantity.js";
import type { Sentence } from "../../model/sentence.js";
import type { Atom } from "./atoms.js";
import type { Vocabulary } from "./vocabulary.js";

/** What the recognisers read from. */
export interface Context {
  readonly sentence: Sentence;
  readonly atoms: readonly Atom[];
  readonly vocabulary: Vocabulary;
}

/** What one recogniser made of the place it was shown; `end` is the atom to go on from. */
export interface Recognised {
  readonly quantities: readonly Quantity[];
  readonly end: number;
}

/** Looks at one atom; undefined where nothing of its kind begins there. */
export type Recogniser = (context: Context, at: number) => Recognised | undefined;

export interface Draft {
  /** first atom, and the atom after the last */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly place: number;
  readonly step: number;
  /** in the unit as written */
  readonly interval: Interval;
  readonly unit?: Unit;
  /** for what has no unit of the tables */
  readonly dimension?: string;
  readonly precision: Quantity["precision"];
  readonly noun: number;
  readonly part?: boolean;
  readonly whole?: number;
  readonly per?: string;
  readonly perYear?: number;
  readonly pair?: readonly [number, number];
  readonly role?: "from" | "to" | "by";
}

/** Turns a draft in the unit as written into a quantity in base units. */
export function build({ atoms }: Context, draft: Draft): Quantity {
  const { start, end, unit, interval, precision, noun, ...rest } = draft;
  const factor = unit?.factor ?? 1;
  const offset = unit?.offset ?? 0;
  const covered = atoms.slice(start, end);
  return {
    start: covered[0]?.start ?? 0,
    end: covered.at(-1)?.end ?? 0,
    interval: transform(interval, factor, offset),
    value: draft.value * factor + offset,
    place: draft.place * factor,
    step: draft.step * factor,
    dimension: unit?.dimension ?? draft.dimension ?? "count",
    unit: unit?.name ?? (draft.dimension === "percent" ? "percent" : ""),
    precision,
    tokens: [...new Set(covered.map((atom) => atom.token))],
    noun,
    entity: -1,
    bearer: -1,
    properties: [],
    part: draft.part ?? false,
    ...(unit?.offset === undefined ? {} : { offset: unit.offset }),
    ...(rest.whole === undefined ? {} : { whole: rest.whole }),
    ...(rest.per === undefined ? {} : { per: rest.per }),
    ...(rest.perYear === undefined ? {} : { perYear: rest.perYear }),
    ...(rest.pair === undefined ? {} : { pair: rest.pair }),
    ...(rest.role === undefined ? {} : { role: rest.role }),
    text: textOf(covered),
  };
}

/** The atoms with a space wherever the text has white space. */
export const textOf = (atoms: readonly Atom[]): string =>
  atoms.map((atom, i) => (i > 0 && !atom.glued ? ` ${atom.text}` : atom.text)).join("");

export const tokensOf = (atoms: readonly Atom[], start: number, end: number): number[] => [
  ...new Set(atoms.slice(start, end).map((atom) => atom.token)),
];
