/** What the comparer's network reads of one text: rows and ids of its words, the tree's edges, and the lexicon's view of each. */
import type { Sentence } from "@counterclaim/core";
import { findOutcomes, type Outcome } from "../lexicon/outcomes.js";
import { toWord, type Word } from "./relations.js";

/** Words of one text that are looked at; what comes later in an endless sentence is left out. */
export const LONGEST = 90;

const uposIds = ids("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X");
const deprelIds = ids(
  "root nsubj nsubj:pass obj iobj obl obl:agent obl:npmod obl:tmod nmod nmod:poss amod advmod advcl ccomp xcomp acl acl:relcl " +
    "conj cc case mark det aux aux:pass cop nummod compound appos flat fixed punct parataxis csubj expl other",
);

function ids(names: string): ReadonlyMap<string, number> {
  return new Map(names.split(" ").map((name, i) => [name, i]));
}

const deprelId = (deprel: string): number =>
  deprelIds.get(deprel) ?? deprelIds.get(deprel.split(":")[0]!) ?? deprelIds.get("other")!;

export interface WordRows {
  readonly words: readonly Word[];
  /** row of each word in the vectors' table, 0 for unknown ones */
  readonly rows: Int32Array;
  readonly upos: Int32Array;
  readonly deprels: Int32Array;
  /** index of the head in the same arrays, -1 for the root of a sentence */
  readonly heads: Int32Array;
  /** what the words tell of questions with opposed answers; tokens are counted through all sentences */
  readonly outcomes: readonly Outcome[];
}

/** The words of the sentences of one text, one after the other, at most LONGEST. `rowOf` finds a word's vector. */
export function readWords(sentences: readonly Sentence[], rowOf: (form: string, lemma: string) => number): WordRows {
  const tokens = sentences.flatMap((sentence, s) => sentence.tokens.map((token) => ({ token, s })));
  const offsets: number[] = [];
  let total = 0;
  for (const sentence of sentences) {
    offsets.push(total);
    total += sentence.tokens.length;
  }
  const kept = tokens.slice(0, LONGEST);
  return {
    words: kept.map(({ token }) => toWord(token)),
    rows: Int32Array.from(kept, ({ token }) => rowOf(token.form, token.lemma.toLowerCase())),
    upos: Int32Array.from(kept, ({ token }) => uposIds.get(token.upos) ?? uposIds.get("X")!),
    deprels: Int32Array.from(kept, ({ token }) => deprelId(token.deprel)),
    heads: Int32Array.from(kept, ({ token, s }) => {
      const head = token.head < 0 ? -1 : token.head + offsets[s]!;
      return head < kept.length ? head : -1;
    }),
    outcomes: sentences.flatMap((sentence, s) =>
      offsets[s]! >= LONGEST
        ? []
        : findOutcomes(sentence.tokens).map((one) => ({ ...one, tokens: one.tokens.map((i) => i + offsets[s]!) })),
    ),
  };
}
