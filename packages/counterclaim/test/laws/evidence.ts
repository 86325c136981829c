import type { Evidence, Finding, Report } from "@counterclaim/core";

/** Every piece of evidence in a report. */
export function allEvidence(report: Report): Evidence[] {
  return [
    ...report.findings.flatMap(({ a, b }) => [a, b]),
    ...report.disputes.flatMap(({ positions }) => positions.flatMap(({ evidence }) => evidence)),
    ...report.agreements.flatMap(({ a, b }) => [a, b]),
    ...report.updates.flatMap(({ earlier, later }) => [earlier, later]),
    ...report.cleared.flatMap(({ a, b }) => [a, b]),
  ];
}

/** The report as it would be had the text of `article` begun `by` units later. */
export function shifted<T>(value: T, article: string, by: number): T {
  if (Array.isArray(value)) return value.map((one: unknown) => shifted(one, article, by)) as T;
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, shifted(one as unknown, article, by)]),
  );
  if (copy["article"] !== article || copy["field"] !== "text" || copy["quote"] === undefined) return copy as T;
  const evidence = copy as unknown as Evidence;
  return {
    ...evidence,
    start: evidence.start + by,
    end: evidence.end + by,
    focus: evidence.focus.map(([from, to]) => [from + by, to + by]),
  } as T;
}

/** What a finding says, without how sure it is: rarity of words, and so confidence, depends on all that is compared. */
export const claim = ({ confidence: _, ...rest }: Finding) => rest;

/** Findings on the same words of several articles share their id: their articles tell them apart. */
const order = (one: { id: string; a?: Evidence; b?: Evidence }): string =>
  [one.id, one.a?.article, one.b?.article].join(" ");

export const byId = <T extends { id: string }>(list: readonly T[]): T[] =>
  [...list].sort((x, y) => (order(x) < order(y) ? -1 : order(x) > order(y) ? 1 : 0));
