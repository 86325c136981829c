import type { Report } from "@counterclaim/core";
import { harmless } from "../harmless.js";
import { webAddress } from "./addresses.js";
import { dated } from "./dates.js";
import { type Markup, markup, type Part } from "./markup.js";
import type { Page } from "./page.js";
import { paragraphs } from "./paragraphs.js";
import { markedBlocks } from "./passage.js";
import type { FieldPlaces } from "./places.js";

/** The articles in full, or what the report quotes of those whose text was not given. */
export const articleList = (page: Page): Markup => markup`<section id="articles" aria-labelledby="articles-title">
<h2 id="articles-title">Articles</h2>
${page.report.articles.map((article, index) => articleOf(page, article, `a${index + 1}`))}</section>
`;

function articleOf(page: Page, article: Report["articles"][number], anchor: string): Markup {
  const { id, source, title, author, publishedAt, url } = article;
  const name = harmless(source);
  // a title that is no words is as good as none
  const heading =
    title === undefined || title.trim() === ""
      ? markup`${name}`
      : markup`<span class="source">${name}</span> ${markedBlocks([{ start: 0, text: title }], page.places.of(id, "title"))}`;
  const facts: Part[] = [
    ...(id === page.report.draft ? [markup`<b>The draft that was checked</b>`] : []),
    ...(author === undefined ? [] : [markup`<span>${harmless(author)}</span>`]),
    ...(publishedAt === undefined ? [] : [dated(publishedAt)]),
    ...(url === undefined ? [] : [address(url)]),
  ].map((fact, index) => markup`${index > 0 ? " · " : undefined}${fact}`);
  const text = page.texts.get(id);
  const passages = page.places.of(id, "text");
  return markup`<article class="text" id="${anchor}" tabindex="-1" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title">${heading}</h3>
${facts.length === 0 ? undefined : markup`<p class="byline">${facts}</p>\n`}${text === undefined ? excerpts(passages) : full(text, passages)}</article>
`;
}

function address(url: string): Markup {
  const href = webAddress(url);
  const shown = harmless(url);
  return href === undefined
    ? markup`<span class="address">${shown}</span>`
    : markup`<a class="address" href="${href}" rel="noopener noreferrer external">${shown}</a>`;
}

const full = (text: string, passages: FieldPlaces): Markup[] =>
  markedBlocks(paragraphs(text), passages).map((block) => markup`<p>${block}</p>\n`);

function excerpts(passages: FieldPlaces): Markup {
  const blocks = passages.places.map(({ start, quote }) => ({ start, text: quote }));
  if (blocks.length === 0) return markup`<p class="note">The report quotes nothing from this article.</p>\n`;
  const quotes = markedBlocks(blocks, passages).map((block) => markup`<p>${block}</p>\n`);
  return markup`<p class="note">Only what the report quotes, in the order of the article.</p>\n${quotes}`;
}
