import type { Alignment } from "../../model/alignment.js";
import { compareTimes } from "../../model/compareTimes.js";
import type { Time } from "../../model/time.js";
import type { Accord, Clearance, Conflict, Verdict } from "../../model/verdict.js";
import type { Detector } from "../detector.js";
import { cleared, outOfScope, samePredicate, sharesArgument } from "../scope.js";

/** Disjoint times, durations, ages or orders of one event. */
export const date: Detector = {
  name: "date",
  kind: "date",
  detect(alignment) {
    if (!samePredicate(alignment) && !sharesArgument(alignment)) return undefined;
    let accord: Accord | undefined;
    let clearance: Clearance | undefined;
    let conflict: Conflict | undefined;
    for (const x of alignment.a.times) {
      for (const y of alignment.b.times) {
        if (x.form !== y.form) continue;
        const verdict = compare(x, y, alignment);
        if (verdict?.outcome === "agreement") accord ??= verdict;
        if (verdict?.outcome === "cleared") clearance ??= verdict;
        if (verdict?.outcome === "conflict" && !answered(x, y, alignment)) conflict ??= verdict;
      }
    }
    return conflict ?? clearance ?? accord;
  },
};

function compare(x: Time, y: Time, alignment: Alignment): Verdict | undefined {
  const focus = { a: x.tokens, b: y.tokens };
  const comparison = compareTimes(x, y);
  if (comparison.relation === "equal" && comparison.rule === undefined) return { outcome: "agreement", focus };
  if (comparison.relation !== "disjoint") {
    if (comparison.rule === undefined || x.text.toLowerCase() === y.text.toLowerCase()) return undefined;
    const reason = `“${x.text}” and “${y.text}” can both be right (${comparison.rule}).`;
    return { outcome: "cleared", kind: "date", rule: comparison.rule, focus, reason };
  }
  const rule = outOfScope(alignment, { forces: false, times: false });
  if (rule) return cleared("date", rule, focus);
  return {
    outcome: "conflict",
    kind: "date",
    level: "contradiction",
    focus,
    strength: x.resolution === "none" || y.resolution === "none" ? 0.6 : 1,
    signals: signals(x, y),
    answers: [x.text, y.text],
    reason: `The times exclude each other: “${x.text}” and “${y.text}”.`,
  };
}

/** Does either time have its match on the other side, so that the two date different things? */
function answered(x: Time, y: Time, alignment: Alignment): boolean {
  const fits = (t: Time, others: readonly Time[]): boolean =>
    others.some((o) => o.form === t.form && ["equal", "compatible"].includes(compareTimes(t, o).relation));
  return fits(x, alignment.unitB.times) || fits(y, alignment.unitA.times);
}

/** What tells a wrong date from the dates of two things: the same grain, the same preposition, how far apart. */
function signals(x: Time, y: Time): Record<string, number> {
  const span = Math.max(x.max, y.max) - Math.min(x.min, y.min);
  const gap = Math.max(x.min, y.min) - Math.min(x.max, y.max);
  return {
    grain: x.grain === y.grain ? 1 : 0,
    relation: x.relation === y.relation ? 1 : 0,
    close: Number.isFinite(span) && span > 0 ? 1 - Math.min(1, Math.max(0, gap) / span) : 0,
    [x.form]: 1,
  };
}
