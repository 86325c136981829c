import type { Ground } from "../model/ground.js";
import type { Reading } from "../model/reading.js";
import type { Cleared, Finding, Update } from "../model/report.js";
import type { Clearance, Conflict, Judged } from "../model/verdict.js";
import { evidence } from "./evidence.js";
import { pairFingerprint } from "../model/fingerprint.js";

export type Readings = ReadonlyMap<string, Reading>;

/** What a confidence that was computed from these features rests on. */
export type GroundsOf = (features: Readonly<Record<string, number>>) => Ground[];

/** A conflict as a finding, its sides in the order of article ids and offsets; `dispute` is filled in later. */
export function finding(judged: Judged<Conflict>, readings: Readings, groundsOf?: GroundsOf): Finding {
  const { verdict, alignment, confidence, detector, opinions, features } = judged;
  const a = evidence(alignment.unitA, verdict.focus.a, readings.get(alignment.a.article)!);
  const b = evidence(alignment.unitB, verdict.focus.b, readings.get(alignment.b.article)!);
  const id = pairFingerprint(verdict.kind, a.quote, b.quote);
  return {
    id,
    kind: verdict.kind,
    level: verdict.level,
    confidence: round(confidence),
    a,
    b,
    reason: verdict.reason,
    detector,
    dispute: "",
    ...(groundsOf && { grounds: features ? groundsOf(features) : [] }),
    ...(opinions && { ...opinions, structure: round(opinions.structure) }),
  };
}

export function cleared(judged: Judged<Clearance>, readings: Readings): Cleared {
  const { verdict, alignment } = judged;
  return {
    a: evidence(alignment.unitA, verdict.focus.a, readings.get(alignment.a.article)!),
    b: evidence(alignment.unitB, verdict.focus.b, readings.get(alignment.b.article)!),
    kind: verdict.kind,
    rule: verdict.rule,
    reason: verdict.reason,
  };
}

export function update(judged: Judged<Conflict>, readings: Readings): Update {
  const { verdict, alignment } = judged;
  const a = evidence(alignment.unitA, verdict.focus.a, readings.get(alignment.a.article)!);
  const b = evidence(alignment.unitB, verdict.focus.b, readings.get(alignment.b.article)!);
  const [earlier, later] = judged.supersededBy === "b" ? [a, b] : [b, a];
  return {
    earlier,
    later,
    kind: verdict.kind,
    reason: `The later article brings the earlier one up to date. ${verdict.reason}`,
  };
}

/** Three digits: more would promise a precision that no calibration has, and would differ between machines. */
export const round = (x: number): number => Math.round(x * 1000) / 1000;
