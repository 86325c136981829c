/** What the lexicon and the forms say of two words, one of each text: the evidence that the comparer's network reads. */
import type { Token, WordClass } from "@counterclaim/core";
import { lexicon } from "../lexicon/lexicon.js";

/** The relations, in the order of the network's inputs; strengths in [0, 1]. */
export const relationNames = [
  "form",
  "lemma",
  "family",
  "synonym",
  "opposed",
  "siblings",
  "broader",
  "narrower",
  "equal numbers",
  "other numbers",
  "smaller number",
  "other names",
  "alias",
] as const;

const classOf: Partial<Record<Token["upos"], WordClass>> = {
  NOUN: "noun",
  PROPN: "noun",
  VERB: "verb",
  AUX: "verb",
  ADJ: "adjective",
  ADV: "adverb",
};

/** Word of a text, made ready once for many comparisons. */
export interface Word {
  readonly lemma: string;
  readonly form: string;
  readonly upos: Token["upos"];
  readonly wordClass: WordClass | undefined;
  readonly base: string;
  readonly number: number | undefined;
  readonly name: string | undefined;
}

export function toWord(token: Token): Word {
  const { tables } = lexicon;
  const lemma = token.lemma.toLowerCase();
  const form = token.form.toLowerCase();
  const digits = /^\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?$/.test(form)
    ? Number.parseFloat(form.replaceAll(",", ""))
    : undefined;
  const number =
    digits ??
    tables.numbers.get(form) ??
    tables.ordinals.get(form) ??
    tables.multipliers.get(form) ??
    tables.months.get(form);
  const wordClass = classOf[token.upos];
  return {
    lemma,
    form,
    upos: token.upos,
    wordClass,
    base: wordClass === undefined ? lemma : lexicon.family(lemma, token.upos),
    number,
    name: token.upos === "PROPN" || token.upos === "ADJ" ? lexicon.alias(lemma) : undefined,
  };
}

const SYNONYM = 0.85;

/** Strengths of all relations of two words, or undefined where there is none. */
export function relationsOf(a: Word, b: Word): Float32Array | undefined {
  const out = new Float32Array(relationNames.length);
  if (a.form === b.form) out[0] = 1;
  if (a.lemma === b.lemma) out[1] = 1;
  if (a.number !== undefined && b.number !== undefined) {
    if (a.number === b.number) out[8] = 1;
    else out[9] = 1;
    if (a.number < b.number) out[10] = 1;
  } else if (a.lemma !== b.lemma) {
    if (a.name !== undefined || b.name !== undefined) {
      if ((a.name ?? a.lemma) === (b.name ?? b.lemma)) out[12] = 1;
    }
    if (a.upos === "PROPN" && b.upos === "PROPN") out[11] = 1;
    else if (a.wordClass && b.wordClass && a.upos !== "AUX" && b.upos !== "AUX") meanings(a, b, out);
  }
  return out.some((value) => value > 0) ? out : undefined;
}

function meanings(a: Word, b: Word, out: Float32Array): void {
  const shared = a.wordClass === b.wordClass ? a.wordClass : undefined;
  if (a.base === b.base) out[2] = 1;
  out[4] = lexicon.opposition(a.lemma, b.lemma);
  if (shared === undefined) {
    if (out[2] === 0 && out[4] === 0 && lexicon.similarity(a.lemma, b.lemma) >= SYNONYM) out[3] = 1;
    return;
  }
  if (lexicon.isKindOf(a.lemma, b.lemma, shared)) out[6] = 1;
  else if (lexicon.isKindOf(b.lemma, a.lemma, shared)) out[7] = 1;
  else {
    if (out[4] === 0 && lexicon.similarity(a.lemma, b.lemma) >= SYNONYM) out[3] = 1;
    out[5] = lexicon.siblings?.(a.lemma, b.lemma, shared) ?? 0;
  }
}
