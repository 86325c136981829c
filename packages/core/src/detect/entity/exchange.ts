import type { Alignment } from "../../model/alignment.js";
import type { Lexicon } from "../../model/lexicon.js";
import type { Argument, Statement } from "../../model/statement.js";
import type { Focus } from "../../model/verdict.js";
import { isNamedAlike } from "../namedAlike.js";

/**
 * "Brazil beat Chile" and "Chile beat Brazil", "from Cebu to Bantigue" and back: one verb with two fillers that have changed
 * places. Undefined for verbs by which both do the same to each other ("met", "plays").
 */
export function exchange(alignment: Alignment, lexicon: Lexicon): Focus | undefined {
  for (const { p, q, r, s, crossed } of slotPairs(alignment, lexicon))
    if (crossed === 2) return { a: [p.head, q.head].sort(ascending), b: [r.head, s.head].sort(ascending) };
  return undefined;
}

/** One of the two fillers plays the other's part in the other text, with someone else. */
export const changesPlace = (alignment: Alignment, lexicon: Lexicon): boolean =>
  // the firm that moves from Paris to Lyon is the one that moves from Lyon to Nice
  !alignment.roles.some((r) => r.relation === "same" && r.a.role === r.b.role && r.a.marker === r.b.marker) &&
  slotPairs(alignment, lexicon).some(({ crossed }) => crossed === 1);

/** Fillers of two slots that both statements fill: p and q of a, r and s of b in the same slots. */
interface SlotPair {
  readonly p: Argument;
  readonly q: Argument;
  readonly r: Argument;
  readonly s: Argument;
  /** how many of the two are named in the other's slot, where neither is named in its own */
  readonly crossed: number;
}

function slotPairs({ a, b, unitA, unitB }: Alignment, { tables }: Lexicon): SlotPair[] {
  if (a.lemma !== b.lemma || a.form !== "verbal" || b.form !== "verbal" || tables.reciprocals.has(a.lemma)) return [];
  const [x, y] = [bySlot(a, tables.mutualMarkers), bySlot(b, tables.mutualMarkers)];
  const slots = [...x.keys()].filter((slot) => y.has(slot));
  const names = (one: Argument, other: Argument): boolean => isNamedAlike(one, other, unitA, unitB);
  return slots.flatMap((slot, i) =>
    slots.slice(i + 1).map((other): SlotPair => {
      const [p, q, r, s] = [x.get(slot)!, x.get(other)!, y.get(slot)!, y.get(other)!];
      const own = names(p, r) || names(q, s);
      return { p, q, r, s, crossed: own ? 0 : Number(names(p, s)) + Number(names(q, r)) };
    }),
  );
}

const ascending = (i: number, j: number): number => i - j;

/** Role and preposition → what fills it; those that are filled twice are left out. */
function bySlot({ arguments: all }: Statement, mutual: ReadonlySet<string>): Map<string, Argument> {
  const found = new Map<string, Argument>();
  const twice = new Set<string>();
  for (const argument of all) {
    if (mutual.has(argument.marker)) continue;
    // the "by" of a passive makes no other agent
    const slot = argument.role === "oblique" ? argument.marker : argument.role;
    if (found.has(slot)) twice.add(slot);
    found.set(slot, argument);
  }
  for (const slot of twice) found.delete(slot);
  return found;
}
