import type { InputError } from "@counterclaim/core";

/** One file's content as text, without a byte order mark. */
export interface FileContent {
  /** as the caller named it, as found in a folder, or an address; "-" for a stream */
  readonly path: string;
  readonly text: string;
  /** whether a byte order mark stood before it */
  readonly marked: boolean;
}

/** An article as a file gives it: not yet checked, id and source perhaps missing. */
export interface Draft {
  readonly file: string;
  /** JSON path in the file, "$" where the file is the article; in JSON Lines the line's number before it: "3:$" */
  readonly place: string;
  readonly article: unknown;
  /** only where the article's text stands in the file as it is */
  readonly start?: TextStart;
  /** an item of a feed: the file is one outlet's, and a story that stands in two feeds is read once */
  readonly ofFeed?: boolean;
}

/** Where an article's text begins in its file. */
export interface TextStart {
  /** UTF-16 units from the file's first character; a byte order mark counts as one */
  readonly offset: number;
  /** from 1 */
  readonly line: number;
}

/** What a file holds, in its order; one part that cannot be read does not hinder the others. */
export type Entry = Draft | InputError;

/** @throws InputError where nothing in the file can be read */
export type Reader = (file: FileContent) => Entry[] | Promise<Entry[]>;
