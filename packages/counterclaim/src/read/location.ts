import type { Evidence } from "@counterclaim/core";
import { lineIndex } from "./line-index.js";
import type { TextStart } from "./reader.js";

/** Where an article, or a span of it, comes from. */
export interface FileLocation {
  /** the file as named or found, an address, or "-" for a stream */
  readonly file: string;
  /** JSON path in it ("$" where the file is the article), after the line's number in JSON Lines, or the item of a feed */
  readonly place: string;
  /** only for spans of texts that stand in their file as they are: plain text and Markdown */
  readonly range?: FileRange;
}

/** A half-open range of a file's characters. */
export interface FileRange {
  /** UTF-16 units from the file's first character; a byte order mark counts as one, as `readFileSync` has it */
  readonly start: number;
  readonly end: number;
  /** from 1 */
  readonly startLine: number;
  /** UTF-16 units from 1; a byte order mark is no column */
  readonly startColumn: number;
  readonly endLine: number;
  /** the column after the last one */
  readonly endColumn: number;
}

/** A span of an article; the evidence of a finding is one. */
export type ArticleSpan = Pick<Evidence, "article" | "field" | "start" | "end">;

/** Where one article's text comes from. */
export interface Origin {
  readonly file: string;
  readonly place: string;
  readonly text: string;
  readonly start?: TextStart;
}

/** Where a span of an article stands in the files; undefined for an article that is in none of them. */
export type Locate = (span: ArticleSpan) => FileLocation | undefined;

export function locator(origins: ReadonlyMap<string, Origin>): Locate {
  const indices = new Map<string, ReturnType<typeof lineIndex>>();
  return ({ article, field, start, end }) => {
    const origin = origins.get(article);
    if (!origin) return undefined;
    const { file, place, text } = origin;
    if (!origin.start || field !== "text") return { file, place };
    const index = indices.get(article) ?? lineIndex(text);
    indices.set(article, index);
    const [first, last] = [index(start), index(end)];
    const { offset } = origin.start;
    const above = origin.start.line - 1;
    const range = {
      ...{ start: offset + start, end: offset + end },
      ...{ startLine: above + first.line, startColumn: first.column },
      ...{ endLine: above + last.line, endColumn: last.column },
    };
    return { file, place, range };
  };
}
