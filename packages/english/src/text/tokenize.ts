import type { Span } from "@counterclaim/core";
import { isJoiner, isPictograph, isSpace, isWordCharacter } from "./characters.js";
import { splitWord } from "./clitics.js";
import { readLink } from "./links.js";
import { readWord } from "./words.js";

/** Marks that are one token when they are repeated: "...", "--", "!!!", "***". */
const repeated = new Set([..."-.!?*=_~#+<>|…—–$"].map((mark) => mark.charCodeAt(0)));

const codeAt = (text: string, at: number): number => text.codePointAt(at) ?? 0;
const size = (code: number): number => (code > 0xffff ? 2 : 1);

/** End of an emoji from `at`: a flag, or pictographs held together by joiners and modifiers. */
function readPictograph(text: string, at: number, end: number): number {
  let to = at;
  while (to < end) {
    const code = codeAt(text, to);
    if (!isPictograph(code) && !isJoiner(code)) break;
    to += size(code);
  }
  return to;
}

/** End of a punctuation token from `at`. */
function readMark(text: string, at: number, end: number): number {
  const code = codeAt(text, at);
  let to = at + size(code);
  if (code === 0x3a || code === 0x3b) return readEmoticon(text, at, end);
  if (code === 0x21 || code === 0x3f) {
    while (to < end && (text.charCodeAt(to) === 0x21 || text.charCodeAt(to) === 0x3f)) to++;
    return to;
  }
  if (repeated.has(code)) while (to < end && text.charCodeAt(to) === code) to++;
  else if ((code === 0x27 || code === 0x60) && text.charCodeAt(to) === code) to++; // '' and `` for double marks
  return to;
}

/** End of ":)", ";-)", ":(" standing alone, or of the colon or semicolon. */
function readEmoticon(text: string, at: number, end: number): number {
  let to = at + 1;
  if (text.charCodeAt(to) === 0x2d) to++;
  const mouth = to < end && ")(DP".includes(text.charAt(to));
  return mouth && (to + 1 >= end || isSpace(text.charCodeAt(to + 1))) ? to + 1 : at + 1;
}

/**
 * Words and marks of `text` from `start` to `end`, in the conventions of the Universal Dependencies treebanks EWT and
 * GUM: clitics, possessives and hyphenated words are taken apart ("do|n't", "council|'s", "long|-|term"), short
 * prefixes are not ("non-binding", "co-founder"), nor are numbers, web addresses, initials and abbreviations. A stop
 * after a word that may be an abbreviation is its own token at the end of the sentence only.
 */
export function tokenize(text: string, start = 0, end = text.length): Span[] {
  const spans: Span[] = [];
  const last = lastWordEnd(text, start, end);
  let at = start;
  while (at < end) {
    const code = codeAt(text, at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    let to = readLink(text, at, end);
    if (to > at) {
      spans.push({ start: at, end: to });
    } else if ((to = readWord(text, at, end, last)) > at) {
      splitWord(text, at, to, spans);
    } else {
      to = isPictograph(code) ? readPictograph(text, at, end) : readMark(text, at, end);
      spans.push({ start: at, end: Math.min(to, end) });
    }
    at = Math.min(to, end);
  }
  return spans;
}

/** Offset after the last letter or digit: what stands there is the sentence's final stop. */
function lastWordEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start) {
    const code = text.charCodeAt(at - 1);
    if (isWordCharacter(code) || (code >= 0xd800 && code <= 0xdfff)) return at;
    at--;
  }
  return start;
}
