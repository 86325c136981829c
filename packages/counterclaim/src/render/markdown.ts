import type { Dispute, Evidence, Report } from "@counterclaim/core";
import { restsOn } from "./grounds.js";
import { harmless } from "./harmless.js";
import { articleNames } from "./names.js";
import { carriedBy } from "./opinions.js";
import { stretches } from "./quote.js";
import { counted, coverage, dismissal, findingsOf, headline, quotesOf } from "./summary.js";

/** The report as CommonMark: disputes first, coverage always. Quotes and names are escaped. */
export function renderMarkdown(report: Report): string {
  const nameOf = articleNames(report);
  const cite = (evidence: Evidence) => `${quote(evidence)} — ${escape(nameOf(evidence))}`;
  const pair = (a: Evidence, b: Evidence) => `${cite(a)} / ${cite(b)}`;
  const { dismissed = [] } = report;
  const blocks = [
    "# Where the sources conflict",
    escape(headline(report)),
    ...report.disputes.flatMap((dispute, index) => section(report, dispute, index + 1, cite)),
    ...list(
      counted(dismissed.length, "dismissed finding"),
      dismissed.map((one) => {
        const { id, kind, a, b } = one.finding;
        return `${kind}: ${pair(a, b)}: ${escape(dismissal(one))} \`${id}\``;
      }),
    ),
    ...list(
      counted(report.updates.length, "update"),
      report.updates.map(({ earlier, later, reason }) => `${pair(earlier, later)}: ${escape(reason)}`),
    ),
    ...list(
      counted(report.agreements.length, "agreement"),
      report.agreements.map(({ a, b, echo }) => pair(a, b) + (echo ? " (copies of one text)" : "")),
    ),
    ...list(
      counted(report.cleared.length, "cleared pair"),
      report.cleared.map(({ a, b, rule, reason }) => `${escape(rule)}: ${pair(a, b)}: ${escape(reason)}`),
    ),
    ...list(
      counted(report.notes.length, "note"),
      report.notes.map(({ message, article }) => escape(article === undefined ? message : `${article}: ${message}`)),
    ),
    ...list("Coverage", coverage(report).map(escape)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function section(report: Report, dispute: Dispute, number: number, cite: (evidence: Evidence) => string): string[] {
  const findings = findingsOf(dispute, report);
  const positions = dispute.positions.flatMap(({ label, sources, evidence }) => [
    `**${escape(label)}**: ${sources.map(escape).join(", ")}`,
    quotesOf(evidence, findings)
      .map((one) => `> ${cite(one)}`)
      .join("\n>\n"),
  ]);
  return [
    `## ${number}. ${escape(dispute.question)}`,
    `${dispute.level}, ${dispute.kind}, confidence ${dispute.confidence.toFixed(2)}`,
    ...positions.filter(Boolean),
    ...(dispute.outlier === undefined ? [] : [`Stands alone: ${escape(dispute.outlier)}`]),
    ...(dispute.silent.length === 0 ? [] : [`Silent: ${dispute.silent.map(escape).join(", ")}`]),
    ...(findings[0]
      ? [`Why: ${escape(findings[0].reason)}`, ...[...restsOn(findings[0]), ...carriedBy(findings[0])].map(escape)]
      : []),
    `Findings: ${findings.map(({ id, known }) => `\`${id}\`${known ? " (known)" : ""}`).join(", ")}`,
  ];
}

const list = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${item}`).join("\n")];

/** The quote with the deciding words in bold. White space stays outside of the asterisks, or they would not count. */
function quote(evidence: Evidence): string {
  const marked = stretches(evidence).map(({ text, focus }) => {
    const words = text.trim();
    if (!focus || words === "") return escape(text);
    return text.replace(words, () => `**${escape(words)}**`);
  });
  return `“${marked.join("")}”`;
}

const special = /[\\`*_[\]<>|~#&]/g;

const escape = (text: string): string => harmless(text).replace(special, "\\$&");
