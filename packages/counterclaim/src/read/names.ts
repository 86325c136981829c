import { basename, extname } from "node:path";
import { InputError } from "@counterclaim/core";
import { isoDate } from "./iso-date.js";
import type { ReadOptions } from "./options.js";
import type { Draft, Entry } from "./reader.js";

/**
 * The entries, each article with an id, a source and a date as far as they are known: its own, else those of the options,
 * else those that its file's name gives.
 */
export function named(entries: readonly Entry[], { source, publishedAt }: ReadOptions): Entry[] {
  const files = new Set(entries.flatMap((entry) => (entry instanceof InputError ? [] : entry.file)));
  const sameStem = tally([...files].map(stem));
  return entries.map((draft) => {
    if (draft instanceof InputError) return draft;
    if (typeof draft.article !== "object" || draft.article === null || Array.isArray(draft.article)) return draft;
    const unique = sameStem.get(stem(draft.file)) === 1;
    const defaults = { ...fromName(draft, unique), ...given({ source, publishedAt }) };
    return { ...draft, article: { ...defaults, ...given(draft.article) } };
  });
}

const given = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function fromName({ file, place, ofFeed }: Draft, unique: boolean): object {
  // a feed is one outlet's; any other list cannot lend its name to all in it: such articles must say who they are
  if (ofFeed) return { source: outlet(file) };
  if (place !== "$") return {};
  if (file === "-" || isAddress(file)) return { id: file, source: outlet(file) };
  const path = file.slice(0, file.length - extname(file).length);
  const { date } = dayIn(stem(file));
  return { id: unique ? stem(file) : path, source: unique ? outlet(file) : path, ...given({ publishedAt: date }) };
}

/** Whom a file is named after: "northern-wire" for 2026-04-21-northern-wire.html; the site of an address. */
function outlet(file: string): string {
  if (file === "-") return "standard input";
  if (isAddress(file)) return new URL(file).hostname.replace(/^www\./, "");
  return dayIn(stem(file)).rest || stem(file);
}

/** A day at the start or the end of a name, parted from the rest of it by one sign. */
function dayIn(name: string): { date?: string; rest?: string } {
  const [start, end] = [isoDay(name.slice(0, 10)), isoDay(name.slice(-10))];
  if (start && /^(?:[-_. ]|$)/.test(name.slice(10))) return { date: start, rest: name.slice(11) };
  if (end && /[-_. ]$/.test(name.slice(0, -10))) return { date: end, rest: name.slice(0, -11) };
  return {};
}

const isoDay = (text: string): string | undefined => (/^\d{4}-\d\d-\d\d$/.test(text) ? isoDate(text) : undefined);

const isAddress = (file: string): boolean => /^https?:\/\//i.test(file);

const stem = (path: string): string => basename(path, extname(path));

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
