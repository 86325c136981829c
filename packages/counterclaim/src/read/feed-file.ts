import { InputError } from "@counterclaim/core";
import { isoDate } from "./iso-date.js";
import type { Draft, FileContent } from "./reader.js";

/**
 * An RSS, RDF, Atom or JSON Feed: an article an item. Its source is the one the item names (RSS `source`, the Atom
 * `source` element), else the feed's title; its id the one that the feed gives it, else its place in the feed.
 * @throws InputError where the file is no feed
 */
export async function readFeed({ path, text }: FileContent): Promise<Draft[]> {
  const { feedArticles } = await import("./feed/feed.js");
  const found = feedArticles(text);
  if (!found) {
    // the parser says no more than that it is none
    const message = `${path} is no RSS, Atom or JSON Feed, or its XML is broken. Mend it, or give another file.`;
    throw new InputError("unreadable-file", path, message);
  }
  return found.map(({ date, url, ...article }, index) => ({
    file: path,
    place: `items[${index}]`,
    ofFeed: true,
    article: {
      ...article,
      id: article.id ?? `${path}#${index + 1}`,
      publishedAt: date && isoDate(date),
      url: url && /^https?:/i.test(url) ? url : undefined,
    },
  }));
}
