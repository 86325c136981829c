import type { Evidence } from "@counterclaim/core";
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

/** A function that answers where spans stand in the files; undefined for an article that is none of `origins`. */
export function locator(origins: ReadonlyMap<string, Origin>): (span: ArticleSpan) => FileLocation | undefined {
  const starts = new Map<string, number[]>();
  return ({ article, field, start, end }) => {
    const origin = origins.get(article);
    if (!origin) return undefined;
    const { file, place, text } = origin;
    if (!origin.start || field !== "text") return { file, place };
    const lines = starts.get(article) ?? lineStarts(text);
    starts.set(article, lines);
    const [first, last] = [position(lines, start), position(lines, end)];
    const { offset, line } = origin.start;
    const range = {
      ...{ start: offset + start, end: offset + end },
      ...{ startLine: line + first.line, startColumn: first.column },
      ...{ endLine: line + last.line, endColumn: last.column },
    };
    return { file, place, range };
  };
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from 0, and the column, from 1, of an offset: by bisection. */
function position(starts: readonly number[], offset: number): { line: number; column: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, column: offset - (starts[low] ?? 0) + 1 };
}
