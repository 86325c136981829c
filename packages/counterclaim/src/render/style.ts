import type { Level } from "@counterclaim/core";

/** Whether a word begins or ends a run of marked words. */
export interface MarkEdges {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** How the text report stresses words; every function but `mark` adds nothing that takes a column. */
export interface Style {
  strong(text: string): string;
  faint(text: string): string;
  level(text: string, level: Level): string;
  /** one word of those that decide */
  mark(word: string, edges: MarkEdges): string;
  /** columns that `mark` adds */
  markColumns(edges: MarkEdges): number;
}

const same = (text: string): string => text;

/** For files and pipes: deciding words stand between asterisks. */
export const plain: Style = {
  strong: same,
  faint: same,
  level: same,
  mark: (word, { opens, closes }) => `${opens ? "*" : ""}${word}${closes ? "*" : ""}`,
  markColumns: ({ opens, closes }) => Number(opens) + Number(closes),
};
