import type { Dispute } from "@counterclaim/core";
import { harmless } from "../harmless.js";
import { hue } from "./disputes.js";
import { type Markup, markup } from "./markup.js";
import { levelMark, type Page } from "./page.js";

/** From this many sources on, those that say most come first, those that say nothing have no column, and paper no room. */
const many = 11;

/** Who answers what: a row for each dispute, a column for each source. */
export function matrix(page: Page): Markup {
  const { disputes } = page.report;
  if (disputes.length === 0) return markup``;
  const wide = page.sources.size >= many;
  const { columns, absent } = wide ? byPositions(page) : { columns: [...page.sources.keys()], absent: [] };
  const none = page.report.draft === undefined ? silent : unopposed;
  const left =
    absent.length === 0
      ? undefined
      : markup`<p class="note">Without a position in any dispute: ${absent.map(harmless).join(", ")}.</p>\n`;
  return markup`<section id="overview" aria-labelledby="overview-title">
<h2 id="overview-title">Who says what</h2>
<section class="matrix${wide ? " wide" : undefined}" aria-label="Disputes and the position that each source takes" tabindex="0">
<table aria-labelledby="overview-title">
<thead><tr><th scope="col">Dispute</th>${headings(page, columns)}</tr></thead>
<tbody>
${disputes.map((dispute, index) => row(dispute, index + 1, columns, none))}</tbody>
</table>
</section>
${left}</section>
`;
}

/** The sources by the number of disputes in which they take a position, most first. */
function byPositions({ report, sources }: Page): { columns: string[]; absent: string[] } {
  const counts = new Map<string, number>();
  for (const { positions } of report.disputes) {
    for (const source of new Set(positions.flatMap((position) => position.sources))) {
      counts.set(source, (counts.get(source) ?? 0) + 1);
    }
  }
  const all = [...sources.keys()];
  const columns = all.filter((source) => counts.has(source));
  columns.sort((x, y) => (counts.get(y) ?? 0) - (counts.get(x) ?? 0));
  return { columns, absent: all.filter((source) => !counts.has(source)) };
}

/** Each source leads to its first article. */
function headings(page: Page, columns: readonly string[]): Markup[] {
  const anchors = new Map<string, string>();
  for (const { id, source } of page.report.articles) {
    const anchor = page.article(id)?.anchor;
    if (anchor !== undefined && !anchors.has(source)) anchors.set(source, anchor);
  }
  return columns.map((source) => {
    const anchor = anchors.get(source);
    const name = harmless(source);
    return markup`<th scope="col">${anchor === undefined ? name : markup`<a href="#${anchor}">${name}</a>`}</th>`;
  });
}

function row(
  { question, level, positions }: Dispute,
  number: number,
  columns: readonly string[],
  none: Markup,
): Markup {
  const answers = new Map<string, Markup[]>();
  positions.forEach((position, index) => {
    for (const source of new Set(position.sources)) {
      const answer = markup`<span class="answer ${hue(index)}">${harmless(position.label)}</span>`;
      answers.set(source, [...(answers.get(source) ?? []), answer]);
    }
  });
  const cells = columns.map((source) => {
    const given = answers.get(source);
    return given ? markup`<td>${given}</td>` : none;
  });
  return markup`<tr data-row="d${number}"><th scope="row"><a href="#d${number}"><span class="number">${number}</span> ${harmless(question)}</a> ${levelMark(level)}</th>${cells}</tr>
`;
}

const silent = markup`<td class="silent"><span class="unseen">silent</span></td>`;
// it was compared with the draft only, and may well say the same
const unopposed = markup`<td class="silent"><span class="unseen">no conflict with the draft</span></td>`;
