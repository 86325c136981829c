import { compareTwoStrings } from "string-similarity";
import type { Agreement } from "../model/report.js";
import type { Accord, Judged } from "../model/verdict.js";
import { evidence } from "./evidence.js";
import { round, type Readings } from "./findings.js";

/** Two sentences of one text, but for an editor's touches. */
const ECHO = 0.85;

export function agreement(judged: Judged<Accord>, readings: Readings): Agreement {
  const { verdict, alignment, confidence } = judged;
  const a = evidence(alignment.unitA, verdict.focus.a, readings.get(alignment.a.article)!);
  const b = evidence(alignment.unitB, verdict.focus.b, readings.get(alignment.b.article)!);
  return { a, b, confidence: round(confidence), echo: compareTwoStrings(a.quote, b.quote) >= ECHO };
}
