import type { Dispute, Evidence, Report } from "@counterclaim/core";
import { restsOn } from "./grounds.js";
import { harmless } from "./harmless.js";
import { articleNames } from "./names.js";
import { carriedBy } from "./opinions.js";
import { stretches } from "./quote.js";
import { plain, type Style } from "./style.js";
import { counted, coverage, dismissal, findingLabels, findingsOf, headline, quotesOf } from "./summary.js";
import { displayWidth } from "./display-width.js";
import { type Word, words, wrap } from "./wrap.js";

export interface TextOptions {
  /** columns of a line, at least 40; default 80 */
  width?: number;
  style?: Style;
}

const quotesPerPosition = 3;
const itemsPerList = 3;

/** The report for reading in a terminal: disputes first, coverage always. */
export function renderText(report: Report, { width = 80, style = plain }: TextOptions = {}): string {
  const page: Page = { report, width: Math.max(40, width), style, nameOf: articleNames(report) };
  const blocks = [
    paragraph(page, headline(report), "", ""),
    ...report.disputes.map((dispute, index) => disputeBlock(page, dispute, index + 1)),
    ...lists(page),
    coverageBlock(page),
  ];
  return `${blocks.join("\n\n")}\n`;
}

interface Page {
  readonly report: Report;
  readonly width: number;
  readonly style: Style;
  readonly nameOf: (evidence: Evidence) => string;
}

const paragraph = (page: Page, text: string, first: string, rest: string): string =>
  wrap(words(harmless(text)), page.width, first, rest);

function disputeBlock(page: Page, dispute: Dispute, number: number): string {
  const { report, style } = page;
  const label = `${number}. `;
  const indent = " ".repeat(label.length);
  const findings = findingsOf(dispute, report);
  const question = wrap(styled(dispute.question, style.strong), page.width, label, indent);
  const facts = `${dispute.level}, ${dispute.kind}, confidence ${dispute.confidence.toFixed(2)}`;
  const tinted = styled(facts, (word) => style.level(word, dispute.level));
  const lines = [question, wrap(tinted, page.width, indent, indent)];
  for (const position of dispute.positions) {
    lines.push(paragraph(page, `${position.label}: ${position.sources.join(", ")}`, `${indent}- `, `${indent}  `));
    const quotes = quotesOf(position.evidence, findings);
    for (const evidence of quotes.slice(0, quotesPerPosition)) lines.push(quote(page, evidence, `${indent}    `));
    const more = quotes.length - quotesPerPosition;
    if (more > 0) lines.push(`${indent}    and ${counted(more, "more quote")}`);
  }
  if (dispute.outlier !== undefined) lines.push(paragraph(page, `Stands alone: ${dispute.outlier}`, indent, indent));
  if (dispute.silent.length > 0) lines.push(paragraph(page, `Silent: ${dispute.silent.join(", ")}`, indent, indent));
  if (findings[0]) lines.push(paragraph(page, `Why: ${findings[0].reason}`, indent, `${indent}  `));
  if (findings[0])
    lines.push(
      ...[...restsOn(findings[0]), ...carriedBy(findings[0])].map((line) =>
        paragraph(page, line, indent, `${indent}  `),
      ),
    );
  lines.push(
    style.faint(paragraph(page, `Findings: ${findingLabels(dispute, report).join(", ")}`, indent, `${indent}  `)),
  );
  return lines.join("\n");
}

const styled = (text: string, style: (text: string) => string): Word[] =>
  words(harmless(text)).map(({ printed, columns }) => ({ printed: style(printed), columns }));

/** Source and quote, the deciding words marked. */
function quote(page: Page, evidence: Evidence, indent: string): string {
  const name = words(`${page.nameOf(evidence)}:`);
  return wrap([...name, ...quotedWords(evidence, page.style)], page.width, indent, `${indent}  `);
}

function quotedWords(evidence: Evidence, style: Style): Word[] {
  const result: { printed: string; columns: number }[] = [];
  let glued = false;
  const append = (printed: string, columns: number) => {
    const last = result.at(-1);
    if (!glued || !last) result.push({ printed, columns });
    else [last.printed, last.columns] = [last.printed + printed, last.columns + columns];
    glued = true;
  };
  append('"', 1);
  for (const { text, focus } of stretches(evidence)) {
    const parts = text.split(" ");
    parts.forEach((part, index) => {
      if (index > 0) glued = false;
      if (part === "") return;
      const mark = { opens: !parts.slice(0, index).some(Boolean), closes: !parts.slice(index + 1).some(Boolean) };
      const printed = focus ? style.mark(part, mark) : part;
      append(printed, displayWidth(part) + (focus ? style.markColumns(mark) : 0));
    });
  }
  glued = true;
  append('"', 1);
  return result;
}

/** What is no conflict: counts, and the first few of each. */
function lists({ report, ...page }: Page): string[] {
  const full = { report, ...page };
  const item = (text: string) => paragraph(full, text, "  - ", "    ");
  const pair = (a: Evidence, b: Evidence) => `${page.nameOf(a)}: "${a.quote}" / ${page.nameOf(b)}: "${b.quote}"`;
  const list = (title: string, items: readonly string[], most = itemsPerList) => {
    if (items.length === 0) return [];
    const more = items.length - most;
    const tail = more > 0 ? [`  and ${more} more (all of them with --format json)`] : [];
    return [
      [wrap(styled(title, page.style.strong), page.width, "", ""), ...items.slice(0, most).map(item), ...tail].join(
        "\n",
      ),
    ];
  };
  const { dismissed = [], updates, agreements, cleared, notes } = report;
  return [
    // all of them: what someone has put aside must not be lost
    ...list(
      counted(dismissed.length, "dismissed finding"),
      dismissed.map((one) => {
        const { id, kind, a, b } = one.finding;
        return `[${kind}] ${pair(a, b)} (${dismissal(one)}) ${id}`;
      }),
      Infinity,
    ),
    ...list(
      `${counted(updates.length, "update")}: a later article supersedes an earlier one`,
      updates.map(({ earlier, later, reason }) => `${pair(earlier, later)} (${reason})`),
    ),
    ...list(
      counted(agreements.length, "agreement"),
      agreements.map(({ a, b, echo }) => pair(a, b) + (echo ? " (copies of one text)" : "")),
    ),
    ...list(
      `${counted(cleared.length, "cleared pair")}: they look like conflicts and are none`,
      cleared.map(({ a, b, rule, reason }) => `[${rule}] ${pair(a, b)} (${reason})`),
    ),
    ...list(
      counted(notes.length, "note"),
      notes.map(({ message, article }) => (article === undefined ? message : `${article}: ${message}`)),
    ),
  ];
}

function coverageBlock(page: Page): string {
  const lines = coverage(page.report).map((line) => paragraph(page, line, "  ", "    "));
  return [page.style.strong("Coverage"), ...lines].join("\n");
}
