import { isDash, isDigit, isHyphen, isSpace, isUpper, isWordCharacter, isLower, isApostrophe } from "./characters.js";

/** No dateline is longer: "ST. PETERSBURG, Russia, September 19 (Reuters) —" has 48 characters. */
const LONGEST = 80;
/** "(Reuters/Agence France-Presse)" */
const LONGEST_AGENCY = 34;

/**
 * End of the dateline with which the paragraph from `start` begins ("PARIS —", "DUBLIN, Sept 9 -", "Kyiv (AP) —",
 * "WASHINGTON, D.C. (AP) —"), the dash included, or `start` where there is none. Before the dash stand a place in capitals
 * or in title case, and if need be a region, a date and an agency in brackets. After it a sentence begins.
 */
export function datelineEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST);
  let at = start;
  let capitals = 0; // words all in capitals
  let words = 0;
  let agency = false;
  let comma = false;
  let date = false;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
    } else if (isDash(code) || isHyphen(code)) {
      const spaced = isSpace(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 0x29;
      let to = at + 1;
      while (to < end && (isDash(text.charCodeAt(to)) || isHyphen(text.charCodeAt(to)))) to++;
      const long = isDash(code) || to > at + 1;
      const strong = capitals === words - (comma || date ? words - capitals : 0) && capitals > 0;
      if (!spaced && !(long && strong)) return start;
      if (!spaced && isHyphen(code) && to === at + 1) return start;
      let next = to;
      while (next < end && isSpace(text.charCodeAt(next))) next++;
      if (next === to && !long) return start;
      if (next >= end || words === 0) return start;
      if (!agency && !strong && !looksTitled(text, start, at, words)) return start;
      return beginsSentence(text, next, end, strong || agency) ? to : start;
    } else if (code === 0x28) {
      const close = text.slice(at, at + LONGEST_AGENCY).indexOf(")");
      if (close < 0) return start;
      agency = words > 0;
      at += close + 1;
    } else if (code === 0x2c) {
      comma = true;
      at++;
    } else if (code === 0x2e || code === 0x2f || isApostrophe(code)) {
      at++;
    } else if (isWordCharacter(code)) {
      let to = at;
      while (to < limit && (isWordCharacter(text.charCodeAt(to)) || isApostrophe(text.charCodeAt(to)))) to++;
      // "ABIDJAN-BASED" is no place, "STRATFORD-UPON-AVON" and "Aix-en-Provence" are
      while (to + 1 < limit && isHyphen(text.charCodeAt(to)) && isWordCharacter(text.charCodeAt(to + 1))) {
        to++;
        while (to < limit && isWordCharacter(text.charCodeAt(to))) to++;
      }
      const word = text.slice(at, to);
      if (isDigit(code)) date = true;
      else if (!isUpper(text.codePointAt(at) ?? 0) && !small.has(word)) return start;
      else if (word.length > 1 && word === word.toUpperCase()) capitals++;
      if (!isDigit(code)) words++;
      if (words > 8) return start;
      at = to;
    } else return start;
  }
  return start;
}

const small = new Set([
  "de",
  "la",
  "le",
  "les",
  "el",
  "al",
  "en",
  "sur",
  "am",
  "an",
  "der",
  "of",
  "the",
  "and",
  "do",
  "da",
  "del",
  "upon",
]);

/** Up to three words in title case, and no word that opens a sentence. */
function looksTitled(text: string, start: number, dash: number, words: number): boolean {
  if (words > 4) return false;
  const first = text.slice(start, dash).trim().split(/[\s,]/, 1)[0] ?? "";
  return !opening.has(first.toLowerCase());
}

const opening = new Set(
  "the a an this that in on at by for from with but and or so it he she they we i you his her its as if when while after before no not what who why how more most some many all only even update breaking analysis opinion watch video photos live exclusive".split(
    " ",
  ),
);

function beginsSentence(text: string, at: number, end: number, sure: boolean): boolean {
  let from = at;
  while (from < end && from < at + 3 && !isWordCharacter(text.charCodeAt(from))) from++;
  const code = text.codePointAt(from) ?? 0;
  if (isDigit(code)) return sure;
  return !isLower(code) && isWordCharacter(code);
}
