import { extname } from "node:path";
import { type Article, InputError } from "@counterclaim/core";
import { checkEach } from "../validate/articles.js";
import { checkReadOptions, defaultMaxTextLength } from "../validate/options.js";
import { readCharacters, readStream } from "./bytes.js";
import { readJson } from "./json-file.js";
import { named } from "./names.js";
import type { ReadOptions } from "./options.js";
import type { Origin } from "./origin.js";
import { type Draft, readers } from "./reader.js";

/** One path, several, or a stream of JSON. */
export type ReadInput = string | readonly string[] | AsyncIterable<Uint8Array | string>;

/**
 * The articles in files, in the order named: .txt and .md (one article each), .json (one or many). A stream is read as
 * JSON. The article of a file that gives it no id or source gets the file's name without the extension, or its
 * path where two files have one name.
 * @throws InputError where a file cannot be read or an article in it is not as `compare` takes it; its `path` is the
 * file, followed by the JSON path inside it: "b.json:$[1].text"
 */
export async function readArticles(input: ReadInput, options?: ReadOptions): Promise<Article[]> {
  return (await readWithOrigins(input, options)).articles;
}

/** Articles, and where each was read, by its id. */
export interface Reading {
  readonly articles: Article[];
  readonly origins: ReadonlyMap<string, Origin>;
}

/** As `readArticles`; `onFile` is told before each file how many are read. */
export async function readWithOrigins(
  input: ReadInput,
  options?: ReadOptions,
  onFile?: (done: number, total: number) => void,
): Promise<Reading> {
  const { publishedAt, maxTextLength = defaultMaxTextLength } = checkReadOptions(options);
  const drafts = named(await readDrafts(input, onFile));
  const places = drafts.map(({ file, place, article }) => ({
    path: `${file}:${place}`,
    value: withDate(article, publishedAt),
  }));
  const articles = checkEach(places, maxTextLength);
  const origins = new Map<string, Origin>();
  for (const [index, { file, start }] of drafts.entries()) {
    origins.set(articles[index]?.id ?? "", { file, ...(start && { start }) });
  }
  return { articles, origins };
}

async function readDrafts(input: ReadInput, onFile?: (done: number, total: number) => void): Promise<Draft[]> {
  if (typeof input !== "string" && Symbol.asyncIterator in input) {
    return readJson({ path: "-", text: await readStream(input, "-") });
  }
  const drafts: Draft[] = [];
  const paths = typeof input === "string" ? [input] : input;
  for (const [index, path] of paths.entries()) {
    onFile?.(index, paths.length);
    const reader = readers[extname(path).toLowerCase()];
    if (!reader) {
      const message = `${path} is of a kind that is not read. Give ${Object.keys(readers).join(", ")} files.`;
      throw new InputError("unreadable-file", path, message);
    }
    drafts.push(...reader({ path, text: await readCharacters(path) }));
  }
  return drafts;
}

function withDate(article: unknown, publishedAt: string | undefined): unknown {
  if (publishedAt === undefined || typeof article !== "object" || article === null) return article;
  const given = (article as { publishedAt?: unknown }).publishedAt;
  return given === undefined ? { ...article, publishedAt } : article;
}
