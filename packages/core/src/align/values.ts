import type { ComparableText, Comparer, Comparison, ValueLink } from "../model/comparer.js";
import { compareQuantities } from "../model/compareQuantities.js";
import { compareTimes } from "../model/compareTimes.js";
import type { Passage, Reading } from "../model/reading.js";
import { resolver } from "./resolved.js";

interface Phrase {
  readonly tokens: readonly number[];
  readonly min: number;
  readonly max: number;
}

interface Values {
  readonly quantities: readonly (Phrase & { readonly value: Passage["quantities"][number] })[];
  readonly times: readonly (Phrase & { readonly value: Passage["times"][number] })[];
}

/** Amounts of one text looked at; no sentence of a newspaper has as many, and every one is compared with every other. */
const MOST = 24;

/** Asks the comparer about two passages of the readings; each is made ready once. Without a comparer nothing is said. */
export function pairReader(
  comparer: Comparer | undefined,
  readings: readonly Pick<Reading, "units">[],
): (a: Passage, b: Passage) => Comparison | undefined {
  if (!comparer) return () => undefined;
  const resolved = resolver(readings);
  const ready = new Map<string, Ready>();
  const readyOf = (unit: Passage): Ready => {
    let found = ready.get(unit.id);
    if (!found) {
      const sentence = resolved(unit);
      const order = sentence.tokens.map((token) => token.form).join(" ");
      ready.set(unit.id, (found = { text: comparer.read([sentence]), order }));
    }
    return found;
  };
  return (a, b) => {
    const [x, y] = [readyOf(a), readyOf(b)];
    // which of two texts comes first makes a difference to a network, and must make none to a reader who renames files
    if (x.order <= y.order) return comparer.compare(x.text, y.text, valueLinks([a], [b]));
    const turned = comparer.compare(y.text, x.text, valueLinks([b], [a]));
    return { ...turned, credit: { a: turned.credit.b, b: turned.credit.a } };
  };
}

/** A passage as the comparer reads it, and what it is sorted by. */
interface Ready {
  readonly text: ComparableText;
  readonly order: string;
}

/** Which amounts and times of the one text go with, or against, which of the other. */
export function valueLinks(a: readonly Passage[], b: readonly Passage[]): ValueLink[] {
  const [x, y] = [valuesOf(a), valuesOf(b)];
  const links: ValueLink[] = [];
  const add = (
    of: ValueLink["of"],
    p: Phrase,
    q: Phrase,
    relation: ReturnType<typeof compareTimes>["relation"],
  ): void => {
    if (relation === "incomparable") return;
    links.push({
      a: p.tokens,
      b: q.tokens,
      of,
      relation: relation === "disjoint" ? "differs" : relation === "equal" ? "equal" : "fits",
      within: { a: p.min >= q.min && p.max <= q.max, b: q.min >= p.min && q.max <= p.max },
    });
  };
  for (const p of x.quantities)
    for (const q of y.quantities) add("quantity", p, q, compareQuantities(p.value, q.value).relation);
  for (const p of x.times) for (const q of y.times) add("time", p, q, compareTimes(p.value, q.value).relation);
  return links;
}

function valuesOf(passages: readonly Passage[]): Values {
  let offset = 0;
  const quantities: Values["quantities"][number][] = [];
  const times: Values["times"][number][] = [];
  for (const passage of passages) {
    const shift = offset;
    const place = (tokens: readonly number[]): number[] => tokens.map((i) => i + shift);
    for (const value of passage.quantities)
      quantities.push({ value, tokens: place(value.tokens), min: value.interval.min, max: value.interval.max });
    for (const value of passage.times)
      times.push({ value, tokens: place(value.tokens), min: value.min, max: value.max });
    offset += passage.sentence.tokens.length;
  }
  return { quantities: quantities.slice(0, MOST), times: times.slice(0, MOST) };
}
