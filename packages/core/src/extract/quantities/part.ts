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

/**
 * Does the number phrase between atoms `start` and `end` say that it is a part of something larger? `share` is for percents,
 * fractions and measures: "22 percent of the stock" is of a whole by nature and no part in this sense.
 */
export function partOf(
  atoms: readonly Atom[],
  start: number,
  end: number,
  share: boolean,
  vocabulary: Vocabulary,
): Part {
  const named = ofWhole(atoms, end, share, vocabulary);
  if (named) return named;
  return { part: isMarkedBefore(atoms, start, vocabulary) || (!share && isMarkedAfter(atoms, end, vocabulary)) };
}

/** "including 27", "another 12", "of whom 27"; but "of the 40" and "of these 40" name the whole. */
function isMarkedBefore(atoms: readonly Atom[], start: number, vocabulary: Vocabulary): boolean {
  const found = vocabulary.partitives.before(atoms, start);
  if (!found) return false;
  const { of, definite, wholes } = vocabulary.words;
  const [first, last] = [atoms[found.start]?.lower ?? "", atoms[found.end - 1]?.lower ?? ""];
  return !of.has(first) || (wholes.has(last) && !definite.has(last));
}

/** "12 more", "12 others"; but "12 more than" compares. */
function isMarkedAfter(atoms: readonly Atom[], end: number, vocabulary: Vocabulary): boolean {
  const found = vocabulary.partitives.at(atoms, end);
  if (!found) return false;
  const first = atoms[found.start]?.lower ?? "";
  return !(vocabulary.words.comparison.has(first) && vocabulary.words.than.has(atoms[found.end]?.lower ?? ""));
}

/** "of them", "of whom", "of the 40 jobs", "of the survivors", "of 19 films" right after the number. */
function ofWhole(atoms: readonly Atom[], end: number, share: boolean, vocabulary: Vocabulary): Part | undefined {
  const { words } = vocabulary;
  if (!words.of.has(atoms[end]?.lower ?? "")) return undefined;
  const next = atoms[end + 1]?.lower ?? "";
  if (words.wholes.has(next)) {
    // "four of them serving schoolteachers"
    const participle = /^VB[GN]$/u.test(atoms[end + 2]?.xpos ?? "") ? 1 : 0;
    const noun = phraseHead(atoms, end + 2 + participle);
    return noun >= 0 ? { part: true, noun } : { part: true };
  }
  const definite = words.definite.has(next);
  const at = definite ? end + 2 : end + 1;
  const whole = readNumeral(atoms, at, vocabulary);
  const measured = whole && vocabulary.unitsAfter.at(atoms, whole.end);
  const counted = whole && whole.form !== "fraction" && !measured ? whole : undefined;
  if (!definite && !counted) return undefined;
  const noun = phraseHead(atoms, counted?.end ?? measured?.end ?? at);
  return {
    part: !share,
    ...(counted ? { whole: counted.value } : {}),
    ...(noun >= 0 ? { noun } : {}),
  };
}
