import type { Quotation, Span } from "@counterclaim/core";
import { isDigit, isSpace, isWordCharacter } from "./characters.js";

/** Marks that only open, with those that close them. */
const pairs: ReadonlyMap<number, readonly number[]> = new Map([
  [0x201c, [0x201d, 0x22]], // “ ”
  [0x2018, [0x2019, 0x27]], // ‘ ’
  [0x201e, [0x201c, 0x201d]], // „ “
  [0x201a, [0x2018, 0x2019]], // ‚ ‘
  [0xab, [0xbb]], // « »
  [0x2039, [0x203a]], // ‹ ›
  [0xbb, [0xab]], // » «, as German books set them
]);

interface Open {
  readonly mark: number;
  readonly start: number;
}

const DEEPEST = 8;

const spaceBefore = (text: string, at: number): boolean => {
  if (at === 0) return true;
  const code = text.charCodeAt(at - 1);
  return (
    isSpace(code) ||
    code === 0x28 ||
    code === 0x5b ||
    (code >= 0x2012 && code <= 0x2015) ||
    code === 0x2d ||
    code === 0x201c ||
    code === 0x22 ||
    code === 0x2018
  );
};

const wordAfter = (text: string, at: number): boolean => at + 1 < text.length && !isSpace(text.charCodeAt(at + 1));

/** Can the straight or single mark at `at` open a quotation? */
function opens(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // French marks stand off from the words within
  if (!spaceBefore(text, at) || (code !== 0xab && !wordAfter(text, at))) return false;
  if (code === 0x27 || code === 0x2018) {
    const next = text.charCodeAt(at + 1);
    if (isDigit(next) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3))) return false; // '90s
    const tail = text.slice(at + 1, at + 6).toLowerCase();
    if (/^(?:em|til|tis|twas|cause|n)\b/u.test(tail)) return false;
  }
  return true;
}

/** Can it close one? An apostrophe inside a word cannot; one after a plural's s can, if a quotation is open. */
function closes(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0xbb) return true;
  if (at === 0 || isSpace(text.charCodeAt(at - 1))) return false;
  if (code !== 0x27 && code !== 0x2019) return true;
  return !isWordCharacter(text.charCodeAt(at + 1));
}

/**
 * Quotations in `text`: straight, curly, single, German and French marks, nested up to eight deep. A quotation may run
 * over several paragraphs when each of them opens with the mark again; one that a paragraph leaves open otherwise ends
 * with that paragraph and is marked `open`. `paragraphs` are in text order.
 */
export function quotationsOf(text: string, paragraphs: readonly Span[]): Quotation[] {
  const out: Quotation[] = [];
  let stack: Open[] = [];
  paragraphs.forEach((paragraph, index) => {
    stack = readParagraph(text, paragraph, stack, out);
    const next = paragraphs[index + 1];
    const outer = stack[0];
    const runsOn =
      outer !== undefined &&
      next !== undefined &&
      text.charCodeAt(next.start) === outer.mark &&
      // a straight mark that closes again in its own paragraph is a new quotation
      stack.length === 1;
    for (const { start } of runsOn ? stack.slice(1) : stack) out.push({ start, end: paragraph.end, open: true });
    if (runsOn && outer !== undefined) {
      out.push({ start: outer.start, end: paragraph.end });
      stack = [];
    } else stack = [];
  });
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

function readParagraph(text: string, { start, end }: Span, carried: Open[], out: Quotation[]): Open[] {
  const stack = carried;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80 ? code !== 0x22 && code !== 0x27 : !isMark(code)) continue;
    const top = stack.length - 1;
    let closing = -1;
    for (let i = top; i >= 0 && closing < 0; i--) {
      const mark = (stack[i] as Open).mark;
      const matches = pairs.get(mark)?.includes(code) ?? mark === code;
      if (matches && closes(text, at)) closing = i;
    }
    if (closing >= 0 && !(code === 0x27 && opens(text, at))) {
      const begun = stack[closing] as Open;
      if (at > begun.start) out.push({ start: begun.start, end: at });
      stack.length = closing;
    } else if ((pairs.has(code) || code === 0x22 || code === 0x27) && opens(text, at) && stack.length < DEEPEST) {
      stack.push({ mark: code, start: at + 1 });
    }
  }
  return stack;
}

const isMark = (code: number): boolean =>
  code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201f) || code === 0x2039 || code === 0x203a;
