import { readJson } from "./json-file.js";
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
  /** UTF-16 offset in the file's characters at which the article's text begins, where it stands there as it is */
  readonly offset?: number;
}

export type Reader = (file: FileContent) => Draft[];

/** What reads a file, by its extension. A new format is one line here. */
export const readers: Readonly<Record<string, Reader>> = {
  ".txt": readText,
  ".md": readText,
  ".markdown": readText,
  ".json": readJson,
};
