/** Keeps the cost of very long sentences linear: they are parsed in pieces. */
import type { Parse } from "./parser.js";

/** Words parsed as one sentence at most; arc scores and trees cost the square of this. */
const LONGEST_SENTENCE = 320;

export interface Pieces {
  sentences: (readonly string[])[];
  /** For each original sentence the number of its pieces (at least one). */
  counts: number[];
}

export function splitLong(sentences: readonly (readonly string[])[]): Pieces {
  const pieces: (readonly string[])[] = [];
  const counts = sentences.map((sentence) => {
    const count = Math.max(1, Math.ceil(sentence.length / LONGEST_SENTENCE));
    for (let i = 0; i < count; i++)
      pieces.push(count === 1 ? sentence : sentence.slice(i * LONGEST_SENTENCE, (i + 1) * LONGEST_SENTENCE));
    return count;
  });
  return { sentences: pieces, counts };
}

/** One parse per original sentence; `parses` has holes for empty sentences. */
export function joinPieces(pieces: Pieces, parses: readonly (Parse | undefined)[]): Parse[] {
  let at = 0;
  return pieces.counts.map((count) => {
    const parts = Array.from({ length: count }, (_, i) => parses[at + i] ?? EMPTY);
    at += count;
    return count === 1 ? parts[0]! : join(parts);
  });
}

const EMPTY: Parse = { upos: [], xpos: [], heads: new Int32Array(0), deprels: [] };

function join(parts: readonly Parse[]): Parse {
  const heads: number[] = [];
  const deprels: string[] = [];
  let root = 0;
  for (const part of parts) {
    const shift = heads.length;
    part.heads.forEach((head, i) => {
      const label = part.deprels[i]!;
      if (head > 0) heads.push(head + shift);
      else heads.push(root);
      deprels.push(head === 0 && shift > 0 ? "parataxis" : label);
    });
    if (root === 0) root = part.heads.indexOf(0) + 1;
  }
  const numbers = (pick: (p: Parse) => Float32Array | undefined): Float32Array =>
    Float32Array.from(parts.flatMap((p) => [...(pick(p) ?? [])]));
  return {
    upos: parts.flatMap((p) => p.upos),
    xpos: parts.flatMap((p) => p.xpos),
    heads: Int32Array.from(heads),
    deprels,
    tagConfidence: numbers((p) => p.tagConfidence),
    arcConfidence: numbers((p) => p.arcConfidence),
  };
}
