import { type Article, extract, type Passage, type Reading } from "@counterclaim/core";
import { english } from "@counterclaim/english";

/** An article as it was read, and those of its sentences that are to be shown. */
export interface Shown {
  readonly reading: Reading;
  readonly sentences: readonly Passage[];
}

/**
 * Reads articles; of each the sentences that hold `words` are shown, all where none are given. White space counts as one
 * blank and capitals as small letters, so that a quote copied from a report is found.
 */
export function read(articles: readonly Article[], words?: string): Shown[] {
  const wanted = words === undefined ? "" : plain(words).trim();
  return articles.map((article, order) => {
    const reading = extract(article, order, english);
    const holds = ({ field, sentence }: Passage) =>
      plain((article[field] ?? "").slice(sentence.start, sentence.end)).includes(wanted);
    return { reading, sentences: reading.units.filter(holds) };
  });
}

const plain = (text: string): string => text.replace(/\s+/g, " ").toLowerCase();
