import { type Article, InputError } from "@counterclaim/core";
import { articleChecker } from "../validate/articles.js";
import { checkReadOptions, defaultMaxTextLength } from "../validate/options.js";
import { readBytes, readStream } from "./bytes.js";
import { orError } from "./or-error.js";
import { type Content, readContent, requireReadable } from "./formats.js";
import { type Item, itemsOf, type ReadInput, sources } from "./inputs.js";
import { type Locate, locator, type Origin } from "./location.js";
import { named } from "./names.js";
import type { ReadOptions } from "./options.js";
import type { Entry } from "./reader.js";

/** What was read, and what could not be. */
export interface Reading {
  /** in the order in which their files were named */
  readonly articles: Article[];
  /** for each thing that could not be read, in the same order: its `path` names it, its message says the remedy */
  readonly errors: InputError[];
  /** Where a span of an article, such as the evidence of a finding, stands in the files; undefined for other articles. */
  readonly locate: Locate;
}

/** Brings what is behind an http(s) address. @throws InputError */
export type Fetcher = (address: string) => Promise<Content>;

/** What reading may be given besides its options. */
export interface Means {
  /** default: what is public and nothing else */
  readonly fetcher?: Fetcher;
  /** told before each file, page or stream how many are read, of how many */
  readonly onItem?: (done: number, total: number) => void;
}

/**
 * Reads as `readArticles` does, but goes on where something cannot be read, and lists that in `errors`.
 * @throws InputError where the options or the types of what is named are wrong, and for nothing else
 */
export function readFiles(input: ReadInput, options?: ReadOptions): Promise<Reading> {
  return readWith({}, input, options);
}

async function fetched(address: string): Promise<Content> {
  const { fetchPublic } = await import("./fetch/fetch.js");
  return fetchPublic(address);
}

/** `readFiles` with means of one's own. */
export async function readWith(
  { fetcher = fetched, onItem }: Means,
  input: ReadInput,
  options?: ReadOptions,
): Promise<Reading> {
  const checked = checkReadOptions(options);
  const bring = checked.fetch ? fetcher : refuse;
  const entries: Entry[] = [];
  const items = await itemsOf(sources(input));
  for (const [index, item] of items.entries()) {
    onItem?.(index, items.length);
    const found = item instanceof InputError ? [item] : await orError(() => read(item, bring));
    // one by one: a list may hold more than fits into the arguments of one call
    for (const entry of found) entries.push(entry);
  }
  return check(entries, checked);
}

async function read(item: Item, bring: Fetcher): Promise<Entry[]> {
  const { file } = item;
  const entries = await readContent(await contentOf(item, bring));
  if (entries.length > 0) return entries;
  throw new InputError("no-articles", file, `${file} holds no articles. Leave it out, or check where it comes from.`);
}

async function contentOf(item: Item, bring: Fetcher): Promise<Content> {
  const { file } = item;
  if (item.kind === "address") return bring(file);
  if (item.kind === "stream") return { file, bytes: await readStream(item.stream, file) };
  requireReadable(file);
  return { file, bytes: await readBytes(file) };
}

function refuse(address: string): never {
  const message = `${address} is an address, and nothing is fetched unless asked for. Set the option fetch (--fetch), or save the page and name its file.`;
  throw new InputError("unreadable-file", address, message);
}

function check(entries: readonly Entry[], options: ReadOptions): Reading {
  const checkArticle = articleChecker(options.maxTextLength ?? defaultMaxTextLength);
  const articles = new Map<string, Article>();
  const origins = new Map<string, Origin>();
  const errors: InputError[] = [];
  for (const entry of named(entries, options)) {
    try {
      if (entry instanceof InputError) throw entry;
      const { file, place, article: value, start, ofFeed } = entry;
      if (ofFeed && isRepeated(value as Article, articles)) continue;
      const article = checkArticle({ path: `${file}:${place}`, value });
      articles.set(article.id, article);
      origins.set(article.id, { file, place, text: article.text, ...(start && { start }) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(error);
    }
  }
  return { articles: [...articles.values()], errors, locate: locator(origins) };
}

/** Whether the same story of the same outlet stood in another feed. */
const isRepeated = ({ id, source, text }: Article, articles: ReadonlyMap<string, Article>): boolean =>
  articles.get(id)?.source === source && articles.get(id)?.text === text;
