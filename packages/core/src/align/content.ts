import type { ContentWord } from "../model/alignment.js";
import type { Lexicon, WordClass } from "../model/lexicon.js";
import type { Reading, Passage } from "../model/reading.js";
import type { Token, Upos } from "../model/sentence.js";
import type { Entities } from "./entities.js";

/** unit id → its content words in order, each name once */
export type Content = ReadonlyMap<string, readonly ContentWord[]>;

const CONTENT_TAGS = new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV", "X"]);
const CLASSES: Partial<Record<Upos, WordClass>> = { VERB: "verb", ADJ: "adjective", ADV: "adverb" };

/** Content words of all sentences, weighted by how few sentences use them. */
export function contentOf(readings: readonly Reading[], entities: Entities, lexicon: Lexicon): Content {
  const units = readings.flatMap((reading) => reading.units);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const bare = new Map(units.map((unit) => [unit.id, wordsOf(unit, byId, entities, lexicon)]));
  const frequency = new Map<string, number>();
  for (const words of bare.values()) {
    for (const key of new Set(words.map((w) => w.key))) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  const scale = Math.log(1 + units.length);
  const weight = (key: string): number => Math.max(0.1, Math.log(1 + units.length / frequency.get(key)!) / scale);
  return new Map([...bare].map(([id, words]) => [id, words.map((word) => ({ ...word, weight: weight(word.key) }))]));
}

type Unweighted = Omit<ContentWord, "weight">;

function wordsOf(
  unit: Passage,
  byId: ReadonlyMap<string, Passage>,
  entities: Entities,
  lexicon: Lexicon,
): Unweighted[] {
  const names = entities.get(unit.id);
  // "the first vote" and "the second vote" are told apart by their ordinals, so these stay words
  const measured = new Set(
    [...unit.quantities.filter((q) => q.dimension !== "ordinal"), ...unit.times].flatMap((m) => m.tokens),
  );
  const words: Unweighted[] = [];
  let last: string | undefined;
  for (const t of unit.sentence.tokens) {
    const entity = names?.get(t.index);
    if (entity !== undefined) {
      // the last word of a name says what kind of thing it names: "the Ansel Bridge" is a bridge
      if (entity === last) words[words.length - 1] = { ...words.at(-1)!, lemma: t.form.toLowerCase() };
      else words.push({ token: t.index, key: entity, lemma: t.form.toLowerCase(), wordClass: "noun", name: true });
    }
    last = entity;
    if (entity !== undefined) continue;
    const mention = unit.antecedents.get(t.index);
    const there = mention && byId.get(mention.unit)?.sentence.tokens[mention.token];
    if (mention && there) {
      const meant = entities.get(mention.unit)?.get(mention.token);
      const key = meant ?? lexicon.family(there.lemma, there.upos);
      words.push({ token: t.index, key, lemma: there.lemma, wordClass: "noun", name: meant !== undefined });
    } else if (!measured.has(t.index) && isContent(t, lexicon)) {
      words.push({
        token: t.index,
        key: lexicon.family(t.lemma, t.upos),
        lemma: t.lemma,
        wordClass: CLASSES[t.upos] ?? "noun",
        name: false,
      });
    }
  }
  return words;
}

const isContent = (t: Token, lexicon: Lexicon): boolean =>
  CONTENT_TAGS.has(t.upos) && !lexicon.tables.stopLemmas.has(t.lemma) && /[\p{L}\p{N}]/u.test(t.form);
