import type { Atom } from "./atoms.js";
import type { Vocabulary } from "./vocabulary.js";

export interface Rate {
  readonly per: string;
  readonly perYear?: number;
  readonly end: number;
}

const year = 31_556_952; // seconds of the mean Gregorian year

/** What stands right after a quantity and makes it a rate: "a year", "per household", "every month", "an hour". */
export function rateAt(atoms: readonly Atom[], at: number, vocabulary: Vocabulary): Rate | undefined {
  const marked = vocabulary.per.at(atoms, at);
  const indefinite = vocabulary.words.indefinite.has(atoms[at]?.lower ?? "");
  if (!marked && !indefinite) return undefined;
  const end = marked ? marked.end : at + 1;
  const atom = atoms[end];
  if (atom?.kind !== "word") return undefined;
  const unit = [...vocabulary.unitsAfter.startingAt(atoms, end)].find((found) => found.value.dimension === "duration");
  if (unit) return { per: unit.value.name, perYear: year / unit.value.factor, end: unit.end };
  return atom.upos === "NOUN" ? { per: atom.lower, end: end + 1 } : undefined;
}
