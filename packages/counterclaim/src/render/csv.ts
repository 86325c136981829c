import type { Evidence, Finding, Report } from "@counterclaim/core";
import { harmless } from "./harmless.js";
import { restsOn } from "./grounds.js";
import { carriedBy } from "./opinions.js";
import { stretches } from "./quote.js";

/** The text of a column in one row. */
type Cell = (row: Row) => string | number;

interface Row {
  readonly finding: Finding;
  readonly report: Report;
  readonly question: string;
  readonly dismissal: string;
  readonly status: string;
}

type Column = readonly [string, Cell];

const columns: readonly Column[] = [
  ["id", ({ finding }) => finding.id],
  ["status", ({ status }) => status],
  ["level", ({ finding }) => finding.level],
  ["kind", ({ finding }) => finding.kind],
  ["confidence", ({ finding }) => finding.confidence],
  ["question", ({ question }) => question],
  ["reason", ({ finding }) => finding.reason],
  ...side("a", ({ finding }) => finding.a),
  ...side("b", ({ finding }) => finding.b),
  ["detector", ({ finding }) => finding.detector],
  ["dispute", ({ finding }) => finding.dispute],
  ["dismissed_because", ({ dismissal }) => dismissal],
];

/** Only where the comparison was given judgements, so that a program that reads the others by their places goes on. */
const judged: readonly Column[] = [
  ["basis", ({ finding }) => finding.basis ?? ""],
  ["structure", ({ finding }) => finding.structure ?? ""],
  ["opinions", ({ finding }) => carriedBy(finding).slice(1).join("; ")],
];

/** Only where the comparison was asked to explain. */
const explained: readonly Column[] = [["grounds", ({ finding }) => restsOn(finding).join("")]];

function side(name: string, of: (row: Row) => Evidence): [string, Cell][] {
  const head = (row: Row) => row.report.articles.find(({ id }) => id === of(row).article);
  const columns: [string, Cell][] = [
    ["source", (row) => head(row)?.source ?? ""],
    ["article", (row) => of(row).article],
    ["published", (row) => head(row)?.publishedAt ?? ""],
    ["url", (row) => head(row)?.url ?? ""],
    ["field", (row) => of(row).field],
    ["start", (row) => of(row).start],
    ["end", (row) => of(row).end],
    ["quote", (row) => of(row).quote],
    ["words", (row) => deciding(of(row))],
  ];
  return columns.map(([column, cell]) => [`${column}_${name}`, cell]);
}

const deciding = (evidence: Evidence): string =>
  stretches(evidence)
    .flatMap(({ text, focus }) => (focus ? [text] : []))
    .join(" … ");

/**
 * The findings as CSV (RFC 4180): a row each, the columns named in the first, on one line each. Cells that a spreadsheet
 * would take for a formula begin with an apostrophe.
 */
export function renderCsv(report: Report, { bom }: { readonly bom: boolean } = { bom: true }): string {
  const questions = new Map(report.disputes.map(({ id, question }) => [id, question]));
  const row = (finding: Finding, status: string, dismissal = ""): Row => ({
    ...{ finding, report, status, dismissal, question: questions.get(finding.dispute) ?? "" },
  });
  const isExplained = report.findings.some(({ grounds }) => grounds !== undefined);
  const shown = [...columns, ...(report.coverage.judgements ? judged : []), ...(isExplained ? explained : [])];
  const rows = [
    ...report.findings.map((finding) => row(finding, finding.known ? "known" : "new")),
    ...(report.dismissed ?? []).map(({ finding, reason }) => row(finding, "dismissed", reason)),
  ];
  const lines = [shown.map(([name]) => name), ...rows.map((one) => shown.map(([, cell]) => written(cell(one))))];
  // the byte order mark tells spreadsheets that the characters are UTF-8
  return (bom ? "\ufeff" : "") + lines.map((cells) => `${cells.join(",")}\r\n`).join("");
}

const written = (value: string | number): string => (typeof value === "number" ? String(value) : quoted(text(value)));

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * One line without control characters, and without what makes a formula: a sign at the beginning of the cell, or of what
 * would be a cell for a program that separates them by semicolons (OWASP, "CSV Injection").
 */
const text = (value: string): string => harmless(value).replace(/(^|;)([\s"']*)([=+\-@＝＋－＠])/g, "$1'$2$3");
