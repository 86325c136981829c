import { type Evidence, type Finding, type Note, pairFingerprint, type Report } from "@counterclaim/core";
import { articleNames } from "../names.js";
import { placesOf, type Whereabouts } from "./locations.js";
import { linkTo, plainText } from "./messages.js";
import { clearedRuleId, rulesOf } from "./rules.js";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const levels = { contradiction: "error", tension: "warning" } as const;

/** Two pieces of evidence, and what is said of them. */
interface Pair {
  readonly rule: string;
  readonly level: "error" | "warning" | "note";
  readonly fingerprint: string;
  readonly a: Evidence;
  readonly b: Evidence;
  readonly reason: string;
}

/**
 * The report as SARIF 2.1.0: contradictions are errors, tensions warnings, cleared pairs notes. Side A of a pair is the
 * result's location, side B a related one. Where the articles and their files are known, locations have lines.
 */
export function renderSarif(
  report: Report,
  whereabouts: Whereabouts = { texts: new Map(), locate: () => undefined },
): string {
  const rules = rulesOf(report);
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const { artifacts, location } = placesOf(report, whereabouts);
  const nameOf = articleNames(report);
  // SARIF wants the state of all results, or of none
  const compared = report.findings.some(({ known }) => known);
  const state = (known: boolean | undefined) => (compared ? { baselineState: known ? "unchanged" : "new" } : {});

  const result = ({ rule, level, fingerprint, a, b, reason }: Pair, more: object): object => ({
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule) ?? -1,
    level,
    message: {
      text: `${plainText(reason)} ${plainText(`${nameOf(a)}: “${a.quote}”`)} / ${linkTo(1, nameOf(b))}: ${plainText(`“${b.quote}”`)}`,
    },
    locations: [location(a)],
    relatedLocations: [location(b, { id: 1 })],
    partialFingerprints: { "counterclaimFinding/v1": fingerprint },
    ...more,
  });
  const found = (finding: Finding, more: object = {}): object =>
    result(
      { ...finding, rule: finding.kind, level: levels[finding.level], fingerprint: finding.id },
      {
        rank: Math.round(finding.confidence * 1000) / 10,
        ...state(finding.known),
        ...more,
        properties: {
          ...{ confidence: finding.confidence, detector: finding.detector, dispute: finding.dispute },
          ...(finding.basis && { basis: finding.basis, structure: finding.structure, opinions: finding.opinions }),
        },
      },
    );
  const suppressed = (justification: string) => ({
    suppressions: [{ kind: "external", status: "accepted", justification }],
  });

  const run = {
    tool: { driver: { name: "Counterclaim", rules } },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: report.notes.every(({ code }) => code !== "ended-early"),
        toolExecutionNotifications: report.notes.map(notification),
      },
    ],
    artifacts,
    results: [
      ...report.findings.map((finding) => found(finding)),
      ...(report.dismissed ?? []).map(({ finding, reason }) => found(finding, suppressed(reason))),
      ...report.cleared.map(({ rule, kind, ...pair }) => {
        const id = clearedRuleId(rule);
        const fingerprint = pairFingerprint(`${id} ${kind}`, pair.a.quote, pair.b.quote);
        return result({ ...pair, rule: id, level: "note", fingerprint }, { ...state(true), properties: { kind } });
      }),
    ],
    properties: { coverage: report.coverage, ...(report.draft !== undefined && { draft: report.draft }) },
  };
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

const notification = ({ code, message, article }: Note): object => ({
  descriptor: { id: code },
  level: code === "ended-early" ? "warning" : "note",
  message: { text: plainText(article === undefined ? message : `${article}: ${message}`) },
});
