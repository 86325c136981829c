import { compareTwoStrings } from "string-similarity";
import type { Alignment } from "../model/alignment.js";
import type { Agreement } from "../model/report.js";
import { evidence } from "./evidence.js";
import { round, type Readings } from "./findings.js";

/** Two sentences of one text, but for an editor's touches. */
const ECHO = 0.85;

/** In [0, 1]: how surely two statements say the same, from what they share; 0 where a slot rules it out. */
export function agreementScore(alignment: Alignment): number {
  const { a, b, predicate, roles } = alignment;
  if (a.polarity !== b.polarity && predicate.relation !== "opposed") return 0;
  if (a.generic !== b.generic || alignment.apart.length) return 0;
  const low = Math.min(alignment.sentenceCoverA, alignment.sentenceCoverB);
  const high = Math.max(alignment.coverA, alignment.coverB);
  const same = roles.filter((r) => r.relation === "same").length;
  const point =
    0.9 *
      (predicate.relation === "same"
        ? predicate.strength
        : predicate.relation === "near"
          ? 0.7 * predicate.strength
          : 0) +
    0.8 * Math.min(2, same) +
    3 * low +
    2 * high +
    Math.min(1, alignment.shared / 2) -
    4.5;
  return 1 / (1 + Math.exp(-1.5 * point));
}

export function agreement(alignment: Alignment, score: number, readings: Readings): Agreement {
  const focus = (side: "a" | "b"): number[] => [alignment[side].predicate, ...alignment.roles.map((r) => r[side].head)];
  const a = evidence(alignment.unitA, focus("a"), readings.get(alignment.a.article)!);
  const b = evidence(alignment.unitB, focus("b"), readings.get(alignment.b.article)!);
  return { a, b, confidence: round(score), echo: compareTwoStrings(a.quote, b.quote) >= ECHO };
}
