/** What can be wrong with input; each has one remedy, said in the message. */
export type InputErrorCode =
  | "no-articles"
  | "one-article"
  | "duplicate-id"
  | "empty-text"
  | "invalid-type"
  | "missing-field"
  | "unknown-field"
  | "invalid-date"
  | "text-too-long"
  | "unknown-option"
  | "invalid-option"
  | "unknown-pair"
  | "unreadable-file"
  | "invalid-json";

/** The only error this library throws: the input is wrong, here is where, and what to do about it. */
export class InputError extends Error {
  readonly code: InputErrorCode;
  /** JSON path of the offending value, e.g. "$.articles[1].publishedAt" or "$.options.limit" */
  readonly path: string;

  constructor(code: InputErrorCode, path: string, message: string) {
    super(message);
    this.name = "InputError";
    this.code = code;
    this.path = path;
  }
}
