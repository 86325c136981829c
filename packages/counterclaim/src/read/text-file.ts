import { InputError } from "@counterclaim/core";
import { nearest } from "../validate/nearest.js";
import { frontMatter } from "./front-matter.js";
import { lineIndex } from "./line-index.js";
import type { Draft, FileContent } from "./reader.js";

const keys = ["id", "source", "title", "date", "url", "author"] as const;
type Key = (typeof keys)[number];

/**
 * A plain text or Markdown file: one article. Its text is the whole file after the front matter, if there is any, with
 * nothing cut out or rewritten, so that every span of a report is a range of the file's own characters.
 * Source: front matter, else the file's name. Title and date: front matter only.
 */
export function readText({ path, text, marked }: FileContent): Draft[] {
  const { fields, end, open } = frontMatter(text, keys);
  if (open) {
    const message = `${path}: the front matter is not closed. Put a line of three hyphens below its last field.`;
    throw new InputError("unreadable-file", path, message);
  }
  for (const key of fields.keys()) {
    if (keys.includes(key as Key)) continue;
    const meant = nearest(key, keys);
    const remedy = meant ? `Did you mean ${meant}?` : `The fields are ${keys.join(", ")}.`;
    throw new InputError("unknown-field", path, `${path}: the front matter has no field "${key}". ${remedy}`);
  }
  const value = (key: Key) => fields.get(key) || undefined;
  const article = {
    ...{ id: value("id"), source: value("source"), text: text.slice(end), title: value("title") },
    ...{ publishedAt: value("date"), url: value("url"), author: value("author") },
  };
  const start = { offset: end + (marked ? 1 : 0), line: lineIndex(text)(end).line };
  return [{ file: path, place: "$", article, start }];
}
