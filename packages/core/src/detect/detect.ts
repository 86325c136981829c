import type { Alignment } from "../model/alignment.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Reading } from "../model/reading.js";
import type { Accord, Judged, Verdict } from "../model/verdict.js";
import { agreementConfidence, confidenceOf, estimateOf, treeFeatures } from "./confidence.js";
import { CONTRAST, contrast } from "./contrast/contrast.js";
import type { Detector } from "./detector.js";
import { agreementFeatures, featuresOf, verdictFeatures } from "./features.js";
import { supersededBy } from "./supersession.js";

/** What the detectors need besides the alignments. */
export interface DetectContext {
  readonly lexicon: Lexicon;
  /** article id → its reading */
  readonly readings: ReadonlyMap<string, Reading>;
}

/**
 * Puts all alignments of one pair of sentences to all detectors. Of several verdicts of one kind and outcome the
 * surest is kept: two sentences conflict once in each way, and agree once.
 */
export function detectPair(
  alignments: readonly Alignment[],
  detectors: readonly Detector[],
  context: DetectContext,
): Judged[] {
  const best = new Map<string, Judged>();
  const keep = (key: string, judged: Judged): void => {
    const known = best.get(key);
    if (!known || judged.confidence > known.confidence) best.set(key, judged);
  };
  for (const alignment of alignments) {
    const verdicts: Verdict[] = [];
    for (const detector of detectors) {
      const verdict = detector.detect(alignment, context.lexicon);
      if (!verdict) continue;
      verdicts.push(verdict);
      if (verdict.outcome !== "agreement") {
        keep(`${verdict.outcome}:${verdict.kind}`, judge(verdict, alignment, detector.name, context));
      }
    }
    keep("agreement", accord(verdicts, alignment, context));
  }
  addContrast(alignments, best, context);
  return weighed([...best.values()], context);
}

/**
 * What was kept by the first estimate, with the confidence that all verdicts on the pair leave to each conflict, and whether it is
 * news.
 */
function weighed(judged: readonly Judged[], context: DetectContext): Judged[] {
  const verdicts = judged.filter(({ detector }) => detector !== CONTRAST).map(({ verdict }) => verdict);
  const agreed = judged.find(({ verdict }) => verdict.outcome === "agreement")?.confidence ?? 0;
  const ofPair = verdictFeatures(verdicts, agreed);
  const sure = judged.map((j): Judged => {
    if (!j.features) return j;
    const features = treeFeatures(j.features, ofPair);
    return { ...j, features, confidence: confidenceOf(features) };
  });
  // the surest conflict decides for the pair: it cannot be news in one word and a conflict in another
  const [surest] = sure.filter(({ features }) => features).sort((x, y) => y.confidence - x.confidence);
  const later = surest && supersededBy(surest.features!, surest.alignment, ...readingsOf(surest.alignment, context));
  return later ? sure.map((j) => (j.features ? { ...j, supersededBy: later } : j)) : sure;
}

/** From this confidence on a detector's finding stands for the pair, and the comparer's adds nothing. */
const NAMED = 0.5;

function addContrast(alignments: readonly Alignment[], best: Map<string, Judged>, context: DetectContext): void {
  const conflicts = [...best.values()].filter((judged) => judged.verdict.outcome === "conflict");
  if (conflicts.some((judged) => judged.confidence >= NAMED)) return;
  const cleared = new Set([...best.values()].flatMap(({ verdict: v }) => (v.outcome === "cleared" ? [v.kind] : [])));
  const found = contrast(alignments, best.get("agreement")?.confidence, cleared);
  if (!found) return;
  best.set("conflict:contrast", judge(found.verdict, found.alignment, CONTRAST, context));
}

function judge(verdict: Verdict, alignment: Alignment, detector: string, context: DetectContext): Judged {
  if (verdict.outcome !== "conflict") return { verdict, alignment, detector, confidence: 0 };
  const [a, b] = readingsOf(alignment, context);
  const features = featuresOf(verdict, alignment, a, b, context.lexicon);
  return { verdict, alignment, detector, confidence: estimateOf(features), features };
}

/** How surely the two say the same, whatever the detectors were asked for. */
function accord(verdicts: readonly Verdict[], alignment: Alignment, context: DetectContext): Judged<Accord> {
  const [a, b] = readingsOf(alignment, context);
  const heads = (side: "a" | "b"): number[] => [alignment[side].predicate, ...alignment.roles.map((r) => r[side].head)];
  const verdict: Accord = verdicts.find((v): v is Accord => v.outcome === "agreement") ?? {
    outcome: "agreement",
    focus: { a: heads("a"), b: heads("b") },
  };
  return {
    verdict,
    alignment,
    detector: "",
    confidence: agreementConfidence(agreementFeatures(verdicts, alignment, a, b)),
  };
}

const readingsOf = (alignment: Alignment, context: DetectContext): [Reading, Reading] => [
  context.readings.get(alignment.a.article)!,
  context.readings.get(alignment.b.article)!,
];
