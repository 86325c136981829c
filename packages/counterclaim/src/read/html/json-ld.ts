/** What JSON-LD says of an article (schema.org: Article and its kinds); each field a trimmed string. */
export interface Metadata {
  title?: string;
  author?: string;
  source?: string;
  date?: string;
  url?: string;
}

type Thing = Readonly<Record<string, unknown>>;

// NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report …; a page, a list or a video is none
const articleType = /(?:Article|Posting|^Report)$/;

/** The metadata of the first article in a page's JSON-LD; empty where there is none. What does not parse says nothing. */
export function fromJsonLd(scripts: readonly string[]): Metadata {
  for (const script of scripts) {
    const article = things(parsed(script)).find((thing) => list(thing["@type"]).some(isArticleType));
    if (article) return metadata(article);
  }
  return {};
}

const isArticleType = (type: unknown): boolean => typeof type === "string" && articleType.test(type);

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ""));
  } catch {
    return undefined;
  }
}

/** The top-level things: one, an array of them, or a graph. */
function things(value: unknown): Thing[] {
  return list(value)
    .filter(isThing)
    .flatMap((thing) => [thing, ...list(thing["@graph"]).filter(isThing)]);
}

function metadata(article: Thing): Metadata {
  const found: Metadata = {};
  const set = (key: keyof Metadata, value: string | undefined) => value && (found[key] = value);
  set("title", string(article["headline"]) ?? string(article["name"]));
  set("author", names(article["author"]));
  set("source", names(article["publisher"]));
  set("date", string(article["datePublished"]) ?? string(article["dateCreated"]));
  set("url", string(article["url"]) ?? string(article["mainEntityOfPage"]) ?? id(article["mainEntityOfPage"]));
  return found;
}

const names = (value: unknown): string | undefined =>
  list(value)
    .flatMap((one) => string(one) ?? (isThing(one) ? list(one["name"]).flatMap((name) => string(name) ?? []) : []))
    .join(", ") || undefined;

const id = (value: unknown): string | undefined => (isThing(value) ? string(value["@id"]) : undefined);

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null;

const string = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
