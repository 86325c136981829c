import type { Evidence, Finding, Kind, Level, Report } from "@counterclaim/core";
import { articleNames } from "../names.js";
import { stretches } from "../quote.js";
import { dated } from "./dates.js";
import { type Markup, markup } from "./markup.js";
import { type Places, placesOf } from "./places.js";

type ReportArticle = Report["articles"][number];

/** What every part of the page looks things up in: made once, so that no part searches the report. */
export interface Page {
  readonly report: Report;
  /** the articles' texts by id, as far as they were given */
  readonly texts: ReadonlyMap<string, string>;
  readonly places: Places;
  /** distinct sources in the order of the articles; a filter knows a source by its index */
  readonly sources: ReadonlyMap<string, number>;
  readonly findings: ReadonlyMap<string, Finding>;
  article(id: string): { readonly article: ReportArticle; readonly anchor: string } | undefined;
  /** who says it, and whether in the headline */
  nameOf(place: Pick<Evidence, "article" | "field">): string;
}

export function pageOf(report: Report, texts: ReadonlyMap<string, string>): Page {
  const articles = new Map(
    report.articles.map((article, index) => [article.id, { article, anchor: `a${index + 1}` }] as const),
  );
  const sources = [...new Set(report.articles.map(({ source }) => source))];
  return {
    report,
    texts,
    places: placesOf(report),
    sources: new Map(sources.map((source, index) => [source, index])),
    findings: new Map(report.findings.map((finding) => [finding.id, finding])),
    article: (id) => articles.get(id),
    nameOf: articleNames(report),
  };
}

/** A quote with its deciding words marked. */
export const quoted = (evidence: Evidence): Markup =>
  markup`${stretches(evidence).map(({ text, focus }) => (focus ? markup`<mark>${text}</mark>` : text))}`;

/** Who says it, as a link to the place in the article, and when. */
export function cited(page: Page, evidence: Evidence): Markup {
  const found = page.article(evidence.article);
  const name = page.nameOf(evidence);
  if (!found) return markup`<cite>${name}</cite>`;
  const { publishedAt } = found.article;
  const target = page.places.idOf(evidence) ?? found.anchor;
  const date = publishedAt === undefined ? undefined : markup`, ${dated(publishedAt)}`;
  return markup`<cite><a href="#${target}">${name}</a></cite>${date}`;
}

export const quotation = (page: Page, evidence: Evidence): Markup =>
  markup`<figure class="quote">
<blockquote>${quoted(evidence)}</blockquote>
<figcaption>${cited(page, evidence)}</figcaption>
</figure>
`;

export const levelMark = (level: Level): Markup =>
  markup`<span class="level${level === "contradiction" ? " contradiction" : undefined}">${level}</span>`;

/** The attributes by which the filters know an element; what has no kind or level is never filtered by it. */
export function filterable(
  page: Page,
  group: string,
  { sources, kind, level }: { sources: Iterable<string>; kind?: Kind; level?: Level },
): Markup {
  const numbers = [...new Set(sources)].flatMap((source) => page.sources.get(source) ?? []);
  const kinds = kind === undefined ? undefined : markup` data-kind="${kind}"`;
  const levels = level === undefined ? undefined : markup` data-level="${level}"`;
  return markup` data-item="${group}" data-sources="${numbers.join(" ")}"${kinds}${levels}`;
}

/** The sources of the articles that evidence comes from. */
export const sourcesOf = (page: Page, ...evidence: readonly Evidence[]): string[] =>
  evidence.flatMap((one) => page.article(one.article)?.article.source ?? []);
