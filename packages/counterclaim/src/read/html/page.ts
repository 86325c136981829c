import { Readability } from "@mozilla/readability";
import { isoDate } from "../iso-date.js";
import { blocksOf, textOf } from "./blocks.js";
import { type DomDocument, type DomElement, parseDocument } from "./dom.js";
import { inertPage } from "./inert.js";
import { fromJsonLd } from "./json-ld.js";

/** An article as its page gives it. */
export interface Page {
  readonly text: string;
  readonly title?: string;
  readonly author?: string;
  readonly source?: string;
  readonly publishedAt?: string;
  readonly url?: string;
}

/** What `readPage` answers to a page of which it would take too long to find the main text. */
export const tooMuch = Symbol("too much markup");

/** A page with less running text outside of links than this holds no article; the shortest sentences are longer. */
const leastText = 25;

/**
 * The article of a page: its main text, as Readability finds it, and its metadata. Undefined where it holds no running
 * text, `tooMuch` where its elements nest thousands deep or are more than 50,000. Takes time linear in the page.
 *
 * @param address where the page was fetched, if it was
 */
export function readPage(markup: string, address?: string): Page | undefined | typeof tooMuch {
  const inert = inertPage(markup);
  if (!inert) return tooMuch;
  const document = parseDocument(inert.html);
  const linked = fromJsonLd(inert.jsonLd);
  // before Readability, which takes the document apart
  const shown = { date: dateIn(document), url: urlIn(document) };
  const article = mainText(document);
  if (!article?.content) return undefined;
  const author = nameIn(linked.author ?? article.byline);
  const blocks = blocksOf(article.content).filter(({ text }, index) => index > 2 || nameIn(text) !== author);
  const running = blocks.reduce((sum, { text, linked: inLinks }) => sum + text.length - inLinks, 0);
  if (running < leastText) return undefined;

  const url = address ?? webAddress(linked.url) ?? webAddress(shown.url);
  return withoutGaps({
    text: textOf(blocks),
    title: line(linked.title ?? article.title),
    author,
    source: line(linked.source ?? article.siteName) ?? (url && new URL(url).hostname.replace(/^www\./, "")),
    publishedAt: first([linked.date, article.publishedTime, ...shown.date], isoDate),
    url,
  });
}

function mainText(document: DomDocument) {
  const options = {
    serializer: (node: unknown) => node as DomElement,
    // it is read here, in more of its forms
    disableJSONLD: true,
    // a report this long is complete: news in brief must not be searched for more, which finds menus
    charThreshold: 200,
  };
  type Given = ConstructorParameters<typeof Readability>[0];
  try {
    return new Readability(document as unknown as Given, options).parse();
  } catch {
    // markup that its heuristics stumble over is no article; nothing in a page may end the program
    return undefined;
  }
}

/** The names by which meta elements give a day of publication, most reliable first, besides those Readability knows. */
const dateNames = [
  ...["datepublished", "date", "dc.date.issued", "dc.date", "dcterms.issued", "dcterms.created", "pubdate"],
  ...["publishdate", "publish-date", "publication_date", "sailthru.date", "og:published_time", "article:published"],
];

function dateIn(document: DomDocument): string[] {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const name = meta.getAttribute("itemprop") ?? meta.getAttribute("property") ?? meta.getAttribute("name");
    const content = meta.getAttribute("content");
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  const times = ["time[itemprop=datePublished]", "time[pubdate]", "article time[datetime]", "time[datetime]"].map(
    (selector) => document.querySelector(selector)?.getAttribute("datetime"),
  );
  return [...dateNames.map((name) => metas.get(name)), ...times].filter((date) => typeof date === "string");
}

function urlIn(document: DomDocument): string | undefined {
  const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href");
  return canonical ?? document.querySelector('meta[property="og:url"]')?.getAttribute("content") ?? undefined;
}

/** An http(s) address, and no other: it may become a link. */
function webAddress(written: string | undefined): string | undefined {
  if (!written || !URL.canParse(written)) return undefined;
  const { protocol, href } = new URL(written);
  return protocol === "http:" || protocol === "https:" ? href : undefined;
}

/** "Ines Calloway" for "By Ines Calloway". */
const nameIn = (byline: string | null | undefined): string | undefined => line(byline)?.replace(/^by:? /i, "");

const line = (text: string | null | undefined): string | undefined => text?.replace(/\s+/g, " ").trim() || undefined;

function first<T>(candidates: readonly (string | null | undefined)[], read: (written: string) => T | undefined) {
  for (const candidate of candidates) {
    const value = candidate ? read(candidate) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

function withoutGaps(page: { [Key in keyof Page]: Page[Key] | undefined }): Page {
  return Object.fromEntries(Object.entries(page).filter(([, value]) => value !== undefined)) as unknown as Page;
}
