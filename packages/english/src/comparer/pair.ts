/** The evidence of one pair of texts, word by word: relations, likeness, and whether heads and dependents go together. */
import type { ValueLink } from "@counterclaim/core";
import type { EncodedText } from "./encode.js";
import { relationNames, relationsOf, type Word } from "./relations.js";

/** Relations of amounts and times: equal, fits, differs of each; the first within the second, the second within the first. */
const VALUES = 8;
const FIRST_WITHIN = 6;
const SECOND_WITHIN = 7;
/**
 * Relations of the words themselves and of the values they write, then likeness of their vectors, same tag, same
 * relation, paired heads, paired dependents.
 */
export const EVIDENCE = relationNames.length + VALUES + 5;

const FIRST_VALUE = relationNames.length;
const LEXICAL = FIRST_VALUE + VALUES;
const relationIds = { equal: 0, fits: 1, differs: 2 } as const;
/** How far words of one family or of one meaning count as the same word where heads and dependents are paired. */
const KIN = 0.8;

/** Words by number and the relations of pairs of them, remembered: the same words meet again and again. */
export interface RelationMemory {
  readonly numbers: Map<string, number>;
  readonly relations: Map<number, Float32Array | null>;
}

export const emptyMemory = (): RelationMemory => ({ numbers: new Map(), relations: new Map() });

/** Different words remembered at most; a pair of numbers must fit into one. */
const MOST_WORDS = 60_000;
/** Pairs of words remembered at most, so that a long-running process does not grow. */
const MOST_PAIRS = 400_000;

function numbersOf(memory: RelationMemory, words: readonly Word[]): Int32Array {
  return Int32Array.from(words, (word) => {
    const key = `${word.form} ${word.lemma} ${word.upos}`;
    let number = memory.numbers.get(key);
    if (number === undefined) memory.numbers.set(key, (number = memory.numbers.size));
    return number;
  });
}

/** Forgets everything where there is too much of it. */
function keepSmall(memory: RelationMemory, coming: number): void {
  if (memory.numbers.size + coming < MOST_WORDS && memory.relations.size < MOST_PAIRS) return;
  memory.numbers.clear();
  memory.relations.clear();
}

/** The evidence of all pairs of words, row by row of the first text; most of it is nothing, so that only what holds is kept. */
export interface Evidence {
  /** of cell c = i * b.length + j the entries from offsets[c] to offsets[c + 1] */
  readonly offsets: Int32Array;
  /** number of the evidence, below EVIDENCE */
  readonly which: Uint8Array;
  readonly value: Float32Array;
}

export function pairEvidence(
  a: EncodedText,
  b: EncodedText,
  links: readonly ValueLink[],
  memory: RelationMemory,
): Evidence {
  const cells = a.length * b.length;
  const offsets = new Int32Array(cells + 1);
  const which = new Uint8Array(cells * MOST_OF_CELL);
  const value = new Float32Array(cells * MOST_OF_CELL);
  const values = valuesOfCells(links, a.length, b.length);
  const found = relationsOfWords(a, b, memory);
  const same = sameness(found, a.length, b.length);
  const columns = b.length + 1;
  let at = 0;
  const add = (number: number, strength: number): void => {
    if (strength === 0) return;
    which[at] = number;
    value[at++] = strength;
  };
  for (let i = 0; i < a.length; i++) {
    const headA = a.heads[i]! < 0 ? a.length : a.heads[i]!;
    for (let j = 0; j < b.length; j++) {
      const cell = i * b.length + j;
      offsets[cell] = at;
      const relations = found[cell];
      if (relations) for (let r = 0; r < relations.length; r++) add(r, relations[r]!);
      for (const relation of values.get(cell) ?? []) add(FIRST_VALUE + relation, 1);
      add(LEXICAL, Math.max(0, cosine(a, i, b, j)));
      if (a.upos[i] === b.upos[j]) add(LEXICAL + 1, 1);
      if (a.deprels[i] === b.deprels[j]) add(LEXICAL + 2, 1);
      const headB = b.heads[j]! < 0 ? b.length : b.heads[j]!;
      add(LEXICAL + 3, same[headA * columns + headB]!);
      let sum = 0;
      for (const p of a.children[i]!) for (const q of b.children[j]!) sum += same[p * columns + q]!;
      add(LEXICAL + 4, Math.min(1, sum));
    }
  }
  offsets[cells] = at;
  return { offsets, which, value };
}

/** Entries that one cell can have at most: every relation of words, four of values, and the five others. */
const MOST_OF_CELL = EVIDENCE;

function relationsOfWords(a: EncodedText, b: EncodedText, memory: RelationMemory): (Float32Array | null)[] {
  keepSmall(memory, a.length + b.length);
  const [numbersA, numbersB] = [numbersOf(memory, a.words), numbersOf(memory, b.words)];
  const out = new Array<Float32Array | null>(a.length * b.length).fill(null);
  for (let i = 0; i < a.length; i++) {
    const first = a.words[i]!;
    if (first.upos === "PUNCT") continue;
    for (let j = 0; j < b.length; j++) {
      const second = b.words[j]!;
      if (second.upos === "PUNCT") continue;
      const key = numbersA[i]! * MOST_WORDS + numbersB[j]!;
      let found = memory.relations.get(key);
      if (found === undefined) memory.relations.set(key, (found = relationsOf(first, second) ?? null));
      out[i * b.length + j] = found;
    }
  }
  return out;
}

/** How far the words of a row and a column are one, [rows + 1, columns + 1]; the last of each stand for the heads of roots. */
function sameness(found: readonly (Float32Array | null)[], rows: number, columns: number): Float32Array {
  const out = new Float32Array((rows + 1) * (columns + 1));
  out[out.length - 1] = 1;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const r = found[i * columns + j];
      if (r) out[i * (columns + 1) + j] = r[0] || r[1] || r[8] || r[12] ? 1 : r[2] || r[3] ? KIN : 0;
    }
  }
  return out;
}

function valuesOfCells(links: readonly ValueLink[], rows: number, columns: number): Map<number, Set<number>> {
  const out = new Map<number, Set<number>>();
  for (const { i, j, relation } of valueCells(links, rows, columns)) {
    const cell = i * columns + j;
    out.set(cell, (out.get(cell) ?? new Set()).add(relation));
  }
  return out;
}

/** The cells [i, j] that the links speak of, with the number of each value relation that holds there. */
export function* valueCells(
  links: readonly ValueLink[],
  rows: number,
  columns: number,
): Generator<{ i: number; j: number; relation: number }> {
  for (const link of links) {
    const relation = (link.of === "time" ? 3 : 0) + relationIds[link.relation];
    for (const i of link.a) {
      for (const j of link.b) {
        if (i >= rows || j >= columns) continue;
        yield { i, j, relation };
        if (link.within.a) yield { i, j, relation: FIRST_WITHIN };
        if (link.within.b) yield { i, j, relation: SECOND_WITHIN };
      }
    }
  }
}

function cosine(a: EncodedText, i: number, b: EncodedText, j: number): number {
  const columns = a.units.length / Math.max(1, a.length);
  let sum = 0;
  for (let k = 0; k < columns; k++) sum += a.units[i * columns + k]! * b.units[j * columns + k]!;
  return sum;
}
