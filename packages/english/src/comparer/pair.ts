/** The evidence of one pair of texts, word by word: relations, likeness, and whether heads and dependents go together. */
import type { ValueLink } from "@counterclaim/core";
import type { EncodedText } from "./encode.js";
import { relationOfOutcomes } from "../lexicon/outcomes.js";
import { relationNames, relationsOf, type Word } from "./relations.js";
import type { WordRows } from "./words.js";

/** Relations of amounts and times: equal, fits, differs of each; the first within the second, the second within the first. */
const VALUES = 8;
/** Answers to one question of the outcomes' table: the same, and one that excludes the other. */
const OUTCOMES = 2;
const FIRST_WITHIN = 6;
const SECOND_WITHIN = 7;
/**
 * Relations of the words themselves, of the values they write and of the outcomes they tell, then likeness of their
 * vectors, same tag, same relation, paired heads, paired dependents.
 */
export const EVIDENCE = relationNames.length + VALUES + OUTCOMES + 5;

const FIRST_VALUE = relationNames.length;
const FIRST_OUTCOME = FIRST_VALUE + VALUES;
const LEXICAL = FIRST_OUTCOME + OUTCOMES;
const relationIds = { equal: 0, fits: 1, differs: 2 } as const;
/** How far words of one family or of one meaning count as the same word where heads and dependents are paired. */
const KIN = 0.8;

/** Words by number and the relations of pairs of them, remembered: the same words meet again and again. */
export interface RelationMemory {
  readonly numbers: Map<string, number>;
  readonly relations: Map<number, Float32Array | null>;
  /** room for the entries of one pair of texts, used again by the next */
  room: Pick<Evidence, "which" | "value">;
}

export const emptyMemory = (): RelationMemory => ({
  numbers: new Map(),
  relations: new Map(),
  room: { which: new Uint8Array(0), value: new Float32Array(0) },
});

function roomFor(memory: RelationMemory, entries: number): RelationMemory["room"] {
  if (memory.room.which.length < entries)
    memory.room = { which: new Uint8Array(2 * entries), value: new Float32Array(2 * entries) };
  return memory.room;
}

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

/**
 * The evidence of all pairs of words, row by row of the first text; most of it is nothing, so that only what holds is kept.
 * It stands in the memory's room and lasts until the next pair is read.
 */
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
  const { which, value } = roomFor(memory, cells * MOST_OF_CELL);
  const linked = linkedCells(a, b, links);
  const found = relationsOfWords(a, b, memory);
  const same = sameness(found, a.length, b.length);
  const columns = b.length + 1;
  const width = a.units.length / Math.max(1, a.length);
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
      for (const which of linked.get(cell) ?? []) add(which, 1);
      add(LEXICAL, Math.max(0, dot(a.units, i * width, b.units, j * width, width)));
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

/** Entries that one cell can have at most: every relation of words, of values and of outcomes, and the five others. */
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

/** The cells that amounts, times or outcomes link, with the numbers of their evidence. */
function linkedCells(a: WordRows, b: WordRows, links: readonly ValueLink[]): Map<number, Set<number>> {
  const out = new Map<number, Set<number>>();
  for (const { i, j, which } of linksOfWords(a, b, links)) {
    const cell = i * b.words.length + j;
    out.set(cell, (out.get(cell) ?? new Set()).add(which));
  }
  return out;
}

/** The pairs of words [i, j] that amounts, times or outcomes link, with the number of the evidence. */
export function* linksOfWords(
  a: WordRows,
  b: WordRows,
  links: readonly ValueLink[],
): Generator<{ i: number; j: number; which: number }> {
  const [rows, columns] = [a.words.length, b.words.length];
  for (const link of links) {
    const which = FIRST_VALUE + (link.of === "time" ? 3 : 0) + relationIds[link.relation];
    for (const { i, j } of cells(link.a, link.b, rows, columns)) {
      yield { i, j, which };
      if (link.within.a) yield { i, j, which: FIRST_VALUE + FIRST_WITHIN };
      if (link.within.b) yield { i, j, which: FIRST_VALUE + SECOND_WITHIN };
    }
  }
  for (const x of a.outcomes) {
    for (const y of b.outcomes) {
      const relation = relationOfOutcomes(x, y);
      if (relation === undefined) continue;
      const which = FIRST_OUTCOME + (relation === "same" ? 0 : 1);
      for (const { i, j } of cells(x.tokens, y.tokens, rows, columns)) yield { i, j, which };
    }
  }
}

function* cells(
  a: readonly number[],
  b: readonly number[],
  rows: number,
  columns: number,
): Generator<{ i: number; j: number }> {
  for (const i of a) for (const j of b) if (i < rows && j < columns) yield { i, j };
}

function dot(a: Float32Array, from: number, b: Float32Array, other: number, length: number): number {
  let even = 0;
  let odd = 0;
  for (let k = 0; k + 1 < length; k += 2) {
    even += a[from + k]! * b[other + k]!;
    odd += a[from + k + 1]! * b[other + k + 1]!;
  }
  if (length % 2 === 1) even += a[from + length - 1]! * b[other + length - 1]!;
  return even + odd;
}
