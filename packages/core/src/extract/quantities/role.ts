import type { Atom } from "./atoms.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * "from 40": the old value of a change. A number after "to" is the new value, that is the value, and has a role only
 * beside the old one.
 */
export function roleBefore(atoms: readonly Atom[], start: number, vocabulary: Vocabulary): "from" | undefined {
  const before = atoms[start - 1];
  if (before?.kind !== "word") return undefined;
  return vocabulary.words.from.has(before.lower) ? "from" : undefined;
}
