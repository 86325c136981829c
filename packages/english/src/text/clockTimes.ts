/**
 * What may follow "5 p.m." without beginning a sentence: a zone, a day, a date. "It ended at 5 p.m. Tuesday." is one sentence,
 * "It ended at 5 p.m. Tuesday was quiet." two.
 */
import { months, weekdays, zones } from "../lexicon/tables/times.js";
import { isApostrophe, isDigit, isSpace, isUpper, isWordCharacter } from "./characters.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Zones that need no "time" after them. */
const namedZones = set("eastern central mountain pacific greenwich");

/** A day or zone of several words ends in one of these: "London time", "Pacific Daylight Time", "Christmas Eve". */
const lastWords = set("time day eve");

/** After a weekday these make it the subject of a new sentence. */
const finite = set(
  "is was are were be will would can could may might must should has had have does did saw brought marked came began " +
    "dawned ended started passed turned became remains remained looks looked marks sees brings comes begins starts ends",
);

const LONGEST = 24;
const MOST_WORDS = 4;

interface Word {
  readonly form: string;
  /** offset of the next word, past the blanks; -1 where another mark follows */
  readonly next: number;
  /** offset after the word and its stop */
  readonly end: number;
}

/** The word at `from` ("Tuesday", "U.S.", "Jan."), its stop left out of the form. */
function wordAt(text: string, from: number): Word {
  let end = from;
  while (end < text.length && end - from < LONGEST) {
    const code = text.charCodeAt(end);
    if (!isWordCharacter(code) && !(code === 0x2e && isWordCharacter(text.charCodeAt(end + 1)))) break;
    end++;
  }
  const form = text.slice(from, end);
  if (text.charCodeAt(end) === 0x2e) end++;
  let next = end;
  while (next < text.length && next - end < 3 && isSpace(text.charCodeAt(next))) next++;
  return { form, end, next: next > end && next < text.length ? next : -1 };
}

const isCapitalised = (form: string): boolean => isUpper(form.codePointAt(0) ?? 0);

/** Does the text at `next`, behind "a.m." or "p.m.", say in which zone or on which day? */
export function continuesClock(text: string, next: number): boolean {
  const first = wordAt(text, next);
  const word = first.form.toLowerCase();
  if (zones.has(first.form)) return true;
  if (isDigit(text.charCodeAt(next))) return first.next > 0 && isMonth(text, wordAt(text, first.next));
  if (!isCapitalised(first.form)) return false;
  if (namedZones.has(word)) return !isSubject(text, first);
  if (weekdays.has(word)) return !isSubject(text, first);
  if (months.has(word)) return first.next > 0 && isDigit(text.charCodeAt(first.next));
  return endsAsTime(text, first);
}

/** "9:30 EST", "5 p.m. GMT", "5pm ET": a zone behind a clock time, which its stop does not shorten as it does "MT. ETNA". */
export function isZone(text: string, from: number, form: string): boolean {
  if (!zones.has(form) || !isSpace(text.charCodeAt(from - 1))) return false;
  const before = text.charCodeAt(from - 2);
  return isDigit(before) || before === 0x2e || before === 0x6d || before === 0x4d;
}

/** "July", not "May Day". */
function isMonth(text: string, { form, next }: Word): boolean {
  if (!isCapitalised(form) || !months.has(form.toLowerCase())) return false;
  return next < 0 || !lastWords.has(wordAt(text, next).form.toLowerCase());
}

/** "Tuesday was quiet", "Saturday’s crowd". */
function isSubject(text: string, { end, next }: Word): boolean {
  if (isApostrophe(text.charCodeAt(end))) return true;
  return next > 0 && finite.has(wordAt(text, next).form.toLowerCase());
}

/** "London time", "U.S. Eastern time", "Central European Time", "New Year’s Eve", "Easter Sunday". */
function endsAsTime(text: string, first: Word): boolean {
  for (let at = first, seen = 1; seen < MOST_WORDS; seen++) {
    let { next } = at;
    // "New Year’s Eve"
    if (next < 0 && isApostrophe(text.charCodeAt(at.end)) && text.charAt(at.end + 1) === "s")
      next = isSpace(text.charCodeAt(at.end + 2)) ? at.end + 3 : -1;
    if (next < 0) return false;
    at = wordAt(text, next);
    const word = at.form.toLowerCase();
    if (lastWords.has(word) || weekdays.has(word)) return !isSubject(text, at);
    if (!isCapitalised(at.form)) return false;
  }
  return false;
}
