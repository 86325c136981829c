import type { SentenceKind, Span } from "@counterclaim/core";
import { isCloser, isDigit, isLetter, isLower, isSpace, isTerminator, isUpper } from "./characters.js";

/** Words that stay small in a title. */
const small = new Set(
  "a an the and but or nor for of in on at to by as from with over into off up vs v. is are be its it after amid de la".split(
    " ",
  ),
);

const bylines = [
  /^by \p{Lu}/iu,
  /^(?:additional )?(?:reporting|editing|writing|compiled|edited|written|photograph|photo|picture|image|source|credit)s?(?: by\b|:)/iu,
  /^(?:last |first )?(?:updated|published|posted|modified)\b[^.!?]*$/iu,
  /^(?:advertisement|share|share this|read more|listen|subscribe|sign up|related|related articles|more on this story|follow us|comments?)$/iu,
  /^\d{1,2}[/.]\d{1,2}[/.]\d{2,6}\b/u,
];

/** A heading is a line of its own without a final stop; how long it may be, in words. */
const LONGEST_HEADING = 24;

function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

function isTitleCase(list: readonly string[]): boolean {
  let big = 0;
  let counted = 0;
  for (const word of list) {
    const first = word.codePointAt(0) ?? 0;
    if (!isLetter(first) || small.has(word.toLowerCase())) continue;
    counted++;
    if (isUpper(first)) big++;
  }
  return counted >= 2 && big >= 0.8 * counted;
}

/** What a paragraph of one line is, by its look: a heading, a fragment (byline, stamp), or prose. */
export function lineKind(text: string, span: Span): SentenceKind {
  if (span.end - span.start > 200) return "prose";
  const line = text.slice(span.start, span.end);
  const list = words(line);
  if (list.length <= 16 && bylines.some((pattern) => pattern.test(line)) && !endsWithStop(line)) return "fragment";
  if (!hasLetter(line)) return "fragment";
  const capitals = line === line.toUpperCase() && line !== line.toLowerCase();
  if (line.endsWith("?")) return isTitleCase(list) || capitals ? "heading" : "prose";
  if (endsWithStop(line)) return capitals && list.length > 2 && line.endsWith("!") ? "heading" : "prose";
  if (/[,;:–—-]$/u.test(line)) return /:$/u.test(line) && list.length <= 6 ? "heading" : "prose";
  return list.length <= LONGEST_HEADING ? "heading" : "prose";
}

function endsWithStop(line: string): boolean {
  let at = line.length - 1;
  while (at > 0 && isCloser(line.charCodeAt(at))) at--;
  return isTerminator(line.charCodeAt(at));
}

function hasLetter(line: string): boolean {
  for (let at = 0; at < line.length; at++) if (isLetter(line.charCodeAt(at))) return true;
  return false;
}

/**
 * End of a stamp or bullet before a sentence ("13:40 Engineers …", "• Three were hurt", "1) The bridge …"), or `start`.
 * A clock time counts only where a capital follows, since "13:40 was the time" is a sentence.
 */
export function stampEnd(text: string, start: number, end: number): number {
  const head = text.slice(start, Math.min(end, start + 40));
  const match =
    /^(?:[-–—•·‣▪●◦*■►]|\d{1,2}[.)]|\(\d{1,2}\)|[0-2]?\d[:.h][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|BST|CET|CEST|UTC|EST|EDT|ET|EET|EEST|MSK))?\s?[-–—:]?)\s+/iu.exec(
      head,
    );
  if (match === null) return start;
  const next = start + match[0].length;
  const first = text.codePointAt(next) ?? 0;
  const clock = isDigit(head.charCodeAt(0));
  if (next >= end || (clock && isLower(first)) || isDigit(first)) return start;
  let to = next;
  while (to > start && isSpace(text.charCodeAt(to - 1))) to--;
  return to;
}
