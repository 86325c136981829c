import type { Unit } from "../../model/lexicon.js";
import type { Atom } from "./atoms.js";
import type { Vocabulary } from "./vocabulary.js";

export interface Rate {
  readonly per: string;
  readonly perYear?: number;
  readonly end: number;
}

/** seconds of the mean Gregorian year */
export const year = 31_556_952;

/** What stands right after a quantity and makes it a rate: "a year", "per household", "every month", "an hour". */
export function rateAt(atoms: readonly Atom[], at: number, vocabulary: Vocabulary): Rate | undefined {
  const marked = vocabulary.per.at(atoms, at);
  const indefinite = vocabulary.words.indefinite.has(atoms[at]?.lower ?? "");
  if (!marked && !indefinite) return undefined;
  const end = marked ? marked.end : at + 1;
  const atom = atoms[end];
  if (atom?.kind !== "word") return undefined;
  const unit = [...vocabulary.unitsAfter.startingAt(atoms, end)].find((found) => found.value.dimension === "duration");
  // "6.4 percent a year earlier" compares with another time
  if (unit && (vocabulary.times.anchored.at(atoms, unit.end) || vocabulary.times.shifts.at(atoms, unit.end)))
    return undefined;
  if (unit) return { per: unit.value.name, perYear: year / unit.value.factor, end: unit.end };
  return atom.upos === "NOUN" ? { per: atom.lower, end: end + 1 } : undefined;
}

/** "$180 million of annual savings", "annual savings of $180 million": a recurrence in the noun phrase makes it a rate. */
export function rateOfNoun(
  atoms: readonly Atom[],
  start: number,
  end: number,
  vocabulary: Vocabulary,
): Omit<Rate, "end"> | undefined {
  const { words, tables } = vocabulary;
  const after = words.of.has(atoms[end]?.lower ?? "") ? atoms[end + 1] : undefined;
  const before = words.of.has(atoms[start - 1]?.lower ?? "") ? [atoms[start - 3], atoms[start - 4]] : [];
  for (const atom of [after, ...before]) {
    const named = tables.timeWords.recurrences.get(atom?.lower ?? "");
    const unit = named && tables.units.find((u) => u.dimension === "duration" && u.name === named.unit);
    if (unit && named.count === 1) return { per: unit.name, perYear: year / unit.factor };
  }
  return undefined;
}

/** "11.7 kilometres a second": a length by a short time is a speed, whatever the table of units lists. */
export function speedOf(unit: Unit, { perYear, per }: Rate): Unit | undefined {
  if (unit.dimension !== "length" || perYear === undefined || perYear < 8000) return undefined;
  return {
    name: `${unit.name} per ${per}`,
    forms: [],
    dimension: "speed",
    factor: (unit.factor * perYear) / year,
  };
}
