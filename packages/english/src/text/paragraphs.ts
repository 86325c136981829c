import type { Span } from "@counterclaim/core";
import { isCloser, isLower, isSpace, isTerminator } from "./characters.js";

/** A stretch of text that reads on: one line, or several that were wrapped by hand. */
export interface Paragraph extends Span {
  /** running number of the blank-line block, shared by the lines of one block */
  readonly block: number;
  /** a single line of the text, not joined from several */
  readonly single: boolean;
}

const isLineEnd = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x0c;

/** Lines between line ends, without the spaces at either side; empty ones are kept, as they part blocks. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isLineEnd(text.charCodeAt(at))) continue;
    let from = start;
    let to = at;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    lines.push({ start: from, end: to });
    if (text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    start = at + 1;
  }
  return lines;
}

/** Widths between which mail and wire copy are wrapped. */
const NARROWEST = 48;
const WIDEST = 132;

const endsSentence = (text: string, line: Span): boolean => {
  let at = line.end - 1;
  while (at > line.start && isCloser(text.charCodeAt(at))) at--;
  return isTerminator(text.charCodeAt(at)) || text.charCodeAt(at) === 0x3a;
};

function firstWordLength(text: string, line: Span): number {
  let at = line.start;
  while (at < line.end && !isSpace(text.charCodeAt(at))) at++;
  return at - line.start;
}

/** Would the next line's first word have fitted on this line? If not, the break is the margin's and not the writer's. */
const brokenByMargin = (text: string, line: Span, next: Span, width: number): boolean =>
  line.end - line.start + 1 + firstWordLength(text, next) > width;

/**
 * Was this block of lines wrapped at a margin? Its widest line is no wider than a page, and nearly every line that
 * stops in the middle of a sentence stops where the next word would not have fitted.
 */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (lines.length < 2 || width < NARROWEST || width > WIDEST) return false;
  let open = 0;
  let broken = 0;
  let lower = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Span;
    const next = lines[i + 1] as Span;
    if (endsSentence(text, line)) continue;
    open++;
    if (isLower(text.codePointAt(next.start) ?? 0)) lower++;
    if (brokenByMargin(text, line, next, width)) broken++;
  }
  return lower > 0 && broken >= 0.8 * open;
}

function joinBlock(text: string, lines: readonly Span[], block: number, out: Paragraph[]): void {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  const wrapped = isWrapped(text, lines);
  let start = -1;
  let count = 0;
  lines.forEach((line, i) => {
    if (start < 0) start = line.start;
    count++;
    const next = lines[i + 1];
    if (next !== undefined && wrapped && brokenByMargin(text, line, next, width)) return;
    out.push({ start, end: line.end, block, single: count === 1 });
    start = -1;
    count = 0;
  });
}

/** Paragraphs in text order: a blank line or a single line break ends one, unless the lines were wrapped by hand. */
export function paragraphsOf(text: string): Paragraph[] {
  const out: Paragraph[] = [];
  let lines: Span[] = [];
  let block = 0;
  const close = () => {
    if (lines.length > 0) joinBlock(text, lines, block++, out);
    lines = [];
  };
  for (const line of linesOf(text)) {
    if (line.start === line.end) close();
    else lines.push(line);
  }
  close();
  return out;
}
