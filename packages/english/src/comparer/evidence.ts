/** What the network reads of two texts, as plain numbers for its trainer. */
import type { Sentence, ValueLink } from "@counterclaim/core";
import { rowOf } from "./comparer.js";
import { linksOfWords } from "./pair.js";
import { relationNames, relationsOf } from "./relations.js";
import { readWords, type WordRows } from "./words.js";

export interface WordEvidence {
  /** of each word: row in the word table, part of speech, relation, head (-1 for a root) */
  readonly words: readonly number[];
  /** the base form of each word that has content of its own */
  readonly content: readonly (string | undefined)[];
  /**
   * Of each pair of words with any relation: number of the word here, number of the word there, bits of the relations
   * (relationNames, then the values' and the outcomes' as in pair.ts), 100 times the strength of opposition, 100 times that of exclusion.
   */
  relations(other: WordEvidence, links: readonly ValueLink[]): number[];
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"]);
const OPPOSED = relationNames.indexOf("opposed");
const SIBLINGS = relationNames.indexOf("siblings");
const rowsOf = new WeakMap<WordEvidence, WordRows>();

/** The evidence of the sentences of one text. */
export function wordEvidence(sentences: readonly Sentence[]): WordEvidence {
  const rows = readWords(sentences, rowOf);
  const evidence: WordEvidence = {
    words: rows.words.flatMap((_, i) => [rows.rows[i]!, rows.upos[i]!, rows.deprels[i]!, rows.heads[i]!]),
    content: rows.words.map((word) => (CONTENT.has(word.upos) ? word.base : undefined)),
    relations: (other, links) => relations(rows, rowsOf.get(other)!, links),
  };
  rowsOf.set(evidence, rows);
  return evidence;
}

function relations(a: WordRows, b: WordRows, links: readonly ValueLink[]): number[] {
  const columns = b.words.length;
  const cells = new Map<number, [bits: number, opposed: number, siblings: number]>();
  a.words.forEach((first, i) => {
    if (first.upos === "PUNCT") return;
    b.words.forEach((second, j) => {
      const found = second.upos === "PUNCT" ? undefined : relationsOf(first, second);
      if (!found) return;
      const bits = found.reduce((sum, value, k) => sum + (value > 0 ? 2 ** k : 0), 0);
      cells.set(i * columns + j, [bits, Math.round(found[OPPOSED]! * 100), Math.round(found[SIBLINGS]! * 100)]);
    });
  });
  for (const { i, j, which } of linksOfWords(a, b, links)) {
    const cell = cells.get(i * columns + j) ?? [0, 0, 0];
    cell[0] |= 1 << which;
    cells.set(i * columns + j, cell);
  }
  return [...cells].flatMap(([cell, values]) => [Math.floor(cell / columns), cell % columns, ...values]);
}
