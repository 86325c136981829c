import { fingerprint, normalise } from "../model/fingerprint.js";
import type { Passage, Reading } from "../model/reading.js";

/** A sentence's name among the sentences of the articles: made of its article's id, its field and its words. */
export function sentenceKey(passage: Passage, { article }: Reading): string {
  const { start, end } = passage.sentence;
  const sentence = (article[passage.field] ?? "").slice(start, end);
  return fingerprint(["sentence", passage.article, passage.field, normalise(sentence)].join("\u0000"));
}

/** The id of a pair names each side, so that it is found again without going through all pairs. */
export const pairId = (keyA: string, keyB: string): string => `${keyA}-${keyB}`;

/** The two sides that an id names; undefined where it has not the form of one. */
export function sidesOf(id: string): [string, string] | undefined {
  const match = /^([\da-f]{16})-([\da-f]{16})$/.exec(id);
  return match ? [match[1]!, match[2]!] : undefined;
}
