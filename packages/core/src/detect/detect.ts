import type { Alignment } from "../model/alignment.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Reading } from "../model/reading.js";
import type { Conflict, Judged, Verdict } from "../model/verdict.js";
import { confidenceOf } from "./confidence.js";
import type { Detector } from "./detector.js";
import { featuresOf } from "./features.js";
import { supersededBy } from "./supersession.js";

/** What the detectors need besides the alignments. */
export interface DetectContext {
  readonly lexicon: Lexicon;
  /** article id → its reading */
  readonly readings: ReadonlyMap<string, Reading>;
}

/**
 * Puts all alignments of one pair of sentences to all detectors. Of several verdicts of one kind and outcome the
 * surest is kept: two sentences conflict once in each way.
 */
export function detectPair(
  alignments: readonly Alignment[],
  detectors: readonly Detector[],
  context: DetectContext,
): Judged[] {
  const best = new Map<string, Judged>();
  for (const alignment of alignments) {
    for (const detector of detectors) {
      const verdict = detector.detect(alignment, context.lexicon);
      if (!verdict) continue;
      const judged = judge(verdict, alignment, detector.name, context);
      const key = verdict.outcome === "agreement" ? "agreement" : `${verdict.outcome}:${verdict.kind}`;
      const known = best.get(key);
      if (!known || judged.confidence > known.confidence) best.set(key, judged);
    }
  }
  return [...best.values()];
}

function judge(verdict: Verdict, alignment: Alignment, detector: string, context: DetectContext): Judged {
  if (verdict.outcome !== "conflict") return { verdict, alignment, detector, confidence: 0 };
  const [a, b] = [context.readings.get(alignment.a.article)!, context.readings.get(alignment.b.article)!];
  const confidence = confidenceOf(featuresOf(verdict, alignment, a, b));
  const later = supersededBy(verdict as Conflict, alignment, a, b, context.lexicon);
  return { verdict, alignment, detector, confidence, ...(later && { supersededBy: later }) };
}
