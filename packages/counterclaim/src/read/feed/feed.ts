import { type Atom, type Json, parseFeed, type Rdf, type Rss } from "feedsmith";
import { fragmentText } from "../html/fragment.js";

/** An item of a feed as an article; what the feed does not say is undefined. */
export interface FeedArticle {
  readonly id: string | undefined;
  readonly source: string | undefined;
  readonly text: string;
  readonly title: string | undefined;
  /** as written */
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly author: string | undefined;
}

/**
 * The items of a feed: RSS 0.9–2.0, RDF, Atom or JSON Feed. The text is the full content where the feed has it, else the
 * summary, else the headline alone. No entity of a document type is expanded and nothing is loaded. Undefined where it is
 * no feed, or its XML is broken.
 */
export function feedArticles(text: string): FeedArticle[] | undefined {
  const parsed = parse(text);
  if (!parsed) return undefined;
  const { format, feed } = parsed;
  if (format === "atom") return (feed.entries ?? []).map((entry) => ofAtom(entry, feed));
  if (format === "json") return (feed.items ?? []).map((item) => ofJson(item, feed));
  return (feed.items ?? []).map((item) => ofRss(item, feed));
}

function parse(text: string) {
  try {
    return parseFeed(text);
  } catch {
    return undefined;
  }
}

type RssItem = Partial<Rss.Item<string> & Rdf.Item<string>>;

function ofRss(item: RssItem, feed: { title?: string }): FeedArticle {
  const title = plain(item.title);
  return {
    id: item.guid?.value ?? item.rdf?.about ?? item.link,
    source: plain(item.source?.title ?? feed.title),
    ...bodied([item.content?.encoded, item.description].map(plain), title),
    date: item.pubDate ?? item.dc?.dates?.[0],
    url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    author: plain(item.dc?.creators?.join(", ") ?? item.authors?.flatMap(({ name }) => name ?? []).join(", ")),
  };
}

function ofAtom(entry: Partial<Atom.Entry<string>>, feed: Partial<Atom.Feed<string>>): FeedArticle {
  const link = entry.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href;
  return {
    id: entry.id ?? link,
    source: construct(entry.source?.title ?? feed.title),
    ...bodied([construct(entry.content), construct(entry.summary)], construct(entry.title)),
    date: entry.published ?? entry.updated,
    url: link,
    author: names(entry.authors ?? feed.authors),
  };
}

function ofJson(item: Partial<Json.Item<string>>, feed: Partial<Json.Feed<string>>): FeedArticle {
  const contents = [plain(item.content_html), item.content_text, item.summary];
  return {
    id: item.id ?? item.url,
    source: feed.title,
    ...bodied(contents, item.title),
    date: item.date_published ?? item.date_modified,
    url: item.url ?? item.external_url,
    author: names(item.authors ?? feed.authors),
  };
}

/** The text of an article and its title; an item that is a headline and nothing more is read as that statement. */
function bodied(contents: readonly (string | undefined)[], title: string | undefined) {
  const text = contents.find((content) => content?.trim());
  return text ? { text, title } : { text: title ?? "", title: undefined };
}

/** What RSS and JSON Feed write as HTML, as text. */
const plain = (html: string | undefined): string | undefined => (html && fragmentText(html)) || undefined;

/** A text construct of Atom (RFC 4287, 3.1): plain unless it says that it is HTML or XHTML. */
const construct = (given: { value?: string; type?: string } | undefined): string | undefined =>
  /html|xml/i.test(given?.type ?? "") ? plain(given?.value) : given?.value?.trim() || undefined;

const names = (authors: readonly { name?: string }[] | undefined): string | undefined =>
  authors?.flatMap(({ name }) => name ?? []).join(", ") || undefined;
