import type { Sentence } from "../../model/sentence.js";
import type { Atom } from "./atoms.js";
import { phraseHead } from "./noun.js";
import { readNumeral } from "./numeral.js";
import type { Vocabulary } from "./vocabulary.js";

export interface Part {
  readonly part: boolean;
  readonly whole?: number;
  /** counted noun where the words of the part name it: "six of the nine jurors", "22 of them ministers" */
  readonly noun?: number;
}

/** Does the number phrase between atoms `start` and `end` say that it is a part of something larger? */
export function partOf(
  sentence: Sentence,
  atoms: readonly Atom[],
  start: number,
  end: number,
  vocabulary: Vocabulary,
): Part {
  const named = ofWhole(atoms, end, vocabulary);
  if (named) return named;
  const before = vocabulary.partitives.before(atoms, start);
  if (before && !vocabulary.words.of.has(atoms[start - 1]?.lower ?? "")) return { part: true };
  const after = vocabulary.partitives.at(atoms, end);
  if (after && after.end > after.start) return { part: true };
  return { part: false };
}

/** "of them", "of whom", "of the 40 jobs", "of the survivors" right after the number. */
function ofWhole(atoms: readonly Atom[], end: number, vocabulary: Vocabulary): Part | undefined {
  const { words } = vocabulary;
  if (!words.of.has(atoms[end]?.lower ?? "")) return undefined;
  const next = atoms[end + 1]?.lower ?? "";
  if (words.wholes.has(next)) {
    const noun = phraseHead(atoms, end + 2);
    return noun >= 0 ? { part: true, noun } : { part: true };
  }
  if (!words.definite.has(next)) return undefined;
  const whole = readNumeral(atoms, end + 2, vocabulary);
  const noun = phraseHead(atoms, whole && whole.form !== "fraction" ? whole.end : end + 2);
  return {
    part: true,
    ...(whole && whole.form !== "fraction" ? { whole: whole.value } : {}),
    ...(noun >= 0 ? { noun } : {}),
  };
}
