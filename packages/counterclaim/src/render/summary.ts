import type { Dismissed, Dispute, Evidence, Finding, Report } from "@counterclaim/core";
import { counted, grouped } from "./counted.js";
import { asked } from "./opinions.js";

export { counted, grouped };

/** The report in one sentence, with no claim beyond what was compared. */
export function headline(report: Report): string {
  return [found(report), ...standing(report), ...endedEarly(report)].join(" ");
}

function found(report: Report): string {
  const articles = participants(report);
  if (report.findings.length === 0) {
    const none = report.dismissed ? "No open conflict" : "No conflict found";
    return `${none} in what was compared of ${articles}; see the coverage below.`;
  }
  const contradictions = report.disputes.filter(({ level }) => level === "contradiction").length;
  const tensions = report.disputes.length - contradictions;
  const levels = [
    ...(contradictions > 0 ? [counted(contradictions, "contradiction")] : []),
    ...(tensions > 0 ? [counted(tensions, "tension")] : []),
  ].join(" and ");
  const pairs = report.findings.length;
  const evidence = `${counted(pairs, "pair")} of statements ${pairs === 1 ? "conflicts" : "conflict"}.`;
  return `${counted(report.disputes.length, "dispute")} between ${articles}: ${levels}. ${evidence}`;
}

function participants({ articles, draft }: Report): string {
  const source = articles.find(({ id }) => id === draft)?.source;
  if (source === undefined) return counted(articles.length, "article");
  return `the draft by ${source} and ${counted(articles.length - 1, "article")}`;
}

/** What earlier decisions say of the findings. */
function standing({ findings, dismissed = [] }: Report): string[] {
  const known = findings.filter((finding) => finding.known).length;
  return [
    ...(known > 0 ? [`${known === findings.length ? "All" : grouped(known)} known from the baseline.`] : []),
    ...(dismissed.length > 0 ? [`${counted(dismissed.length, "finding")} dismissed.`] : []),
  ];
}

const endedEarly = ({ notes }: Report): string[] =>
  notes.flatMap(({ code, message }) => (code === "ended-early" ? [message] : []));

/** The ids of a dispute's findings, with what is decided about them. */
export const findingLabels = (dispute: Dispute, report: Report): string[] =>
  findingsOf(dispute, report).map(({ id, known }) => (known ? `${id} (known)` : id));

/** Why a finding is dismissed, who says so and when. */
export const dismissal = ({ reason, by, dismissedAt }: Dismissed): string =>
  [reason, ...(by === undefined ? [] : [by]), ...(dismissedAt === undefined ? [] : [dismissedAt])].join("; ");

/** The sentences on what was read and compared. */
export function coverage(report: Report): string[] {
  const { coverage } = report;
  const sum = (count: (one: (typeof coverage.articles)[number]) => number) =>
    coverage.articles.reduce((total, one) => total + count(one), 0);
  const skipped = sum(({ skippedSentences }) => skippedSentences);
  const rest = endedEarly(report).length > 0 ? "share too little or were not reached" : "share too little";
  const lines = [
    `${counted(
      sum(({ characters }) => characters),
      "character",
    )} in ${counted(
      sum(({ sentences }) => sentences),
      "sentence",
    )} read; ` +
      `${counted(
        sum(({ statements }) => statements),
        "statement",
      )} taken from them; ` +
      `${counted(skipped, "sentence")} skipped.`,
    `${grouped(coverage.pairsCompared)} of ${counted(coverage.pairsPossible, "pair")} of statements compared, the rest ${rest}.`,
    `Detectors: ${coverage.detectors.join(", ") || "none"}.`,
  ];
  if (coverage.judgements) lines.push(...asked(coverage.judgements));
  for (const group of coverage.echoes) lines.push(`Near-copies, counted as one voice: ${group.join(", ")}.`);
  return lines;
}

/** A dispute's findings, the most confident first. */
export function findingsOf(dispute: Dispute, report: Report): Finding[] {
  const byId = new Map(report.findings.map((finding) => [finding.id, finding]));
  return dispute.findings.flatMap((id) => byId.get(id) ?? []);
}

/** The quotes of a position, those of the most confident finding first, with that finding's deciding words. */
export function quotesOf(evidence: readonly Evidence[], findings: readonly Finding[]): Evidence[] {
  const told = new Map<string, { rank: number; one: Evidence }>();
  const key = ({ article, field, start, end }: Evidence) => JSON.stringify([article, field, start, end]);
  for (const one of findings.flatMap(({ a, b }) => [a, b])) {
    if (!told.has(key(one))) told.set(key(one), { rank: told.size, one });
  }
  return evidence
    .map((one) => ({ one, finding: told.get(key(one)) }))
    .sort((x, y) => (x.finding?.rank ?? told.size) - (y.finding?.rank ?? told.size))
    .map(({ one, finding }) => (one.focus.length > 0 ? one : (finding?.one ?? one)));
}
