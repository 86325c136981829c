import type { Dispute, Evidence, Finding, Report } from "@counterclaim/core";

/** "1 dispute", "3 disputes". */
export const counted = (count: number, noun: string): string => `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;

/** A number with thin groups of three, the same in every locale: 12,345. */
export const grouped = (count: number): string =>
  count < 1000 ? String(count) : `${grouped(Math.floor(count / 1000))},${String(count % 1000).padStart(3, "0")}`;

/** The report in one sentence, with no claim beyond what was compared. */
export function headline(report: Report): string {
  const articles = counted(report.articles.length, "article");
  if (report.findings.length === 0)
    return `No conflict found in what was compared of ${articles}; see the coverage below.`;
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

/** The sentences on what was read and compared. */
export function coverage(report: Report): string[] {
  const { coverage } = report;
  const sum = (count: (one: (typeof coverage.articles)[number]) => number) =>
    coverage.articles.reduce((total, one) => total + count(one), 0);
  const skipped = sum(({ skippedSentences }) => skippedSentences);
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
    `${grouped(coverage.pairsCompared)} of ${counted(coverage.pairsPossible, "pair")} of statements compared, the rest share too little.`,
    `Detectors: ${coverage.detectors.join(", ") || "none"}.`,
  ];
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
