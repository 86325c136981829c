import type { Dispute, Evidence, Finding, Position } from "../model/report.js";
import type { Conflict, Judged } from "../model/verdict.js";
import { fingerprint, normalise } from "../model/fingerprint.js";
import { questionOf } from "./question.js";
import type { Readings } from "./findings.js";

export interface JudgedFinding {
  readonly finding: Finding;
  readonly judged: Judged<Conflict>;
}

/**
 * Findings about one question become one dispute: those of one kind that share a sentence, or whose affirmed
 * statements ask the same. Ranked by level, confidence and number of sources.
 */
export function disputes(found: readonly JudgedFinding[], readings: Readings): Dispute[] {
  const groups = new Map<string, JudgedFinding[]>();
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    while (parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  for (const entry of found) {
    const [a, b] = keysOf(entry);
    for (const k of [a, b]) if (!parent.has(k)) parent.set(k, k);
    parent.set(root(a), root(b));
  }
  for (const entry of found) {
    const group = root(keysOf(entry)[0]);
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  return [...groups.values()].map((group) => dispute(group, readings)).sort(byWeight);
}

/** One question is asked of one sentence by the predicate that the finding is about. */
const keysOf = ({ finding, judged }: JudgedFinding): [string, string] => {
  const { a, b } = judged.alignment;
  const key = (e: Evidence, lemma: string): string => `${finding.kind}:${e.article}:${e.field}:${e.start}:${lemma}`;
  return [key(finding.a, a.lemma), key(finding.b, b.lemma)];
};

function dispute(group: readonly JudgedFinding[], readings: Readings): Dispute {
  const ordered = [...group].sort(
    (x, y) => y.finding.confidence - x.finding.confidence || (x.finding.id < y.finding.id ? -1 : 1),
  );
  const first = ordered[0]!;
  const id = fingerprint(
    ["dispute", first.finding.kind, ...ordered.map((x) => normalise(x.finding.a.quote)).sort()].join("\u0000"),
  );
  for (const { finding } of ordered) finding.dispute = id;
  const positions = positionsOf(ordered, readings);
  const speaking = new Set(positions.flatMap((p) => p.sources));
  const silent = [...readings.values()]
    .map((r) => r.article.source)
    .filter((s, i, all) => !speaking.has(s) && all.indexOf(s) === i);
  const alone = positions.filter((p) => p.sources.length === 1);
  const outlier = speaking.size > 2 && alone.length === 1 ? alone[0]!.sources[0] : undefined;
  return {
    id,
    question: questionOf(first.judged),
    kind: first.finding.kind,
    level: ordered.some((x) => x.finding.level === "contradiction") ? "contradiction" : "tension",
    confidence: first.finding.confidence,
    positions,
    silent,
    ...(outlier !== undefined && { outlier }),
    findings: ordered.map((x) => x.finding.id),
  };
}

function positionsOf(group: readonly JudgedFinding[], readings: Readings): Position[] {
  const positions = new Map<string, { label: string; sources: Set<string>; evidence: Map<string, Evidence> }>();
  for (const { finding, judged } of group) {
    for (const [side, e] of [
      [0, finding.a],
      [1, finding.b],
    ] as const) {
      const label = judged.verdict.answers[side];
      const position = positions.get(label.toLowerCase()) ?? { label, sources: new Set(), evidence: new Map() };
      position.sources.add(readings.get(e.article)!.article.source);
      position.evidence.set(`${e.article}:${e.field}:${e.start}`, e);
      positions.set(label.toLowerCase(), position);
    }
  }
  return [...positions.values()].map((p) => ({
    label: p.label,
    sources: [...p.sources],
    evidence: [...p.evidence.values()],
  }));
}

const sourcesIn = (d: Dispute): number => new Set(d.positions.flatMap((p) => p.sources)).size;

/** Most sure first; among about equally sure ones, those that more sources are part of, contradictions before tensions. */
function byWeight(x: Dispute, y: Dispute): number {
  const weight = (d: Dispute): number =>
    d.confidence + 0.04 * Math.min(5, sourcesIn(d)) + (d.level === "contradiction" ? 0.03 : 0);
  return weight(y) - weight(x) || (x.id < y.id ? -1 : 1);
}
