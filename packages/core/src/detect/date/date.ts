import type { Alignment } from "../../model/alignment.js";
import { compareQuantities } from "../../model/compareQuantities.js";
import { compareTimes } from "../../model/compareTimes.js";
import type { Lexicon } from "../../model/lexicon.js";
import type { Force, Statement } from "../../model/statement.js";
import type { Time } from "../../model/time.js";
import type { Accord, Clearance, Conflict } from "../../model/verdict.js";
import type { Detector } from "../detector.js";
import { cleared, outOfScope, samePredicate, sharesArgument } from "../scope.js";
import { isOther, sameEvent } from "./dated.js";

/** Disjoint times, durations, ages or orders of one event. */
export const date: Detector = {
  name: "date",
  kind: "date",
  detect(alignment, lexicon) {
    const tied = samePredicate(alignment) || sharesArgument(alignment);
    let accord: Accord | undefined;
    let clearance: Clearance | undefined;
    let conflict: Conflict | undefined;
    for (const x of alignment.a.times) {
      for (const y of alignment.b.times) {
        if (x.form !== y.form && !(isDated(x) && isDated(y))) continue;
        const verdict =
          deadlines(x, y, alignment, lexicon) ?? compatible(x, y, tied) ?? compare(x, y, alignment, lexicon);
        if (verdict?.outcome === "agreement") accord ??= verdict;
        if (verdict?.outcome === "cleared") clearance ??= verdict;
        if (verdict?.outcome === "conflict" && !answered(x, y, verdict, alignment, lexicon))
          if (!conflict || verdict.strength > conflict.strength) conflict = verdict;
      }
    }
    return conflict ?? clearance ?? accord;
  },
};

/** A time of day says when as a date does; lengths, ages and recurrences are measures of their own. */
const isDated = ({ form }: Time): boolean => form === "instant" || form === "clock";

/**
 * "Must be done by 2030", "must be done by 2035": what is done by the first is done by the second, but what lies ahead has one
 * deadline.
 */
function deadlines(x: Time, y: Time, alignment: Alignment, lexicon: Lexicon): Conflict | undefined {
  const { a, b } = alignment;
  if (x.relation !== "by" || y.relation !== "by" || x.form !== "instant" || y.form !== "instant") return undefined;
  if (!isAhead(a) || !isAhead(b) || x.max === y.max || !Number.isFinite(x.max - y.max)) return undefined;
  // what will not be done by the one day may be done by the other; "40 per cent by 2030, 60 by 2035" are two steps
  if (a.polarity === "denied" || b.polarity === "denied" || measuredTwice(alignment)) return undefined;
  const isWithin = (p: Time, q: Time): boolean => q.min <= p.min && p.max <= q.max;
  if (isWithin(x, y) || isWithin(y, x)) return undefined;
  const likeness = sameEvent(x, y, alignment, lexicon);
  const isOne = alignment.roles.some((r) => r.relation === "same" || r.relation === "near");
  if (likeness === 0 || !isOne || isOther(x, y, alignment, lexicon) || outOfScope(alignment, { times: false }))
    return undefined;
  const reason = `What is to be done once has two deadlines: “${x.text}” and “${y.text}”.`;
  return { ...conflict(x, y, likeness), signals: { ...signals(x, y), deadline: 1 }, reason };
}

/** Forces of what is to be done, and done once. */
const AHEAD: ReadonlySet<Force> = new Set<Force>(["future", "planned", "promised", "required"]);
const isAhead = ({ force }: Statement): boolean => AHEAD.has(force);

/** What two times that can both be right are evidence of, where the statements speak of one thing. */
function compatible(x: Time, y: Time, tied: boolean): Accord | Clearance | undefined {
  const { relation, rule } = compareTimes(x, y);
  if (!tied || relation === "disjoint") return undefined;
  const focus = { a: x.tokens, b: y.tokens };
  if (rule === undefined) return relation === "equal" ? { outcome: "agreement", focus } : undefined;
  if (x.text.toLowerCase() === y.text.toLowerCase()) return undefined;
  const reason = `“${x.text}” and “${y.text}” can both be right (${rule}).`;
  return { outcome: "cleared", kind: "date", rule, focus, reason };
}

function compare(x: Time, y: Time, alignment: Alignment, lexicon: Lexicon): Conflict | Clearance | undefined {
  if (compareTimes(x, y).relation !== "disjoint") return undefined;
  const focus = { a: x.tokens, b: y.tokens };
  const likeness = sameEvent(x, y, alignment, lexicon);
  if (likeness === 0) return undefined;
  const other = isOther(x, y, alignment, lexicon) ? "other-referent" : undefined;
  // an age is of the one whose name stands by it, whatever the clauses are about
  if (!other && x.form === "instant" && measuredTwice(alignment)) return cleared("date", "other-time", focus);
  const rule = other ?? (x.form === "age" ? undefined : outOfScope(alignment, { forces: false, times: false }));
  if (rule) return cleared("date", rule, focus);
  return conflict(x, y, likeness);
}

const conflict = (x: Time, y: Time, likeness: number): Conflict => ({
  outcome: "conflict",
  kind: "date",
  level: "contradiction",
  focus: { a: x.tokens, b: y.tokens },
  strength: likeness * certainty(x, y),
  signals: signals(x, y),
  answers: [x.text, y.text],
  reason: `The times exclude each other: “${x.text}” and “${y.text}”.`,
});

/** "In April 90 beds were free", "in June 60 beds were free": two counts at two times are a trend. */
const measuredTwice = ({ a, b }: Alignment): boolean =>
  a.quantities.some((p) => b.quantities.some((q) => compareQuantities(p, q).relation === "disjoint")) &&
  !a.quantities.some((p) => b.quantities.some((q) => compareQuantities(p, q).relation === "equal"));

/** Times that are not on the calendar are compared by less. */
const certainty = (x: Time, y: Time): number => (x.resolution === "none" || y.resolution === "none" ? 0.6 : 1);

/** A period longer than this, in minutes, takes in the days of many events. */
const MONTH = 31 * 1440;

/**
 * Does either time have its match on the other side, so that the two date different things? Nearly any day fits "before
 * 2030" or "this year": such a match counts only where it dates the same event.
 */
function answered(x: Time, y: Time, { strength }: Conflict, alignment: Alignment, lexicon: Lexicon): boolean {
  const fits = (s: Time, t: Time): boolean => {
    if (s === x && t === y) return false;
    const { relation, rule } = compareTimes(s, t);
    if (s.form !== t.form || (relation !== "equal" && relation !== "compatible")) return false;
    const wide = rule === "granularity" && Math.max(s.max - s.min, t.max - t.min) > MONTH;
    const loose = rule === "bound-fits" || wide;
    return !loose || sameEvent(s, t, alignment, lexicon) * certainty(s, t) >= strength;
  };
  return alignment.unitB.times.some((t) => fits(x, t)) || alignment.unitA.times.some((s) => fits(s, y));
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
