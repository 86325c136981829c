import type { Alignment, ContentWord } from "../model/alignment.js";
import type { Token } from "../model/sentence.js";

/**
 * How far what is left over on the two sides is one word for another in the same place ("carried salmon to Bergen", "carried
 * margarine to Bergen"): two sentences alike in all else then differ in what they state, not in what they leave out.
 */
export function substitutionFeatures({ restA, restB, unitA, unitB }: Alignment): Record<string, number> {
  const [left, right] = [unitA.sentence.tokens, unitB.sentence.tokens];
  const open = new Set(restB);
  const pairs: [ContentWord, ContentWord][] = [];
  for (const x of restA) {
    const y = [...open].find((other) => inSamePlace(left, x.token, right, other.token));
    if (!y) continue;
    open.delete(y);
    pairs.push([x, y]);
  }
  const slip = restA.some((x) => restB.some((y) => x.name && y.name && isSlip(left, x.token, right, y.token)));
  const code = restA.some((x) => restB.some((y) => isCode(left[x.token]!.form, right[y.token]!.form)));
  const named = { ...(slip && { slip: 1 }), ...(code && { "slip:code": 1 }) };
  if (!pairs.length) return named;
  const share = (side: 0 | 1, rest: readonly ContentWord[]): number =>
    weight(pairs.map((pair) => pair[side])) / Math.max(weight(rest), Number.EPSILON);
  return {
    ...named,
    swap: Math.min(share(0, restA), share(1, restB)),
    "swap:only": pairs.length === restA.length && pairs.length === restB.length ? 1 : 0,
    "swap:single": pairs.length === 1 ? 1 : 0,
    "swap:named": pairs.some(([x, y]) => x.name && y.name) ? 1 : 0,
  };
}

const weight = (words: readonly ContentWord[]): number => words.reduce((sum, word) => sum + word.weight, 0);

/** Words of one class that play one part to one head, or to heads that do. */
function inSamePlace(left: readonly Token[], a: number, right: readonly Token[], b: number): boolean {
  let [x, y] = [headOfName(left, a), headOfName(right, b)];
  if (x?.upos !== y?.upos) return false;
  for (let step = 0; step < STEPS; step++) {
    if (!x || !y || x.deprel !== y.deprel) return false;
    [x, y] = [left[x.head], right[y.head]];
    if (!x || !y) return x === y;
    if (x.lemma.toLowerCase() === y.lemma.toLowerCase()) return true;
  }
  return false;
}

/** The word that a name hangs by; any other word itself. */
function headOfName(tokens: readonly Token[], at: number): Token | undefined {
  let t = tokens[at];
  while (t?.upos === "PROPN" && IN_NAME.test(t.deprel) && tokens[t.head]?.upos === "PROPN") t = tokens[t.head];
  return t;
}

const IN_NAME = /^(?:flat|compound)(?::|$)/u;

/** "Rufino Mamani", "Rufino Condori": two names that share a word are one, misspelt or mistaken, or two of one family. */
function isSlip(left: readonly Token[], a: number, right: readonly Token[], b: number): boolean {
  const [x, y] = [nameWords(left, a), nameWords(right, b)];
  return [...x].some((word) => y.has(word)) && [...x].some((word) => !y.has(word));
}

/** "H5N1", "H5N5": letters and figures of which a figure differs. */
const isCode = (x: string, y: string): boolean =>
  x !== y && CODE.test(x) && x.replace(/\d/gu, "0") === y.replace(/\d/gu, "0");

const CODE = /^(?=.*\p{Lu})(?=.*\d)[\p{L}\d]+$/u;

function nameWords(tokens: readonly Token[], at: number): Set<string> {
  const head = headOfName(tokens, at)!;
  const parts = tokens.slice(Math.max(0, head.index - LONGEST_NAME), head.index + LONGEST_NAME);
  const isPart = (t: Token): boolean => t.upos === "PROPN" && headOfName(tokens, t.index) === head;
  return new Set(parts.filter(isPart).map((t) => t.form.toLowerCase()));
}

/** Words of a name on either side of its head. */
const LONGEST_NAME = 5;

/** Heads looked at, the word's own and the next one. */
const STEPS = 2;
