import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, Evidence, Field, Kind, Level } from "@counterclaim/core";

/** One side of an annotated pair: an exact substring of an article's text or title. */
export interface Place {
  readonly article: string;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

export interface GoldPair {
  readonly a: Place;
  readonly b: Place;
  readonly kind?: Kind;
  readonly level?: Level;
}

/** An annotated event: articles, and which pairs of their sentences conflict, agree, only look like it, or update each other. */
export interface AnnotatedEvent {
  readonly id: string;
  readonly articles: readonly Article[];
  readonly conflicts: readonly GoldPair[];
  readonly agreements: readonly GoldPair[];
  readonly traps: readonly GoldPair[];
  readonly updates: readonly GoldPair[];
}

interface RawSide {
  article: string;
  quote: string;
}
interface RawPair {
  a: RawSide;
  b: RawSide;
  kind?: Kind;
  level?: Level;
}
interface RawEvent {
  id: string;
  articles: { id: string; source: string; title?: string; published?: string; text: string }[];
  conflicts: RawPair[];
  internal?: RawPair[];
  agreements?: RawPair[];
  traps?: RawPair[];
  updates?: RawPair[];
}

/** Reads all event-*.json of a folder, in the order of their names. */
export function loadEvents(folder: string): AnnotatedEvent[] {
  return readdirSync(folder)
    .filter((name) => /^event-.*\.json$/.test(name))
    .sort()
    .map((name) => toEvent(JSON.parse(readFileSync(join(folder, name), "utf8")) as RawEvent));
}

function toEvent(raw: RawEvent): AnnotatedEvent {
  const fields = new Map(raw.articles.map((a) => [a.id, { text: a.text, title: a.title ?? "" }]));
  const locate = (side: RawSide): Place => {
    for (const field of ["text", "title"] as const) {
      const start = fields.get(side.article)![field].indexOf(side.quote);
      if (start >= 0) return { article: side.article, field, start, end: start + side.quote.length };
    }
    throw new Error(`${raw.id}: no such quote in article ${side.article}: ${side.quote}`);
  };
  const pairs = (list: RawPair[] | undefined): GoldPair[] =>
    (list ?? []).map((p) => ({ ...p, a: locate(p.a), b: locate(p.b) }));
  return {
    id: raw.id,
    articles: raw.articles.map(({ published, title, ...rest }) => ({
      ...rest,
      ...(title !== undefined && { title }),
      ...(published !== undefined && { publishedAt: published }),
    })),
    conflicts: pairs([...raw.conflicts, ...(raw.internal ?? [])]),
    agreements: pairs(raw.agreements),
    traps: pairs(raw.traps),
    updates: pairs(raw.updates),
  };
}

type Side = Pick<Evidence, "article" | "field" | "start" | "end">;

/** Two places are one where they overlap in at least half of the shorter. */
const same = (p: Side, q: Side): boolean =>
  p.article === q.article &&
  p.field === q.field &&
  Math.min(p.end, q.end) - Math.max(p.start, q.start) >= 0.5 * Math.min(p.end - p.start, q.end - q.start);

/** Are these the two sentences of the annotated pair, in either order? */
export const isPair = (x: { a: Side; b: Side }, y: { a: Side; b: Side }): boolean =>
  (same(x.a, y.a) && same(x.b, y.b)) || (same(x.a, y.b) && same(x.b, y.a));
