import { readFileSync } from "node:fs";
import { reader, referents, type Reading } from "@counterclaim/core";
import { english } from "@counterclaim/english";

interface Mention {
  readonly article: string;
  /** the words of the mention */
  readonly quote: string;
  /** the sentence that holds them */
  readonly in: string;
}

/** Articles on one event; mentions of one thing, and mentions that look alike and are of two things. */
export interface ReferenceItem {
  readonly id: string;
  readonly articles: readonly { readonly id: string; readonly text: string }[];
  readonly same: readonly (readonly [Mention, Mention])[];
  readonly apart: readonly (readonly [Mention, Mention])[];
}

export interface ReferenceScore {
  /** pairs of one thing that are taken for one, and all such pairs */
  readonly same: readonly [number, number];
  /** pairs of two things that are taken for one, and all such pairs */
  readonly merged: readonly [number, number];
  /** the pairs that went wrong, for people to read */
  readonly errors: readonly string[];
}

const read = reader(english);

export const loadReferences = (): ReferenceItem[] =>
  JSON.parse(readFileSync(new URL("../../reference/reference.json", import.meta.url), "utf8")) as ReferenceItem[];

/** How many of the pairs are taken for what they are. */
export function scoreReferences(items: readonly ReferenceItem[]): ReferenceScore {
  const [same, merged]: [number, number][] = [
    [0, 0],
    [0, 0],
  ];
  const errors: string[] = [];
  for (const item of items) {
    const readings = item.articles.map((article, i) => read({ ...article, source: article.id }, i));
    const referent = referents(readings, english.lexicon);
    const keys = (mention: Mention): (string | undefined)[] => keysOf(mention, readings, referent);
    const isOne = ([a, b]: readonly [Mention, Mention]): boolean => {
      const own = new Set(keys(a).filter((key) => key !== undefined));
      return keys(b).some((key) => key !== undefined && own.has(key));
    };
    for (const pair of item.same) {
      same![1]++;
      if (isOne(pair)) same![0]++;
      else errors.push(`${item.id} not one: ${told(pair)}`);
    }
    for (const pair of item.apart) {
      merged![1]++;
      if (!isOne(pair)) continue;
      merged![0]++;
      errors.push(`${item.id} made one: ${told(pair)}`);
    }
  }
  return { same: same!, merged: merged!, errors };
}

const told = (pair: readonly Mention[]): string =>
  pair.map(({ quote, in: sentence }) => `“${quote}” (${sentence})`).join(" / ");

/** The keys of the mention's names, or where it has none of its head words: those whose head lies outside of it. */
function keysOf(
  { article, quote, in: sentence }: Mention,
  readings: readonly Reading[],
  referent: ReturnType<typeof referents>,
): (string | undefined)[] {
  const reading = readings.find((r) => r.article.id === article)!;
  const start = reading.article.text.indexOf(sentence) + sentence.indexOf(quote);
  const end = start + quote.length;
  return reading.units.flatMap((unit) => {
    const inside = unit.sentence.tokens.filter((t) => start <= t.start && t.end <= end);
    const own = new Set(inside.map((t) => t.index));
    const names = inside.map((t) => referent(unit.id, t.index)).filter((key) => key?.startsWith("@"));
    return names.length ? names : inside.filter((t) => !own.has(t.head)).map((t) => referent(unit.id, t.index));
  });
}
