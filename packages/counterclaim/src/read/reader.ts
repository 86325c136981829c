import { readJson } from "./json-file.js";
import type { TextStart } from "./origin.js";
import { readText } from "./text-file.js";

/** One file's content as text, without a byte order mark. */
export interface FileContent {
  /** as the caller named it; "-" for a stream */
  readonly path: string;
  readonly text: string;
}

/** An article as a file gives it: not yet checked, id and source perhaps missing. */
export interface Draft {
  readonly file: string;
  /** JSON path in the file, "$" where the file is the article */
  readonly place: string;
  readonly article: unknown;
  /** only where the article's text stands in the file as it is */
  readonly start?: TextStart;
}

export type Reader = (file: FileContent) => Draft[];

/** What reads a file, by its extension. A new format is one line here. */
export const readers: Readonly<Record<string, Reader>> = {
  ".txt": readText,
  ".md": readText,
  ".markdown": readText,
  ".json": readJson,
};
