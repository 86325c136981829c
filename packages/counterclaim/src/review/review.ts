import type { Dismissed, Dispute, Finding, Report } from "@counterclaim/core";
import type { Dismissal } from "./files.js";

/** What people have decided about findings, by id. */
export interface Decisions {
  readonly known: ReadonlySet<string>;
  readonly dismissals: ReadonlyMap<string, Dismissal>;
}

/** The report with known findings marked, and dismissed ones moved to `dismissed` with what was said of them. */
export function reviewed(report: Report, { known, dismissals }: Decisions): Report {
  const marked = report.findings.map((finding) => (known.has(finding.id) ? { ...finding, known: true } : finding));
  const dismissed = marked.flatMap((finding): Dismissed[] => {
    const dismissal = dismissals.get(finding.id);
    if (!dismissal) return [];
    const { reason, dismissedAt, by } = dismissal;
    return [{ finding, reason, ...(dismissedAt !== undefined && { dismissedAt }), ...(by !== undefined && { by }) }];
  });
  const findings = marked.filter(({ id }) => !dismissals.has(id));
  const disputes = dismissed.length === 0 ? report.disputes : openDisputes(report.disputes, findings);
  return { ...report, findings, disputes, ...(dismissed.length > 0 && { dismissed }) };
}

/** Disputes as far as they rest on `findings`: without findings, and positions, that no longer count. */
function openDisputes(disputes: readonly Dispute[], findings: readonly Finding[]): Dispute[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return disputes.flatMap((dispute) => {
    const open = dispute.findings.flatMap((id) => byId.get(id) ?? []);
    if (open.length === 0) return [];
    const places = new Set(open.flatMap(({ a, b }) => [a, b]).map(place));
    const positions = dispute.positions.filter(({ evidence }) => evidence.some((one) => places.has(place(one))));
    const { outlier, ...rest } = dispute;
    return [
      {
        ...rest,
        ...(outlier !== undefined && standsAlone(outlier, positions) && { outlier }),
        positions,
        findings: open.map(({ id }) => id),
        level: open.some(({ level }) => level === "contradiction") ? "contradiction" : "tension",
        confidence: Math.max(...open.map(({ confidence }) => confidence)),
      } satisfies Dispute,
    ];
  });
}

const place = ({ article, field, start, end }: Finding["a"]): string => JSON.stringify([article, field, start, end]);

/** One source against two or more that agree, or at least do not stand alone. */
function standsAlone(source: string, positions: Dispute["positions"]): boolean {
  const alone = positions.filter(({ sources }) => sources.length === 1);
  const speaking = new Set(positions.flatMap(({ sources }) => sources));
  return speaking.size > 2 && alone.length === 1 && alone[0]?.sources[0] === source;
}

/** The findings that no baseline knows and no one has dismissed. */
export const newFindings = (report: Report): Finding[] => report.findings.filter(({ known }) => known !== true);
