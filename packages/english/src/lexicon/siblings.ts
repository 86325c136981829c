import type { WordClass } from "@counterclaim/core";
import type { LexiconAsset } from "./asset/lexiconAsset.js";
import { loadLexicon } from "./asset/loadLexicon.js";
import { demonym } from "./names/alias.js";
import { isExempt } from "./oppositions.js";
import { firstSenses, wordId } from "./senses.js";

const SENSES = 3;
/** Steps up to the kind that two siblings share, by how surely they exclude each other. */
const bySteps = [0, 0.8, 0.6, 0.5] as const;
/** Kinds nearer to WordNet's top than this ("artifact", "substance") hold things that one thing can be at once. */
const SHALLOWEST = 5;

/** Kinds whose members exclude each other: things, places, stuffs, living beings, colours, months and days. */
const kinds = ["physical entity", "color", "calendar month", "month", "weekday", "language", "currency", "religion"];
/** Kinds of which one thing or person can be several. */
const mixed = ["person", "part", "covering", "way", "process"];

/** One sense of the one is a kind of the other's: then no sense of theirs is held to exclude. */
const RELATED = -1;

interface Roots {
  readonly kinds: ReadonlySet<number>;
  readonly mixed: ReadonlySet<number>;
}

const known = new WeakMap<LexiconAsset, Roots>();

function rootsOf(asset: LexiconAsset): Roots {
  let roots = known.get(asset);
  if (roots === undefined) {
    const first = (words: readonly string[]) =>
      new Set(words.flatMap((word) => [...firstSenses(asset, asset.id(word), "noun", 1)]));
    roots = { kinds: first(kinds), mixed: first(mixed) };
    known.set(asset, roots);
  }
  return roots;
}

/** The synset and what is broader, up to the top; the first broader term where there are two. */
function chain(asset: LexiconAsset, synset: number): number[] {
  const out = [synset];
  for (let at = synset; out.length < 20;) {
    const up = asset.broader[at] ?? at;
    if (up === at) break;
    out.push(up);
    at = up;
  }
  return out;
}

function bySynsets(asset: LexiconAsset, a: number, b: number): number {
  const up = chain(asset, a);
  const other = chain(asset, b);
  const { kinds: exclusive, mixed: inclusive } = rootsOf(asset);
  if (up.some((synset) => inclusive.has(synset)) || !up.some((synset) => exclusive.has(synset))) return 0;
  for (let i = 0; i <= 3 && i < up.length; i++) {
    const j = other.indexOf(up[i] as number);
    if (j < 0) continue;
    // one of them is the other, or a kind of it
    if (i === 0 || j === 0) return RELATED;
    if (j > 3) return 0;
    return up.length - 1 - i < SHALLOWEST ? 0 : (bySteps[Math.max(i, j)] ?? 0);
  }
  return 0;
}

/**
 * Are the two different kinds of one narrow kind of thing, so that one thing cannot be both: beer and wine, kitchen and
 * classroom, red and blue, Chinese and Thai? In [0, 0.8]; 0 for synonyms, broader terms, roles of persons, events.
 */
export function siblings(a: string, b: string, wordClass: WordClass): number {
  if (wordClass === "verb" || wordClass === "adverb" || isExempt(a.toLowerCase(), b.toLowerCase())) return 0;
  const [x, y] = [demonym(a), demonym(b)];
  if (x !== undefined && y !== undefined) return x === y ? 0 : 0.8;
  if (a.toLowerCase() === b.toLowerCase()) return 0;
  const asset = loadLexicon();
  const sensesA = firstSenses(asset, wordId(asset, a), "noun", SENSES);
  const sensesB = firstSenses(asset, wordId(asset, b), "noun", SENSES);
  let best = 0;
  for (const s of sensesA)
    for (const t of sensesB) {
      const exclusion = s === t ? RELATED : bySynsets(asset, s, t);
      if (exclusion === RELATED) return 0;
      best = Math.max(best, exclusion);
    }
  return best;
}
