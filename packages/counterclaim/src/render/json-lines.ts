import type { Report } from "@counterclaim/core";

/** A list of the report, and what one thing in it is called. */
const lists = {
  articles: "article",
  disputes: "dispute",
  findings: "finding",
  dismissed: "dismissed",
  agreements: "agreement",
  updates: "update",
  cleared: "cleared",
  notes: "note",
} as const satisfies Partial<Record<keyof Report, string>>;

/**
 * The whole report as JSON Lines: first a line of type "report", then one for each thing in its lists, with its type, and
 * last the coverage. What a line holds besides its `type` is as the report's schema describes it.
 */
export function renderJsonLines(report: Report): string {
  const { schemaVersion, draft, coverage } = report;
  const lines: object[] = [{ type: "report", schemaVersion, ...(draft !== undefined && { draft }) }];
  for (const [list, type] of Object.entries(lists) as [keyof typeof lists, string][]) {
    for (const item of report[list] ?? []) lines.push({ type, ...item });
  }
  lines.push({ type: "coverage", ...coverage });
  return lines.map((line) => `${onOneLine(JSON.stringify(line))}\n`).join("");
}

/** JSON lets these stand as they are, but some programs take them for line breaks. */
const onOneLine = (json: string): string =>
  json.replace(/[\u0085\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
