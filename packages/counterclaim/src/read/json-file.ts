import { InputError } from "@counterclaim/core";
import { described } from "../validate/values.js";
import type { Draft, FileContent } from "./reader.js";

/** JSON: an array of articles, an object with an array `articles`, or one article. */
export function readJson({ path, text }: FileContent): Draft[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : "it does not parse";
    throw new InputError("invalid-json", path, `${path} is not JSON: ${why}. Give an array of articles.`);
  }
  return list(value, path);
}

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
