import type { Lexicon } from "../model/lexicon.js";
import type { Reading } from "../model/reading.js";
import type { Sentence } from "../model/sentence.js";
import { compatibleNames, nameMentions, type Name, type NameMention } from "./names.js";

/** unit id → token index → id of the entity that the token is part of the name of */
export type Entities = ReadonlyMap<string, ReadonlyMap<number, string>>;

interface Cluster {
  readonly id: string;
  readonly name: Name;
  count: number;
}

/**
 * Gathers the mentions of names in all articles into entities. Longer names come first, so that "Lindqvist" joins
 * "Rosa Lindqvist"; a short name that fits several joins the one mentioned most.
 */
export function findEntities(readings: readonly Reading[], lexicon: Lexicon): Entities {
  const abbreviations = new Map<string, string>();
  const mentions = readings.flatMap((reading) =>
    reading.units.flatMap((unit) => {
      const names = nameMentions(unit.sentence, lexicon);
      for (const [short, long] of abbreviated(names, unit.sentence)) abbreviations.set(keyOf(short), keyOf(long));
      return names.map((mention) => ({ unit: unit.id, mention }));
    }),
  );
  const entityOf = cluster(
    mentions.map(({ mention }) => mention),
    lexicon,
  );
  for (const [short, long] of abbreviations) entityOf.set(short, entityOf.get(long)!);
  const entities = new Map<string, Map<number, string>>();
  for (const { unit, mention } of mentions) {
    const tokens = entities.get(unit) ?? new Map<number, string>();
    for (const i of mention.tokens) tokens.set(i, entityOf.get(keyOf(mention))!);
    entities.set(unit, tokens);
  }
  return entities;
}

const keyOf = ({ words }: Name): string => words.join(" ");

/** Names in brackets behind the names that they stand for: "the United Nursing Council (UNC)". */
function abbreviated(names: readonly NameMention[], { tokens }: Sentence): [NameMention, NameMention][] {
  return names.flatMap((name, i): [NameMention, NameMention][] => {
    const [long, first] = [names[i - 1], name.tokens[0]!];
    const bracketed = tokens[first - 1]?.form === "(" && tokens[name.tokens.at(-1)! + 1]?.form === ")";
    const short = name.tokens.length === 1 && /^\p{Lu}{2,6}$/u.test(name.written);
    return long && bracketed && short && long.tokens.at(-1) === first - 2 ? [[name, long]] : [];
  });
}

/** name (words joined by a space) → id of its entity */
function cluster(names: readonly Name[], lexicon: Lexicon): Map<string, string> {
  const forms = new Map<string, { name: Name; count: number }>();
  for (const name of names) {
    const key = keyOf(name);
    const form = forms.get(key);
    // of several ways to write one name the first in order stands for all, whatever the order of the articles
    if (!form) forms.set(key, { name, count: 1 });
    else forms.set(key, { name: form.name.written < name.written ? form.name : name, count: form.count + 1 });
  }
  // an order that does not depend on the order of the articles
  const ordered = [...forms].sort(
    ([k, a], [l, b]) => b.name.words.length - a.name.words.length || b.count - a.count || (k < l ? -1 : 1),
  );
  const buckets = new Map<string, Cluster[]>();
  const entityOf = new Map<string, string>();
  for (const [key, form] of ordered) {
    const name = lexicon.alias(form.name.written) ?? key;
    // names that can match share the first letter of a word, or stand for each other by alias
    const letters = new Set([...form.name.words.map((w) => w[0] ?? ""), name[0]?.toLowerCase() ?? ""]);
    let best: Cluster | undefined;
    for (const c of new Set([...letters].flatMap((letter) => buckets.get(letter) ?? []))) {
      if (compatibleNames(form.name, c.name, lexicon) && (!best || c.count > best.count)) best = c;
    }
    if (best) best.count += form.count;
    else {
      best = { id: `@${name}`, name: form.name, count: form.count };
      for (const letter of letters) buckets.set(letter, [...(buckets.get(letter) ?? []), best]);
    }
    entityOf.set(key, best.id);
  }
  return entityOf;
}
