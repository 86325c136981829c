import type { Atom } from "./atoms.js";
import type { Vocabulary } from "./vocabulary.js";

/** "from 40", "to 50": which end of a change the number phrase beginning at atom `start` is. */
export function roleBefore(atoms: readonly Atom[], start: number, vocabulary: Vocabulary): "from" | "to" | undefined {
  const before = atoms[start - 1];
  if (before?.kind !== "word") return undefined;
  if (vocabulary.words.from.has(before.lower)) return "from";
  return vocabulary.words.to.has(before.lower) && before.upos !== "PART" ? "to" : undefined;
}
