import type { Span } from "@counterclaim/core";
import { months } from "../lexicon/tables/times.js";
import { ambiguous, beforeName, beforeNumber, datewords, either } from "./abbreviations.js";
import {
  isCloser,
  isDigit,
  isJoiner,
  isLower,
  isOpener,
  isSpace,
  isTerminator,
  isUpper,
  isWordCharacter,
} from "./characters.js";
import { continuesClock, isZone } from "./clockTimes.js";

/**
 * Offsets at which a sentence may begin: after a stop, the closing marks behind it and a space. This sees more than
 * Intl.Segmenter, whose rules (UAX 29) join "It fell. 14 others were hurt.", and it is the same whatever Unicode tables
 * the runtime was built with; the rules below then join what an abbreviation has parted.
 */
function candidates(text: string): number[] {
  const out: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isTerminator(text.charCodeAt(at))) continue;
    let to = at + 1;
    while (to < text.length && (isTerminator(text.charCodeAt(to)) || isCloser(text.charCodeAt(to)))) to++;
    const marks = to;
    while (to < text.length && isSpace(text.charCodeAt(to))) to++;
    const footnote = text.charCodeAt(marks) === 0x5b && afterFootnotes(text, marks) > marks;
    if (to < text.length && (to > marks || footnote)) out.push(to);
    at = to - 1;
  }
  return out;
}

/** Words that open a sentence far oftener than they go on one after "U.S." or "Inc.". */
const openers = new Set(
  "the a an this that these those he she it they we i you his her its their our my in on at by for from with but and or so yet however meanwhile still also as if when while after before since although though there here what who why how where no not more most some many all both each last earlier later officials police according asked under".split(
    " ",
  ),
);

const clockWords = new Set(["a.m", "p.m"]);

const LONGEST = 24;

/** Start of the word that ends before `to`, looking back no further than an abbreviation is long. */
function wordStart(text: string, to: number): number {
  let at = to;
  while (at > 0 && to - at < LONGEST) {
    const code = text.charCodeAt(at - 1);
    if (!isWordCharacter(code) && code !== 0x2e) break;
    at--;
  }
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < LONGEST && isWordCharacter(text.charCodeAt(at))) at++;
  return at;
}

/** Does the stop at `stop` belong to an abbreviation or initial, so that the sentence goes on at `next`? */
function isAbbreviation(text: string, stop: number, next: number): boolean {
  const from = wordStart(text, stop);
  const form = text.slice(from, stop);
  const word = form.toLowerCase();
  if (word === "") return false;
  if (isZone(text, from, form)) return false;
  const follows = text.codePointAt(next) ?? 0;
  const opener = openers.has(text.slice(next, wordEnd(text, next)).toLowerCase());
  if (beforeNumber.has(word) && isDigit(follows)) return true;
  if (word === "v") return true; // "Smith v. Jones"
  if (text.charCodeAt(from - 1) === 0x28 && ["b", "d", "m", "r", "c", "p"].includes(word)) return true; // "(b. 1950)"
  if (isDigit(text.charCodeAt(from))) return from < 3 && stop - from <= 4; // "1. Introduction"
  if (word.length === 1) {
    // an initial ("J. Smith"), unless the letter is "I" or stands for a thing and a sentence begins after it
    return isUpper(text.charCodeAt(from)) && (isUpper(follows) || isLower(follows)) && !opener;
  }
  if (beforeName.has(word)) return !(word === "st" && opener);
  if (datewords.has(word)) {
    // "Wed. Jan. 5"
    return isDigit(follows) || isLower(follows) || months.has(text.slice(next, wordEnd(text, next)).toLowerCase());
  }
  if (clockWords.has(word) && continuesClock(text, next)) return true;
  if (either.has(word)) {
    if (ambiguous.has(word) && !isUpper(text.charCodeAt(from))) return false;
    if (isDigit(follows)) return !clockWords.has(word);
    if (follows === 0x28 || follows === 0x5b || (!isUpper(follows) && !isOpener(follows))) return true;
    if (
      word.includes(".") ||
      ["inc", "ltd", "co", "corp", "jr", "sr", "gen", "del", "mass", "calif", "fla"].includes(word)
    )
      return !opener && !isOpener(follows) && !clockWords.has(word) && word !== "etc";
    return false;
  }
  // initials without spaces: "J.M. Huber"
  return isInitials(word) && (isDigit(follows) || (isUpper(follows) && !opener));
}

/** Single letters parted by stops: "j.m", "w.h.s". */
function isInitials(word: string): boolean {
  for (let at = 1; at < word.length; at += 2) if (word.charCodeAt(at) !== 0x2e) return false;
  return word.length % 2 === 1;
}

/** Offset after footnote marks such as "[3]" or "[3] [4]" at `at`, which belong to the sentence before them. */
function afterFootnotes(text: string, at: number): number {
  let next = at;
  for (;;) {
    if (text.charCodeAt(next) !== 0x5b) return next;
    let to = next + 1;
    while (to < next + 5 && isDigit(text.charCodeAt(to))) to++;
    if (to === next + 1 || text.charCodeAt(to) !== 0x5d) return next;
    to++;
    while (to < text.length && isSpace(text.charCodeAt(to))) to++;
    next = to;
  }
}

/** Is the boundary before `next` one at all? */
function keeps(text: string, start: number, next: number): boolean {
  let at = next - 1;
  while (at > start && (isSpace(text.charCodeAt(at)) || isJoiner(text.charCodeAt(at)))) at--;
  let closed = false;
  while (at > start && isCloser(text.charCodeAt(at))) {
    closed = true;
    at--;
  }
  const mark = text.charCodeAt(at);
  if (!isTerminator(mark)) return false;
  const first = text.codePointAt(next) ?? 0;
  // "..." and "…" go on in lower case; a question or exclamation inside quotation marks is followed by its speaker
  let from = next;
  while (from < text.length && from < next + 3 && isOpener(text.charCodeAt(from))) from++;
  const begins = text.codePointAt(from) ?? 0;
  if (isLower(begins)) return false;
  if (!isWordCharacter(begins) && from === next && !isPictographic(first)) return isTerminator(mark) && isBullet(first);
  if (mark === 0x2e && !closed) {
    if (text.charCodeAt(at - 1) === 0x2e) return isUpper(begins) || isDigit(begins) || from > next;
    return !isAbbreviation(text, at, next);
  }
  return true;
}

const isPictographic = (code: number): boolean => code > 0xffff;
const isBullet = (code: number): boolean => !isCloser(code) && code !== 0x2c && code !== 0x3b && code !== 0x2e;

/** Sentences of one paragraph, from its first character to its last, without the spaces between them. */
export function sentencesOf(text: string, paragraph: Span): Span[] {
  const own = text.slice(paragraph.start, paragraph.end);
  const out: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isSpace(own.charCodeAt(from))) from++;
    while (to > from && isSpace(own.charCodeAt(to - 1))) to--;
    if (to > from) out.push({ start: paragraph.start + from, end: paragraph.start + to });
    start = end;
  };
  for (const next of candidates(own)) {
    if (next <= start || !keeps(own, start, next)) continue;
    push(afterFootnotes(own, next));
  }
  push(own.length);
  return out;
}
