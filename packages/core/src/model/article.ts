/** One text by one source, as it is given to `compare`. */
export interface Article {
  /** unique among the articles compared; at least one character */
  id: string;
  /** who says it: the outlet's name */
  source: string;
  /** plain text; paragraphs separated by line breaks; offsets of the report refer to it as it is */
  text: string;
  title?: string;
  /** ISO 8601 date or date-time, e.g. "2026-01-06" or "2026-01-06T09:30:00Z" */
  publishedAt?: string;
  url?: string;
  author?: string;
}

export type Field = "text" | "title";
