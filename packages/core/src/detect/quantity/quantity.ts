import type { Alignment } from "../../model/alignment.js";
import { compareQuantities } from "../../model/compareQuantities.js";
import type { Lexicon } from "../../model/lexicon.js";
import type { Quantity } from "../../model/quantity.js";
import type { Accord, Clearance, Conflict, Verdict } from "../../model/verdict.js";
import type { Detector } from "../detector.js";
import { cleared, outOfScope, sharesArgument } from "../scope.js";

/** Disjoint numbers for the same measure of the same thing. */
export const quantity: Detector = {
  name: "quantity",
  kind: "quantity",
  detect(alignment, lexicon) {
    let accord: Accord | undefined;
    let clearance: Clearance | undefined;
    let conflict: Conflict | undefined;
    for (const x of alignment.a.quantities) {
      for (const y of alignment.b.quantities) {
        const likeness = sameMeasure(x, y, alignment, lexicon);
        if (likeness === 0) continue;
        const verdict = compare(x, y, likeness, alignment);
        if (verdict?.outcome === "agreement") accord ??= verdict;
        if (verdict?.outcome === "cleared") clearance ??= verdict;
        if (verdict?.outcome === "conflict" && !answered(x, y, alignment)) {
          if (!conflict || verdict.strength > conflict.strength) conflict = verdict;
        }
      }
    }
    return conflict ?? clearance ?? accord;
  },
};

function compare(x: Quantity, y: Quantity, likeness: number, alignment: Alignment): Verdict | undefined {
  const focus = { a: x.tokens, b: y.tokens };
  const comparison = compareQuantities(x, y);
  if (comparison.relation === "equal" && comparison.rule === undefined) return { outcome: "agreement", focus };
  if (comparison.relation !== "disjoint") {
    if (comparison.rule === undefined || x.text.toLowerCase() === y.text.toLowerCase()) return undefined;
    const reason = `“${x.text}” and “${y.text}” can both be right (${comparison.rule}).`;
    return { outcome: "cleared", kind: "quantity", rule: comparison.rule, focus, reason };
  }
  if (!sharesArgument(alignment) && alignment.shared < 0.5) return undefined;
  const rule = outOfScope(alignment, { forces: false });
  if (rule) return cleared("quantity", rule, focus);
  return {
    outcome: "conflict",
    kind: "quantity",
    level: "contradiction",
    focus,
    strength: likeness,
    signals: signals(x, y, alignment),
    answers: [x.text, y.text],
    reason: `The numbers exclude each other: “${x.text}” and “${y.text}”.`,
  };
}

/** Does either number have its match on the other side, so that the two measure different things? */
function answered(x: Quantity, y: Quantity, alignment: Alignment): boolean {
  const fits = (q: Quantity, others: readonly Quantity[]): boolean =>
    others.some(
      (o) => ["equal", "compatible"].includes(compareQuantities(q, o).relation) && o.dimension === q.dimension,
    );
  return fits(x, alignment.unitB.quantities) || fits(y, alignment.unitA.quantities);
}

/** In [0, 1]: how surely the two numbers measure the same; 0 rules it out. */
function sameMeasure(x: Quantity, y: Quantity, alignment: Alignment, lexicon: Lexicon): number {
  if (x.dimension !== y.dimension || x.part !== y.part || (x.role ?? "to") !== (y.role ?? "to")) return 0;
  if (x.noun < 0 || y.noun < 0) return x.dimension === "count" ? 0.4 : 0.7;
  const [m, n] = [alignment.unitA.sentence.tokens[x.noun], alignment.unitB.sentence.tokens[y.noun]];
  if (!m || !n) return 0.4;
  if (m.lemma === n.lemma) return 1;
  const nearness = lexicon.similarity(m.lemma, n.lemma);
  if (x.dimension === "count") return nearness >= 0.6 ? nearness : 0;
  return Math.max(0.5, nearness);
}

/** What tells a miscount from two counts: the phrases they stand in, their size, swapped digits, bounds. */
function signals(x: Quantity, y: Quantity, alignment: Alignment): Record<string, number> {
  const phrase = alignment.roles.find(
    (r) => r.a.tokens.some((i) => x.tokens.includes(i)) && r.b.tokens.some((i) => y.tokens.includes(i)),
  );
  const [p, q] = [Math.abs(x.value), Math.abs(y.value)];
  return {
    "phrase:same": phrase?.relation === "same" || phrase?.relation === "near" ? 1 : 0,
    "phrase:overlap": phrase?.overlap ?? 0,
    noun: x.noun >= 0 && y.noun >= 0 ? 1 : 0,
    close: p && q ? Math.min(p, q) / Math.max(p, q) : 0,
    swapped: digits(x) === digits(y) ? 1 : 0,
    bound: x.precision === "bound" || y.precision === "bound" ? 1 : 0,
    [x.dimension.startsWith("currency") ? "currency" : x.dimension]: 1,
  };
}

/** The digits of a number in order of size, so that 8.42 and 8.24 are alike. */
const digits = (q: Quantity): string => [...q.text.replace(/\D/gu, "")].sort().join("") || q.text;
