import { JaroWinklerDistance } from "natural/lib/natural/distance/index.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Sentence } from "../model/sentence.js";

/** A run of proper nouns in one sentence, without the title before it. */
export interface NameMention {
  /** token indices, ascending */
  readonly tokens: readonly number[];
  /** the words, folded to lower case without diacritics */
  readonly words: readonly string[];
  /** the words as written, joined by spaces: aliases go by case ("US" is a country, "us" is not) */
  readonly written: string;
}

/** A name apart from where it stands. */
export type Name = Pick<NameMention, "words" | "written">;

const LOWER = /\p{Ll}/u;

/** "the warden": written small behind an article, and so no name, whatever the tagger says. */
export function isCommon({ tokens }: Sentence, i: number): boolean {
  const { form } = tokens[i]!;
  return LOWER.test(form) && form === form.toLowerCase() && tokens[i - 1]?.upos === "DET";
}

const fold = (form: string): string => form.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Names of a sentence: runs of PROPN, titles cut off ("Prime Minister Keir Starmer" → keir starmer). */
export function nameMentions(sentence: Sentence, lexicon: Lexicon): NameMention[] {
  const found: NameMention[] = [];
  let run: number[] = [];
  const close = () => {
    while (run.length > 1 && lexicon.tables.titles.has(sentence.tokens[run[0]!]!.form.toLowerCase())) run.shift();
    const isNoun = run.length === 1 && isCommon(sentence, run[0]!);
    if (run.length && !isNoun)
      found.push({
        tokens: run,
        words: run.map((i) => fold(sentence.tokens[i]!.form)),
        written: run.map((i) => sentence.tokens[i]!.form).join(" "),
      });
    run = [];
  };
  for (const t of sentence.tokens) {
    const joins =
      t.form === "-" && run.length > 0 && sentence.tokens[t.index + 1]?.upos === "PROPN" && touches(sentence, t.index);
    if (t.upos === "PROPN" && !isCalendarWord(t.form, lexicon)) run.push(t.index);
    else if (!joins) close();
  }
  close();
  return found;
}

const touches = (sentence: Sentence, i: number): boolean =>
  sentence.tokens[i - 1]?.end === sentence.tokens[i]?.start &&
  sentence.tokens[i]?.end === sentence.tokens[i + 1]?.start;

const isCalendarWord = (form: string, lexicon: Lexicon): boolean =>
  lexicon.tables.weekdays.has(form.toLowerCase()) || lexicon.tables.months.has(form.toLowerCase());

/** Spelling variants of one word: Zelenskiy and Zelenskyy. Words with digits must be equal: H5N1 is not H5N5. */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 5 || b.length < 5 || a[0] !== b[0] || /\d/.test(a + b)) return false;
  return JaroWinklerDistance(a, b, { ignoreCase: true }) >= 0.94;
}

const isAcronymOf = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 1 && b.length > 1 && a[0]!.length === b.length && b.every((word, i) => word[0] === a[0]![i]);

/**
 * Can two mentions be one name: the same words but for spelling, one part of the other ("Belmar" of "Augusto Belmar"),
 * an acronym, or a known alias?
 */
export function compatibleNames(first: Name, second: Name, lexicon: Lexicon): boolean {
  const [a, b] = [first.words, second.words];
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word) => long.some((other) => sameSpelling(word, other)))) {
    // "Rosa Lindqvist" and "Lindqvist" end alike; "Paris" in "Paris Summit" does not make the summit a town
    return short.length === long.length || sameSpelling(short.at(-1)!, long.at(-1)!);
  }
  const called = (name: Name): string => lexicon.alias(name.written) ?? name.written;
  return called(first) === called(second);
}
