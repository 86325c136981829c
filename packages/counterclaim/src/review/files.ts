import type { Kind } from "@counterclaim/core";

/** A finding that a baseline knows. Only the id decides; the rest is for people who read the file. */
export interface KnownFinding {
  /** 16 hexadecimal digits */
  id: string;
  kind?: Kind;
  /** the quotes of the two sides */
  a?: string;
  b?: string;
}

/** What `--write-baseline` writes and `--baseline` reads: findings that are known and do not fail a run. */
export interface BaselineFile {
  $schema?: string;
  schemaVersion: 1;
  findings: KnownFinding[];
}

/** A finding that is none, as someone has decided. */
export interface Dismissal extends KnownFinding {
  /** why, in words */
  reason: string;
  /** ISO 8601 date */
  dismissedAt?: string;
  /** who decided it */
  by?: string;
}

/** What `counterclaim dismiss` keeps. */
export interface DismissalsFile {
  $schema?: string;
  schemaVersion: 1;
  dismissals: Dismissal[];
}
