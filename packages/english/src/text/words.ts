import { ambiguous, beforeName, beforeNumber, datewords, either } from "./abbreviations.js";
import {
  isApostrophe,
  isDigit,
  isHyphen,
  isJoiner,
  isLetter,
  isLower,
  isSpace,
  isUpper,
  isWordCharacter,
} from "./characters.js";

/**
 * Prefixes that the treebanks leave with their word ("non-binding", "co-founder", "e-mail", "mid-August"): counted in
 * EWT and GUM train, taken where whole words outnumber split ones. "self-", "half-", "vice-", "al-" and "pan-" are split.
 */
const prefixes = new Set(
  "non e mid re anti pre co pro cross post sub semi ex multi counter inter over mini micro intra un mis de bi tri ultra pseudo trans infra mega meta hyper super electro socio under".split(
    " ",
  ),
);

/** Syllables of Korean and Chinese given names as newspapers spell them. */
const syllables = new Set(
  (
    "jong jung joon jun jin ji jae jeong jang il un in ho hee hye hyun hyuk hoon hwan han hyo woo wook won yong yeon yeol young yoon " +
    "yun yoo kyung kyu ki kee min mi moon myung nam oh sang se seok seong sik soo suk sun sung tae uk eun eui ja ju chan cheol chul " +
    "chol geun gyu bok bae bum dae do dong duk wai keung ka chi fung pik wan siu lai ching yiu chung kit kwok kin lok ming man mei " +
    "ling ping shek wing yan yee yin ying yuen tak tat hon hung kam lam leung sze tung tsz chun kai yat hoi hok ngai lan wen hui " +
    "chang cheng hsien hsiung shih tsung yi yu ching kuo mao tao hao wei jen hua min shan"
  ).split(" "),
);

/** Slashes that are part of a word. */
const slashed = new Set(["w/o", "w/", "s/he", "b/c", "c/o", "n/a", "l/c", "a/c"]);

const currency = (code: number): boolean => code === 0x24 || code === 0xa3 || code === 0xa5;

/**
 * End of the word that begins at `at`, or `at` where none begins. `last` is the end of the sentence's last word: the
 * stop after it is the sentence's own unless the word is always written with one.
 */
export function readWord(text: string, at: number, end: number, last: number): number {
  let to = at;
  let joins = 0;
  if (startsElided(text, at, end) || startsDecimal(text, at, end)) to++;
  while (to < end) {
    const code = text.codePointAt(to) ?? 0;
    if (isWordCharacter(code)) to += code > 0xffff ? 2 : 1;
    else if (to === at) return at;
    else if (isJoiner(code)) to++;
    else if (joinsWord(text, at, to, end, code)) {
      to++;
      joins++;
    } else break;
  }
  if (to === at) return at;
  if (to < end && text.charCodeAt(to) === 0x2e && ownsStop(text, at, to, end, last, joins)) to++;
  else if (to < end && currency(text.charCodeAt(to)) && isCurrencyPrefix(text, at, to)) to++;
  return to;
}

/** "'s" after a closed quotation, "'90s", "'em". */
function startsElided(text: string, at: number, end: number): boolean {
  if (!isApostrophe(text.charCodeAt(at)) || at + 1 >= end) return false;
  const next = text.charCodeAt(at + 1);
  if (isDigit(next)) return at + 4 <= end && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3));
  const tail = text.slice(at + 1, at + 4).toLowerCase();
  const ends = (length: number) => at + 1 + length >= end || !isWordCharacter(text.charCodeAt(at + 1 + length));
  if (at > 0 && !isSpace(text.charCodeAt(at - 1)))
    return (tail.startsWith("s") && ends(1)) || (["re", "ve", "ll"].includes(tail.slice(0, 2)) && ends(2));
  return (tail.startsWith("em") && ends(2)) || (tail === "til" && ends(3)) || (tail === "tis" && ends(3));
}

