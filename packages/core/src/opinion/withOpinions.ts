import type { Alignment } from "../model/alignment.js";
import type { Basis, Calibration, Opinion, PairJudgement } from "../model/opinion.js";
import type { Reading } from "../model/reading.js";
import type { Clearance, Conflict, Judged, JudgedPair } from "../model/verdict.js";
import { basisOf, combined, contradicts, unmeasured, weightOf } from "./combine.js";
import { conflictsOf, estimate } from "./estimate.js";
import type { Heard, HeardPair } from "./hear.js";
import { seenByJudges } from "./seenByJudges.js";

export interface OpinionOptions {
  readonly minConfidence: number;
  readonly calibration: Readonly<Record<string, Calibration>> | undefined;
  /** which side of a conflict brings the other up to date, if one does */
  supersededBy(conflict: Conflict, alignment: Alignment, a: Reading, b: Reading): "a" | "b" | undefined;
}

/** Above this confidence a detector's verdict stands for the pair, whatever kind a judge gives it. */
const NAMED = 0.5;

/** The pairs with what judges say taken into the confidence of every conflict, and with the conflicts that only judges see. */
export function withOpinions(heard: Heard, readings: readonly Reading[], options: OpinionOptions): JudgedPair[] {
  const byId = new Map(readings.map((reading) => [reading.article.id, reading]));
  return heard.pairs.map((pair) => hearing(pair, byId, options));
}

function hearing(
  { pair, answers }: HeardPair,
  readings: ReadonlyMap<string, Reading>,
  options: OpinionOptions,
): JudgedPair {
  const weights = answers.map((a) =>
    weightOf(a.probability.contradiction, options.calibration?.[a.judge] ?? unmeasured(a)),
  );
  const supports = weights.reduce((sum, weight) => sum + weight, 0) > 0;
  const carrier = supports ? carrierOf(pair, answers) : undefined;
  const judged = pair.judged.flatMap((j): Judged[] => {
    if (j.verdict.outcome !== "conflict") return [j];
    // that a later report brings up to date what an earlier one said is no question of who is right
    if (j.supersededBy) return [told(j as Judged<Conflict>, j.confidence, [])];
    if (!supports || j === carrier) {
      const confidence = combined(supports ? estimate(pair) : j.confidence, weights);
      const heard = told(j as Judged<Conflict>, confidence, answers);
      const { minConfidence } = options;
      const overruled = j.confidence >= minConfidence && confidence < minConfidence;
      return overruled ? [heard, overruledBy(answers, heard)] : [heard];
    }
    // what judges see is another conflict: this one stands as it stood
    return [told(j as Judged<Conflict>, j.confidence, answers, "structure")];
  });
  const seen = answers.some(({ probability }) => contradicts(probability));
  if (supports && seen && !carrier && !pair.judged.some((j) => j.supersededBy && j.confidence >= NAMED))
    judged.push(onlyByJudges(pair, answers, weights, readings, options));
  return { ...pair, judged };
}

/** The detector's verdict that judges who see a conflict speak for; undefined where they see another one. */
function carrierOf(pair: JudgedPair, answers: readonly PairJudgement[]): Judged<Conflict> | undefined {
  const conflicts = conflictsOf(pair);
  const named = conflicts.filter((j) => j.confidence >= NAMED);
  const kinds = new Set(answers.flatMap(({ kind, probability }) => (kind && contradicts(probability) ? [kind] : [])));
  const ofKind = (list: readonly Judged<Conflict>[]) => list.find((j) => kinds.has(j.verdict.kind));
  if (named.length > 0) return ofKind(named) ?? named[0];
  return kinds.size > 0 ? ofKind(conflicts) : conflicts[0];
}

function told(
  j: Judged<Conflict>,
  confidence: number,
  answers: readonly PairJudgement[],
  basis: Basis = basisOf(
    j.confidence,
    answers.map((a) => a.probability),
  ),
): Judged<Conflict> {
  return { ...j, confidence, opinions: { basis, structure: j.confidence, opinions: answers.map(opinionOf) } };
}

function onlyByJudges(
  pair: JudgedPair,
  answers: readonly PairJudgement[],
  weights: readonly number[],
  readings: ReadonlyMap<string, Reading>,
  options: OpinionOptions,
): Judged<Conflict> {
  const { verdict, alignment } = seenByJudges(pair, answers);
  const later = options.supersededBy(verdict, alignment, readings.get(pair.a.article)!, readings.get(pair.b.article)!);
  return {
    verdict,
    alignment,
    detector: "judgement",
    confidence: combined(estimate(pair), weights),
    ...(later && { supersededBy: later }),
    opinions: { basis: "model", structure: 0, opinions: answers.map(opinionOf) },
  };
}

const opinionOf = ({ judge, probability, kind, rationale }: PairJudgement): Opinion => ({
  judge,
  probability: { ...probability },
  ...(kind !== undefined && { kind }),
  ...(rationale !== undefined && { rationale }),
});

/** What structure alone would have reported stays in sight, with who spoke against it. */
function overruledBy(answers: readonly PairJudgement[], { verdict, ...rest }: Judged<Conflict>): Judged<Clearance> {
  const said = answers.map(({ judge, probability, rationale }) => {
    const { contradiction, agreement, neutral } = probability;
    const words = contradicts(probability)
      ? `a contradiction, but not surely enough (${percent(contradiction)})`
      : agreement >= neutral
        ? `an agreement (${percent(agreement)})`
        : `no contradiction (${percent(neutral)} neutral)`;
    return `${judge} sees ${words}${rationale === undefined ? "" : `: “${rationale}”`}`;
  });
  return {
    ...rest,
    verdict: {
      outcome: "cleared",
      kind: verdict.kind,
      rule: "second-opinion",
      focus: verdict.focus,
      reason: `By structure alone a conflict (${percent(rest.opinions!.structure)}): ${verdict.reason} ${said.join("; ")}.`,
    },
  };
}

const percent = (p: number): string => p.toFixed(2);
