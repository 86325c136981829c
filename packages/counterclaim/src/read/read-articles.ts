import type { Article } from "@counterclaim/core";
import type { ReadInput } from "./inputs.js";
import type { ReadOptions } from "./options.js";
import { readFiles } from "./read-files.js";

/**
 * The articles in files, in the order named: plain text and Markdown, HTML pages (one article each), JSON, JSON Lines,
 * ninjs, RSS, Atom and JSON Feed (one or many), folders and globs of those, http(s) addresses (only with the option
 * `fetch`), and streams, whose form is told by their beginning. An article that has no id or source gets the file's name
 * without the extension, or its path where two files have one name.
 * @throws InputError for the first thing that cannot be read, or an article that is not as `compare` takes it; its `path`
 * is the file, followed by the place inside it: "b.json:$[1].text"
 */
export async function readArticles(input: ReadInput, options?: ReadOptions): Promise<Article[]> {
  const { articles, errors } = await readFiles(input, options);
  if (errors[0]) throw errors[0];
  return articles;
}