/** ".38", ".265" */
const startsDecimal = (text: string, at: number, end: number): boolean =>
  text.charCodeAt(at) === 0x2e &&
  at + 1 < end &&
  isDigit(text.charCodeAt(at + 1)) &&
  (at === 0 || isSpace(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 0x28);

/** Does the mark at `to` hold two parts of one word together? */
function joinsWord(text: string, start: number, to: number, end: number, code: number): boolean {
  if (to + 1 >= end) return false;
  const before = text.charCodeAt(to - 1);
  const after = text.codePointAt(to + 1) ?? 0;
  if (!isWordCharacter(after)) return false;
  if (isApostrophe(code)) return isLetter(after) && (isLetter(before) || cliticAfterDigit(text, to, end));
  if (code === 0x2e) return joinsAtStop(text, start, to, before, after);
  if (code === 0x2c) return isDigit(before) && isDigit(after) && isThousands(text, to, end);
  if (code === 0x3a) return isDigit(before) && isDigit(after);
  if (code === 0x26) return isUpper(before) && isUpper(after) && to - start <= 3;
  if (code === 0x2f) return joinsAtSlash(text, start, to, end, before, after);
  if (isHyphen(code)) return joinsAtHyphen(text, start, to, end, before, after);
  return false;
}

/** "1980's" is one word in the treebanks, "BA2490's" two: both are held together here and parted by the clitics. */
const cliticAfterDigit = (text: string, to: number, end: number): boolean =>
  text.charAt(to + 1).toLowerCase() === "s" && (to + 2 >= end || !isWordCharacter(text.charCodeAt(to + 2)));

function joinsAtStop(text: string, start: number, to: number, before: number, after: number): boolean {
  if (isDigit(before)) return isDigit(after);
  if (isDigit(after)) return false;
  if (!isLetter(before)) return false;
  const single = to === start + 1 || text.charCodeAt(to - 2) === 0x2e;
  if (single) return true;
  // "Amazon.com", "Ph.D", "lt.col" against a forgotten space: "ended.The"
  return (
    isLower(after) ||
    (to - start <= 3 && (text.slice(start, to) === "Ph" || beforeName.has(text.slice(start, to).toLowerCase())))
  );
}

/** Exactly three digits follow, as in "1,200,000"; citations such as "[1,2]" are apart. */
const isThousands = (text: string, to: number, end: number): boolean =>
  to + 3 < end &&
  isDigit(text.charCodeAt(to + 2)) &&
  isDigit(text.charCodeAt(to + 3)) &&
  (to + 4 >= end || !isDigit(text.charCodeAt(to + 4)));

function joinsAtSlash(text: string, start: number, to: number, end: number, before: number, after: number): boolean {
  if (isDigit(before) && isDigit(after)) return true;
  let stop = to + 1;
  while (stop < end && stop < to + 4 && isWordCharacter(text.charCodeAt(stop))) stop++;
  return to - start <= 2 && slashed.has(text.slice(start, stop).toLowerCase());
}

function joinsAtHyphen(text: string, start: number, to: number, end: number, before: number, after: number): boolean {
  if (isDigit(before) && isDigit(after)) return isTelephone(text, start, to, end) || isScore(text, start, to, end);
  if (to - start > 8 || !isLetter(before)) return false;
  return prefixes.has(text.slice(start, to).toLowerCase()) || isGivenName(text, start, to, end);
}

/** "Kim Jong-un", "Wai-keung": a syllable in title case, a hyphen, a syllable of Korean or Chinese given names. */
function isGivenName(text: string, start: number, to: number, end: number): boolean {
  if (!isUpper(text.charCodeAt(start)) || to - start > 6) return false;
  let stop = to + 1;
  while (stop < end && stop <= to + 7 && isLetter(text.charCodeAt(stop))) stop++;
  return syllables.has(text.slice(to + 1, stop).toLowerCase()) && syllables.has(text.slice(start, to).toLowerCase());
}

/** Digits in one group of a telephone number or date, and the hyphen before them. */
const LONGEST_GROUP = 8;

/** "555-0199", "713-853-3989", "2026-11-21": three groups, or a group of three before one of four. */
function isTelephone(text: string, start: number, to: number, end: number): boolean {
  let stop = to + 1;
  while (stop < end && stop <= to + 5 && isDigit(text.charCodeAt(stop))) stop++;
  const left = to - start;
  const right = stop - to - 1;
  const more = stop + 1 < end && isHyphen(text.charCodeAt(stop)) && isDigit(text.charCodeAt(stop + 1));
  const earlier = text.slice(Math.max(start, to - LONGEST_GROUP), to).includes("-");
  return more || earlier || (left === 3 && right === 4);
}

/** "3-1": two numbers of one digit, the first not the smaller, so that "2-3 days" stays a range. */
function isScore(text: string, start: number, to: number, end: number): boolean {
  const alone = to + 2 >= end || !isWordCharacter(text.charCodeAt(to + 2));
  return to - start === 1 && alone && text.charCodeAt(start) >= text.charCodeAt(to + 1);
}

/** Is the stop at `to` part of the word, as in "Gov.", "U.S.", "J."? */
function ownsStop(text: string, start: number, to: number, end: number, last: number, joins: number): boolean {
  const final = to >= last;
  if (to - start > 10 || text.charCodeAt(to + 1) === 0x2e) return false;
  const word = text.slice(start, to).toLowerCase();
  if (isDigit(text.charCodeAt(start))) return isListNumber(text, start, to, end);
  const inner = joins > 0 && word.includes(".");
  if (inner) return isInitials(word) || either.has(word) || beforeName.has(word) || word === "ph.d";
  if (to - start === 1)
    return (
      isLetter(text.charCodeAt(start)) &&
      (isUpper(text.charCodeAt(start))
        ? !final
        : ("cpvb".includes(word) && beforeDigit(text, to + 1, end)) ||
          ("bdmr".includes(word) && text.charCodeAt(start - 1) === 0x28))
    );
  if (beforeNumber.has(word) && ambiguous.has(word) && !either.has(word)) return beforeDigit(text, to + 1, end);
  if (final && ambiguous.has(word)) return false;
  if (datewords.has(word) || ambiguous.has(word)) return isUpper(text.charCodeAt(start)) || either.has(word);
  return beforeName.has(word) || either.has(word) || (beforeNumber.has(word) && beforeDigit(text, to + 1, end));
}

/** "1. Introduction", "2. The bridge is shut": a number of one or two digits that begins a line. */
function isListNumber(text: string, start: number, to: number, end: number): boolean {
  if (to - start > 2 || to + 2 >= end || !isSpace(text.charCodeAt(to + 1)) || !isLetter(text.charCodeAt(to + 2)))
    return false;
  return start === 0 || text.charCodeAt(start - 1) === 0x0a;
}

/** Single letters parted by stops: "u.s", "p.m", "g.m.t". */
function isInitials(word: string): boolean {
  for (let at = 1; at < word.length; at += 2) if (word.charCodeAt(at) !== 0x2e) return false;
  return word.length % 2 === 1;
}

function beforeDigit(text: string, at: number, end: number): boolean {
  let to = at;
  while (to < end && to < at + 3 && isSpace(text.charCodeAt(to))) to++;
  return to < end && isDigit(text.charCodeAt(to));
}

/** One to three capitals before a money sign: "US$", "HK$". */
function isCurrencyPrefix(text: string, start: number, to: number): boolean {
  if (to - start > 3) return false;
  for (let at = start; at < to; at++) if (!isUpper(text.charCodeAt(at))) return false;
  return true;
}
