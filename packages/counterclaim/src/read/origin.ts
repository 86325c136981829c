/** Where an article was read. */
export interface Origin {
  /** path as it was named, or address; "-" for a stream */
  readonly file: string;
  /** only where the article's text stands in the file as it is */
  readonly start?: TextStart;
}

/** Where an article's text begins in its file. */
export interface TextStart {
  /** UTF-16 units from the file's first character; a byte order mark counts as one */
  readonly offset: number;
  /** from 1; the text begins at the beginning of this line */
  readonly line: number;
}
