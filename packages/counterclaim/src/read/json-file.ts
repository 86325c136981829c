import { InputError } from "@counterclaim/core";
import { parseJson } from "../validate/files.js";
import { described } from "../validate/values.js";
import { readFeed } from "./feed-file.js";
import { isNinjs, readNinjs } from "./ninjs.js";
import type { Draft, Entry, FileContent } from "./reader.js";

/** JSON: an array of articles, an object with an array `articles`, one article, or a JSON Feed; ninjs in place of articles. */
export function readJson(file: FileContent): Entry[] | Promise<Entry[]> {
  const { path, text } = file;
  const value = parseJson(text, path, "Give an array of articles.");
  if (isJsonFeed(value)) return readFeed(file);
  return Promise.all(list(value, path).map(readItem));
}

/** The draft itself, or the article that a ninjs item holds. */
export async function readItem(draft: Draft): Promise<Entry> {
  return isNinjs(draft.article) ? readNinjs(draft, draft.article) : draft;
}

const isJsonFeed = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "version" in value &&
  typeof value.version === "string" &&
  /^https?:\/\/jsonfeed\.org\/version\//.test(value.version);

function list(value: unknown, path: string): Draft[] {
  const all = (articles: unknown[], place: string) =>
    articles.map((article, index) => ({ file: path, place: `${place}[${index}]`, article }));
  if (Array.isArray(value)) return all(value, "$");
  if (typeof value !== "object" || value === null) {
    const message = `${path} holds ${described(value)}. Give an array of articles, or an object with an array "articles".`;
    throw new InputError("invalid-type", `${path}:$`, message);
  }
  if (!("articles" in value)) return [{ file: path, place: "$", article: value }];
  if (Array.isArray(value.articles)) return all(value.articles, "$.articles");
  const message = `${path}: "articles" is ${described(value.articles)}. Give an array of articles.`;
  throw new InputError("invalid-type", `${path}:$.articles`, message);
}
