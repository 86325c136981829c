import { readFileSync } from "node:fs";
import { kinds, type Kind, type Level } from "@counterclaim/core";

/** Sentences on one invented fact: what states it, what conflicts with it, and what only stands beside it. */
export interface StatementSet {
  readonly id: string;
  /** paraphrases that all state the fact */
  readonly say: readonly string[];
  /** sentences that conflict with every one of `say` */
  readonly deny: readonly { readonly text: string; readonly kind: Kind; readonly level: Level }[];
  /** sentences with the same names and words that are compatible with all of the others */
  readonly beside: readonly string[];
}

/** Reads sets (JSON Lines); a set of another form is an error that names its line. */
export function loadSets(file: string): StatementSet[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, i) => {
      const set = JSON.parse(line) as StatementSet;
      const whole =
        set.id &&
        set.say.length > 0 &&
        set.beside.length > 0 &&
        set.deny.every((d) => d.text && kinds.includes(d.kind));
      if (!whole) throw new Error(`${file}:${i + 1}: not a statement set`);
      return set;
    });
}
