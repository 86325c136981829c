import { compareQuantities } from "./compareQuantities.js";
import { compareTimes } from "./compareTimes.js";
import type { Quantity } from "./quantity.js";
import type { Passage } from "./reading.js";
import type { Time } from "./time.js";

/** What the figures of two texts decide where nothing else does. */
export type FigureRelation = "contradiction" | "agreement" | "neutral";

/** An amount or a time with the tokens that it takes up, counted through the text. */
type Value = { readonly first: number; readonly last: number } & (
  { readonly of: "quantity"; readonly value: Quantity } | { readonly of: "time"; readonly value: Time }
);

interface Text {
  readonly words: readonly string[];
  readonly values: readonly Value[];
}

/** Texts with more values than this are no longer sentences with figures but tables. */
const MOST_VALUES = 24;

/**
 * Two texts that are word for word the same but for their amounts and times: what these say of each other, the second
 * text as the claim about the first. Undefined where other words differ, or no value does.
 */
export function figuresAlone(a: readonly Passage[], b: readonly Passage[]): FigureRelation | undefined {
  const [x, y] = [textOf(a), textOf(b)];
  const count = x.values.length;
  if (!count || count !== y.values.length || count > MOST_VALUES) return undefined;
  if (frame(x) !== frame(y)) return undefined;
  let relation: FigureRelation = "agreement";
  for (let i = 0; i < count; i++) {
    const found = relationOf(x.values[i]!, y.values[i]!);
    if (found === undefined) return undefined;
    if (found === "contradiction") return found;
    if (found === "neutral") relation = found;
  }
  return relation;
}

function relationOf(p: Value, q: Value): FigureRelation | undefined {
  const compared =
    p.of === "quantity" && q.of === "quantity"
      ? compareQuantities(p.value, q.value)
      : p.of === "time" && q.of === "time"
        ? compareTimes(p.value, q.value)
        : undefined;
  if (!compared || compared.relation === "incomparable") return undefined;
  if (compared.relation === "disjoint") return "contradiction";
  if (compared.relation === "equal") return "agreement";
  const [inner, outer] = [rangeOf(p), rangeOf(q)];
  return inner.min >= outer.min && inner.max <= outer.max ? "agreement" : "neutral";
}

const rangeOf = (v: Value): { min: number; max: number } => (v.of === "quantity" ? v.value.interval : v.value);

/** The words of a text with every value as one mark. */
function frame({ words, values }: Text): string {
  const out: string[] = [];
  let next = 0;
  for (const value of values) {
    out.push(...words.slice(next, value.first), "#");
    next = value.last + 1;
  }
  return [...out, ...words.slice(next)].filter(Boolean).join(" ");
}

function textOf(passages: readonly Passage[]): Text {
  const words: string[] = [];
  const values: Value[] = [];
  for (const { sentence, quantities, times } of passages) {
    const offset = words.length;
    const span = (value: Quantity | Time): { first: number; last: number } => {
      const inside = sentence.tokens.filter((t) => t.start >= value.start && t.end <= value.end).map((t) => t.index);
      const all = [...inside, ...value.tokens];
      return { first: offset + Math.min(...all), last: offset + Math.max(...all) };
    };
    for (const value of quantities) values.push({ of: "quantity", value, ...span(value) });
    for (const value of times) values.push({ of: "time", value, ...span(value) });
    words.push(...sentence.tokens.map((t) => (t.upos === "PUNCT" ? "" : t.form.toLowerCase())));
  }
  const sorted = values.sort((p, q) => p.first - q.first || q.last - p.last);
  return { words, values: sorted.filter((value, i) => i === 0 || value.first > sorted[i - 1]!.last) };
}

/** Numbers of the first text of which a sum is looked for; among more, some sum fits anything. */
const MOST_PARTS = 5;

/**
 * Does the one amount of the second text that the first does not state follow from the first's by one operation: the
 * sum of some, a difference, a product, a quotient? Undefined where the second states no such amount.
 */
export function figuresFollow(a: readonly Passage[], b: readonly Passage[]): boolean | undefined {
  const amounts = (passages: readonly Passage[]): Quantity[] =>
    passages.flatMap((p) => p.quantities).filter((q) => q.dimension === "count" || q.dimension.startsWith("currency:"));
  const given = amounts(a);
  const asked = amounts(b).filter((q) => !given.some((p) => compareQuantities(p, q).relation === "equal"));
  if (asked.length !== 1 || given.length < 2 || given.length > MOST_PARTS) return undefined;
  const target = asked[0]!.value;
  const numbers = given.map((q) => q.value);
  const near = (x: number): boolean => Math.abs(x - target) <= 1e-6 * Math.max(1, Math.abs(target));
  for (let set = 1; set < 1 << numbers.length; set++) {
    const chosen = numbers.filter((_, i) => set & (1 << i));
    if (chosen.length < 2) continue;
    const sum = chosen.reduce((x, y) => x + y, 0);
    // the largest less the others, too: what is left of it
    if (near(sum) || near(2 * Math.max(...chosen) - sum)) return true;
    if (chosen.length === 2) {
      const [x, y] = [Math.max(...chosen), Math.min(...chosen)];
      if (near(x * y) || (y !== 0 && near(x / y))) return true;
    }
  }
  return false;
}
