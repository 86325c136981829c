import { harmless } from "../harmless.js";
import { coverage, grouped } from "../summary.js";
import { type Markup, markup } from "./markup.js";
import type { Page } from "./page.js";

/** What was read and compared, and what was odd about the texts. */
export const ending = (page: Page): Markup => markup`<section id="coverage" aria-labelledby="coverage-title">
<h2 id="coverage-title">Coverage</h2>
<ul>
${coverage(page.report).map((line) => markup`<li>${harmless(line)}</li>\n`)}</ul>
${perArticle(page)}</section>
${notes(page)}`;

const columns = ["Article", "Characters", "Sentences", "Statements", "Skipped sentences"];

function perArticle(page: Page): Markup {
  const { articles } = page.report.coverage;
  if (articles.length === 0) return markup``;
  return markup`<section class="matrix" aria-label="Coverage of each article" tabindex="0">
<table class="figures">
<thead><tr>${columns.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${articles.map((one) => {
  const counts = [one.characters, one.sentences, one.statements, one.skippedSentences];
  return markup`<tr><th scope="row">${linked(page, one.id)}</th>${counts.map((count) => markup`<td>${grouped(count)}</td>`)}</tr>\n`;
})}</tbody>
</table>
</section>
`;
}

function notes(page: Page): Markup {
  const list = page.report.notes;
  if (list.length === 0) return markup``;
  return markup`<section id="notes" aria-labelledby="notes-title">
<h2 id="notes-title">Notes</h2>
<ul>
${list.map(
  ({ message, article }) =>
    markup`<li>${article === undefined ? undefined : markup`${linked(page, article)}: `}${harmless(message)}</li>\n`,
)}</ul>
</section>
`;
}

/** An article by name, as a link to it. */
function linked(page: Page, id: string): Markup {
  const name = page.nameOf({ article: id, field: "text" });
  const anchor = page.article(id)?.anchor;
  return anchor === undefined ? markup`${name}` : markup`<a href="#${anchor}">${name}</a>`;
}
