import type { Report } from "@counterclaim/core";
import { counted, headline } from "../summary.js";
import { articleList } from "./articles.js";
import { ending } from "./coverage.js";
import { disputeList } from "./disputes.js";
import { filters } from "./filters.js";
import { script, style } from "./generated/page.js";
import { type Markup, markup } from "./markup.js";
import { matrix } from "./matrix.js";
import { type Page, pageOf } from "./page.js";
import { contentSecurityPolicy } from "./policy.js";
import { undisputed } from "./undisputed.js";

/**
 * The report as one HTML page that needs nothing else: disputes first, then the articles, coverage at the end. `texts`
 * are the articles' texts by id; of an article without one it shows what the report quotes. All of it can be read without
 * its script.
 */
export function renderHtml(report: Report, texts: ReadonlyMap<string, string>): string {
  const page = pageOf(report, texts);
  const inSubject = `${counted(report.disputes.length, "dispute")}, ${counted(report.articles.length, "article")}`;
  // the style and the script are the same for every report, so that no text of an article is ever inside of them
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Where the sources conflict: ${inSubject}</title>
<style>${style}</style>
</head>
<body>
${body(page)}<script>${script}</script>
</body>
</html>
`;
}

const body = (page: Page): Markup => markup`<a class="skip" href="#main">Skip to the disputes</a>
<header>
<h1>Where the sources conflict</h1>
<p class="lead">${headline(page.report)}</p>
${contents(page)}</header>
<main id="main" tabindex="-1">
${matrix(page)}${filters(page)}${disputeList(page)}${undisputed(page)}${articleList(page)}</main>
<footer>
${ending(page)}</footer>
`;

function contents({ report }: Page): Markup {
  const { disputes, dismissed = [], updates, agreements, cleared, articles, notes } = report;
  const undisputed = dismissed.length + updates.length + agreements.length + cleared.length;
  const sections = [
    ...(disputes.length > 0 ? [["overview", "Who says what"] as const, ["disputes", "Disputes"] as const] : []),
    ...(undisputed > 0 ? [["undisputed", "Not in dispute"] as const] : []),
    ...(articles.length > 0 ? [["articles", "Articles"] as const] : []),
    ["coverage", "Coverage"] as const,
    ...(notes.length > 0 ? [["notes", "Notes"] as const] : []),
  ];
  return markup`<nav aria-label="Contents"><ul>${sections.map(
    ([id, name]) => markup`<li><a href="#${id}">${name}</a></li>`,
  )}</ul></nav>
`;
}
