/** The trained comparer of two texts of a sentence or a few: English's part of the engine's reading of pairs. */
import type { Comparer, Comparison, Kind, ValueLink } from "@counterclaim/core";
import { once } from "../once.js";
import { keyOf, normaliseForm } from "../parser/forms.js";
import { wordTables } from "../parser/parser.js";
import { encode, type EncodedText } from "./encode.js";
import { loadComparerAsset } from "./loadComparer.js";
import { runNetwork } from "./network.js";
import { emptyMemory, pairEvidence, type RelationMemory } from "./pair.js";
import { openComparerWeights, type ComparerWeights } from "./weights.js";
import { readWords } from "./words.js";

/** A form is looked up by its beginning, so that hostile input costs no more than a long word. */
const LONGEST_FORM = 120;

/** Row of a word in the parser's word table, 0 for unknown ones. */
export function rowOf(form: string, lemma: string): number {
  const { gloveRow } = wordTables();
  return gloveRow.get(keyOf(normaliseForm(form.slice(0, LONGEST_FORM)))) ?? gloveRow.get(lemma) ?? 0;
}

function compare(
  a: EncodedText,
  b: EncodedText,
  links: readonly ValueLink[],
  w: ComparerWeights,
  memory: RelationMemory,
): Comparison {
  if (a.length === 0 || b.length === 0) return nothing(a.length, b.length);
  const { logits, kinds, credit } = runNetwork(a, b, pairEvidence(a, b, links, memory), w);
  const news = withDomain(logits, w.domains, w.news);
  const general = softmax(withDomain(logits, w.domains, w.general));
  const conflict = news[2]! - logSumExp(news[0]!, news[1]!);
  return {
    conflict,
    agreement: news[0]! - logSumExp(news[1]!, news[2]!),
    probability: { agreement: general[0]!, neutral: general[1]!, contradiction: general[2]! },
    kind: w.kinds[largest(kinds)] as Kind,
    credit: conflict >= RULED_OUT ? credit() : noCredit(a.length, b.length),
  };
}

/** Below these log-odds nobody asks where two texts part: 1 in 21. */
const RULED_OUT = -3;

const noCredit = (a: number, b: number): Comparison["credit"] => ({ a: new Float32Array(a), b: new Float32Array(b) });

const nothing = (a: number, b: number): Comparison => ({
  conflict: -10,
  agreement: -10,
  probability: { agreement: 0, neutral: 1, contradiction: 0 },
  kind: "antonym",
  credit: noCredit(a, b),
});

/** The logits with what the mean of these domains adds to them. */
function withDomain(logits: Float32Array, domains: Float32Array, which: readonly number[]): Float32Array {
  return logits.map((value, i) => value + which.reduce((sum, d) => sum + domains[3 * d + i]!, 0) / which.length);
}

const logSumExp = (x: number, y: number): number => Math.max(x, y) + Math.log1p(Math.exp(-Math.abs(x - y)));

function softmax(logits: Float32Array): number[] {
  const highest = Math.max(...logits);
  const powers = Array.from(logits, (value) => Math.exp(value - highest));
  const sum = powers.reduce((x, y) => x + y, 0);
  return powers.map((value) => value / sum);
}

const largest = (values: Float32Array): number => values.reduce((best, v, i) => (v > values[best]! ? i : best), 0);

/** A comparer with weights of its own (the bytes of a file like assets/comparer.bin), opened on first use. */
export function createComparer(load: () => Uint8Array): Comparer {
  const memory = emptyMemory();
  const loaded = once(() => openComparerWeights(load()));
  return {
    read: (sentences) => encode(readWords(sentences, rowOf), wordTables().glove, loaded()),
    compare: (a, b, links) => compare(a as EncodedText, b as EncodedText, links, loaded(), memory),
  };
}

/**
 * Reads pairs of English texts word by word: a network of 100 thousand weights over the trees, the word vectors and the
 * lexicon's relations (docs/reference/comparer-model-card.md). Loads its weights on first use.
 */
export const comparer: Comparer = createComparer(() => loadComparerAsset("news"));

/** The same network before it was trained on news: for any two texts. */
export const pairComparer: Comparer = createComparer(() => loadComparerAsset("pairs"));
