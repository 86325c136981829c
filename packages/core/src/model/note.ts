import type { Span } from "./span.js";

/** Something about a text that a reader of the report should know: strange prose is never an error. */
export interface Note {
  /** machine-readable, e.g. "sentence-split", "text-truncated", "unclosed-quotation", "not-english" */
  readonly code: string;
  readonly message: string;
  readonly article?: string;
  readonly field?: "text" | "title";
  readonly span?: Span;
}
