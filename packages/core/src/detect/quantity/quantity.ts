import type { Alignment } from "../../model/alignment.js";
import { compareQuantities } from "../../model/compareQuantities.js";
import { above, below, sameNumber } from "../../model/interval.js";
import type { Lexicon } from "../../model/lexicon.js";
import type { Quantity } from "../../model/quantity.js";
import type { Statement } from "../../model/statement.js";
import type { Accord, Clearance, Conflict, Verdict } from "../../model/verdict.js";
import type { Detector } from "../detector.js";
import { cleared, outOfScope, sharesArgument } from "../scope.js";
import { identify, isBare, toldApart, type Identity } from "./identity.js";

/** Disjoint numbers for the same measure of the same thing. */
export const quantity: Detector = {
  name: "quantity",
  kind: "quantity",
  detect(alignment, lexicon) {
    let accord: Accord | undefined;
    let clearance: Clearance | undefined;
    let conflict: Conflict | undefined;
    for (const x of alignment.a.quantities.map((q) => underNegation(q, alignment.a))) {
      for (const y of alignment.b.quantities.map((q) => underNegation(q, alignment.b))) {
        const identity = identify(x, y, alignment, lexicon);
        if (identity.likeness === 0) {
          if (!clearance && measureApart(x, y, alignment)) clearance = otherDimension(x, y);
          continue;
        }
        const verdict = compare(x, y, identity, alignment, lexicon);
        if (verdict?.outcome === "agreement") accord ??= verdict;
        if (verdict?.outcome === "cleared") clearance ??= verdict;
        if (verdict?.outcome === "conflict" && !answered(x, y, identity, alignment, lexicon)) {
          if (!conflict || verdict.strength > conflict.strength) conflict = verdict;
        }
      }
    }
    return conflict ?? clearance ?? accord;
  },
};

/** "No firm may take more than 300": what is denied beyond a bound is left within it. */
function underNegation(q: Quantity, { polarity, polarityTokens }: Statement): Quantity {
  const { interval, precision, value } = q;
  const isDenied = polarity === "denied" && (polarityTokens[0] ?? Infinity) < (q.tokens[0] ?? -1);
  if (!isDenied || precision !== "bound") return q;
  if (interval.max === Infinity) return { ...q, interval: below(value, !interval.minIncluded, Math.min(0, value)) };
  return interval.max === value ? { ...q, interval: above(value, !interval.maxIncluded) } : q;
}

/** "300 metres long", "12 metres wide": what the one text measures the other does not. */
function measureApart(x: Quantity, y: Quantity, { unitA, unitB }: Alignment): boolean {
  if (x.dimension !== y.dimension || !x.properties.length || !y.properties.length) return false;
  const named = new Set(unitB.quantities.flatMap((q) => q.properties));
  return !unitA.quantities.some((q) => q.properties.some((property) => named.has(property)));
}

const otherDimension = (x: Quantity, y: Quantity): Clearance => ({
  outcome: "cleared",
  kind: "quantity",
  rule: "other-dimension",
  focus: { a: x.tokens, b: y.tokens },
  reason: `“${x.text}” and “${y.text}” measure different things.`,
});

function compare(
  x: Quantity,
  y: Quantity,
  identity: Identity,
  alignment: Alignment,
  lexicon: Lexicon,
): Verdict | undefined {
  const focus = { a: x.tokens, b: y.tokens };
  const comparison = compareQuantities(x, y);
  if (comparison.relation === "equal" && comparison.rule === undefined) return { outcome: "agreement", focus };
  const ceilings = comparison.rule === "bound-fits" && isCeiling(x) && isCeiling(y) && !sameNumber(x.value, y.value);
  if (comparison.relation !== "disjoint" && !ceilings) {
    if (comparison.rule === undefined || x.text.toLowerCase() === y.text.toLowerCase()) return undefined;
    const reason = `“${x.text}” and “${y.text}” can both be right (${comparison.rule}).`;
    return { outcome: "cleared", kind: "quantity", rule: comparison.rule, focus, reason };
  }
  const tied = identity.property || sharesArgument(alignment) || alignment.shared >= 0.5;
  if (!tied && !(x.pair && y.pair && isBare(alignment))) return undefined;
  const rule = toldApart(x, y, alignment, lexicon) ? "other-referent" : outOfScope(alignment, { forces: false });
  if (rule) return cleared("quantity", rule, focus);
  return {
    outcome: "conflict",
    kind: "quantity",
    level: "contradiction",
    focus,
    strength: identity.likeness,
    signals: { ...signals(x, y, identity, alignment), ...(ceilings && { ceiling: 1 }) },
    answers: [x.text, y.text],
    reason: ceilings
      ? `One thing has two limits: “${x.text}” and “${y.text}”.`
      : `The numbers exclude each other: “${x.text}” and “${y.text}”.`,
  };
}

/** "A fine of up to 10,000", "capped at 300": what is paid by the one is allowed by the other, but one thing has one limit. */
const isCeiling = ({ precision, interval, value }: Quantity): boolean =>
  precision === "bound" && interval.maxIncluded && interval.max === value && value > 0;

/**
 * Does either number have its match on the other side, so that the two measure different things? Nearly any number fits
 * "fewer than 4,000": a bound is matched only by what measures the same.
 */
function answered(x: Quantity, y: Quantity, identity: Identity, alignment: Alignment, lexicon: Lexicon): boolean {
  const fits = (p: Quantity, q: Quantity): boolean => {
    if (p.start === x.start && q.start === y.start) return false;
    const { relation, rule } = compareQuantities(p, q);
    if (p.dimension !== q.dimension || (relation !== "equal" && relation !== "compatible")) return false;
    const loose = rule === "bound-fits" || rule === "range-fits";
    return !loose || identify(p, q, alignment, lexicon).likeness >= identity.likeness;
  };
  return alignment.unitB.quantities.some((q) => fits(x, q)) || alignment.unitA.quantities.some((p) => fits(p, y));
}

/** What tells a miscount from two counts: the phrases they stand in, their size, swapped digits, bounds. */
function signals(x: Quantity, y: Quantity, identity: Identity, alignment: Alignment): Record<string, number> {
  const phrase = alignment.roles.find(
    (r) => r.a.tokens.some((i) => x.tokens.includes(i)) && r.b.tokens.some((i) => y.tokens.includes(i)),
  );
  const [p, q] = [Math.abs(x.value), Math.abs(y.value)];
  return {
    "phrase:same": phrase?.relation === "same" || phrase?.relation === "near" ? 1 : 0,
    "phrase:overlap": phrase?.overlap ?? 0,
    noun: x.noun >= 0 && y.noun >= 0 ? 1 : 0,
    property: identity.property ? 1 : 0,
    narrower: narrowerIsLess(x, y, identity) ? 1 : 0,
    close: p && q ? Math.min(p, q) / Math.max(p, q) : 0,
    swapped: digits(x) === digits(y) ? 1 : 0,
    bound: x.precision === "bound" || y.precision === "bound" ? 1 : 0,
    [x.dimension.startsWith("currency") ? "currency" : x.dimension]: 1,
  };
}

/** "14 people" and "9 soldiers": the number of a narrower kind may be a part of the other. */
const narrowerIsLess = (x: Quantity, y: Quantity, { narrower }: Identity): boolean =>
  (narrower === "a" && x.value < y.value) || (narrower === "b" && y.value < x.value);

/** The digits of a number in order of size, so that 8.42 and 8.24 are alike. */
const digits = (q: Quantity): string => [...q.text.replace(/\D/gu, "")].sort().join("") || q.text;
