import type { Report } from "@counterclaim/core";
import { isPair, type AnnotatedEvent } from "./events.js";

/** Counts of one event or of many: what was annotated, what was said, and what of it is right. */
export interface Score {
  /** annotated conflicts, and how many of them some finding names */
  conflicts: number;
  found: number;
  /** pairs of sentences with a finding, and how many of them are annotated conflicts */
  flagged: number;
  right: number;
  traps: number;
  trapsHit: number;
  agreements: number;
  agreementsFound: number;
  updates: number;
  updatesKept: number;
}

/**
 * What a report makes of an annotated event. Several findings on one pair of sentences count once. The annotation is
 * complete for pairs of different articles' texts; of headlines and of pairs inside one article it lists only some, so
 * that an unlisted finding there counts neither way.
 */
export function scoreOf(event: AnnotatedEvent, report: Report): Score {
  const { findings, agreements } = report;
  const listed = (pairs: AnnotatedEvent["traps"], found: Report["findings"][number]): boolean =>
    pairs.some((pair) => isPair(found, pair));
  const distinct: Report["findings"][number][] = [];
  for (const finding of [...findings].sort((x, y) => y.confidence - x.confidence))
    if (!distinct.some((other) => isPair(finding, other))) distinct.push(finding);
  const counted = distinct.filter(
    (f) =>
      listed(event.conflicts, f) || (f.a.article !== f.b.article && f.a.field !== "title" && f.b.field !== "title"),
  );
  const hit = (pair: AnnotatedEvent["traps"][number]): boolean => findings.some((f) => isPair(f, pair));
  const traps = event.traps.filter((trap) => !event.conflicts.some((gold) => isPair(trap, gold)));
  return {
    conflicts: event.conflicts.length,
    found: event.conflicts.filter(hit).length,
    flagged: counted.length,
    right: counted.filter((f) => listed(event.conflicts, f)).length,
    traps: event.traps.length,
    trapsHit: traps.filter(hit).length,
    agreements: event.agreements.length,
    agreementsFound: event.agreements.filter((pair) => agreements.some((a) => isPair(a, pair))).length,
    updates: event.updates.length,
    updatesKept: event.updates.filter((pair) => !hit(pair)).length,
  };
}

export const total = (scores: readonly Score[]): Score =>
  scores.reduce((sum, score) => {
    const out = { ...sum };
    for (const key of Object.keys(out) as (keyof Score)[]) out[key] += score[key];
    return out;
  });
