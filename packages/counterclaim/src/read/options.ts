export interface ReadOptions {
  /** publication date of the articles that give none of their own: "2026-01-06" or "2026-01-06T09:30:00Z" */
  publishedAt?: string;
  /** source of the articles that give none of their own; default the file's name */
  source?: string;
  /** largest text of one article in UTF-16 units; default 5,000,000 */
  maxTextLength?: number;
  /** whether http(s) addresses may be fetched; default false: nothing is ever fetched that was not asked for */
  fetch?: boolean;
}
