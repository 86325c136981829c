import type { Minutes, Time } from "./time.js";

export type TimeRule =
  | "granularity"
  | "time-zone"
  | "bound-fits"
  | "rounding"
  | "unit-conversion"
  | "other-form"
  | "unresolved"
  | "other-relation";

export interface TimeComparison {
  /** disjoint: both cannot be true of one event; equal is a special case of compatible; incomparable: they do not meet */
  readonly relation: "disjoint" | "equal" | "compatible" | "incomparable";
  readonly rule?: TimeRule;
  /** larger over smaller for durations, ages and recurrences, at least 1; 1 for the rest */
  readonly ratio: number;
  /** minutes between the two (instants, clock times), or the gap over the longer (durations, ages); 0 where they touch */
  readonly distance: number;
}

/** Can both be said of the same event? Symmetric. Says nothing of whether they are. */
export function compareTimes(a: Time, b: Time): TimeComparison {
  const forms = new Set([a.form, b.form]);
  if (forms.size === 2 && !(forms.has("instant") && forms.has("clock"))) return plain("incomparable", "other-form");
  switch (a.form) {
    case "duration":
    case "age":
    case "recurrence":
      return compareLengths(a, b);
    default:
      return compareInstants(a, b);
  }
}

const plain = (relation: TimeComparison["relation"], rule?: TimeRule, distance = 0): TimeComparison => ({
  relation,
  ...(rule ? { rule } : {}),
  ratio: 1,
  distance,
});

function compareLengths(a: Time, b: Time): TimeComparison {
  const [x, y] = [a.value ?? a.min, b.value ?? b.min];
  const size = Math.max(x, y);
  const features = {
    ratio: x > 0 && y > 0 ? size / Math.min(x, y) : x === y ? 1 : Infinity,
    distance: size > 0 ? Math.min(1, gap(a, b) / size) : 0,
  };
  const bound = a.precision === "bound" || b.precision === "bound";
  if (a.min === b.min && a.max === b.max) return { relation: "equal", ...features };
  if (a.form === "age") {
    if (meet(a, b)) return { relation: "compatible", rule: bound ? "bound-fits" : "rounding", ...features };
    return { relation: "disjoint", ...features };
  }
  if (touches(a, b) && !(bound && onlyAtOpenEnd(a, b)))
    return {
      relation: "compatible",
      rule: bound ? "bound-fits" : a.unit === b.unit ? "rounding" : "unit-conversion",
      ...features,
    };
  // another unit is rounded on its own: "19 months" and "a year and a half", "58 minutes" and "an hour"
  if (a.unit !== b.unit && touches(loosened(a), loosened(b)) && roundsTo(a, b))
    return { relation: "compatible", rule: "unit-conversion", ...features };
  return { relation: "disjoint", ...features };
}

/** Half of the last digit that is not zero, at most a tenth, to either side of an exact length. */
function loosened(t: Time): Minutes {
  if (t.precision !== "exact") return t;
  const half = Math.min((t.step ?? 0) / 2, 0.1 * (t.value ?? 0));
  return { min: t.min - half, max: t.max + half };
}

function roundsTo(a: Time, b: Time): boolean {
  const holds = (wide: Minutes, t: Time) => (t.value ?? t.min) >= wide.min && (t.value ?? t.min) <= wide.max;
  if (a.precision !== "exact" || b.precision !== "exact") return true;
  return holds(loosened(a), b) || holds(loosened(b), a);
}

/** "more than an hour" and "an hour": the two share nothing but a bound that one leaves out. */
function onlyAtOpenEnd(a: Time, b: Time): boolean {
  return (a.max === b.min || b.max === a.min) && a.min !== a.max && b.min !== b.max;
}

function compareInstants(a: Time, b: Time): TimeComparison {
  const [x, y] = [stated(a), stated(b)];
  // "since" and "until" date the ends of a state: they meet only their like
  for (const end of ["since", "until"])
    if ((a.relation === end) !== (b.relation === end)) return plain("incomparable", "other-relation");
  if (a.form === "clock" || b.form === "clock") return compareClocks(a, b);
  if (!isResolved(a) || !isResolved(b)) return compareUnresolved(a, b);
  const zones = zonesOf(a, b);
  const fine = isFine(a) && isFine(b);
  if (zones === "one" && fine) return acrossZones(a, b);
  const [p, q] = zones === "both" ? [moved(x, -(a.zone ?? 0)), moved(y, -(b.zone ?? 0))] : [x, y];
  if (fine && (a.twelveHour || b.twelveHour) && !meet(p, q)) {
    const half = [moved(p, 720), moved(p, -720)].some((shifted) => meet(shifted, q));
    if (half) return plain("compatible", "granularity");
  }
  return verdict(p, q, a, b);
}

function verdict(p: Minutes, q: Minutes, a: Time, b: Time): TimeComparison {
  if (!meet(p, q)) return plain("disjoint", undefined, gap(p, q));
  if (p.min === q.min && p.max === q.max && a.relation === b.relation && a.grain === b.grain) return plain("equal");
  if (isBound(a) || isBound(b)) return plain("compatible", "bound-fits");
  return plain("compatible", a.grain === b.grain ? "rounding" : "granularity");
}

/** The minutes that the phrase allows for the event. */
function stated(t: Time): Minutes {
  switch (t.relation) {
    case "before":
      return { min: -Infinity, max: t.precision === "approximate" ? t.max : t.min };
    case "by":
      return { min: -Infinity, max: t.max };
    case "after":
      return { min: t.min, max: Infinity };
    default:
      return t;
  }
}

const isBound = (t: Time): boolean => t.relation === "before" || t.relation === "by" || t.relation === "after";
const isResolved = (t: Time): boolean => Number.isFinite(t.min) && Number.isFinite(t.max);
const isFine = (t: Time): boolean => t.grain === "minute" || t.grain === "hour" || t.grain === "daypart";
const meet = (a: Minutes, b: Minutes): boolean => a.min < b.max && b.min < a.max;
const touches = (a: Minutes, b: Minutes): boolean => a.min <= b.max && b.min <= a.max;
const gap = (a: Minutes, b: Minutes): number => Math.max(0, a.min - b.max, b.min - a.max);
const moved = ({ min, max }: Minutes, by: number): Minutes => ({ min: min + by, max: max + by });

function zonesOf(a: Time, b: Time): "both" | "one" | "none" {
  if (a.zone !== undefined && b.zone !== undefined) return "both";
  return a.zone === undefined && b.zone === undefined ? "none" : "one";
}

// offsets in use run from -12 to +14 hours in steps of a quarter
const west = -720;
const east = 840;

/** One names a zone, the other speaks by some local clock: they conflict only where no zone on Earth makes them one. */
function acrossZones(a: Time, b: Time): TimeComparison {
  const [zoned, local] = a.zone === undefined ? [b, a] : [a, b];
  const utc = moved(stated(zoned), -zoned.zone!);
  const clock = stated(local);
  if (a.grain === "daypart" || b.grain === "daypart" || isBound(a) || isBound(b)) {
    const reach = { min: utc.min + west, max: utc.max + east };
    return meet(reach, clock) ? plain("incomparable", "time-zone") : plain("disjoint", undefined, gap(reach, clock));
  }
  for (let offset = west; offset <= east; offset += 15)
    if (meet(moved(utc, offset), clock)) return plain("incomparable", "time-zone");
  const reach = { min: utc.min + west, max: utc.max + east };
  return plain("disjoint", undefined, Math.max(1, gap(reach, clock)));
}

/** Times of day alone; compared on the round of one day. */
function compareClocks(a: Time, b: Time): TimeComparison {
  const [x, y] = [clockOf(a), clockOf(b)];
  if (!x || !y) return plain("incomparable", "unresolved");
  const zones = zonesOf(a, b);
  if (isBound(a) || isBound(b)) return boundedClocks(a, b, x, y, zones);
  const shifted = zones === "both" ? [moved(x, -a.zone!), moved(y, -b.zone!)] : [x, y];
  const [p, q] = shifted as [Minutes, Minutes];
  const round = a.twelveHour || b.twelveHour ? 720 : 1440;
  const fits = (u: Minutes) => [-2, -1, 0, 1, 2].some((turn) => meet(moved(u, turn * round), q));
  if (zones === "one") {
    for (let offset = west; offset <= east; offset += 15)
      if (fits(moved(p, offset))) return plain("incomparable", "time-zone");
    return plain("disjoint", undefined, 1);
  }
  if (!fits(p))
    return plain("disjoint", undefined, Math.min(...[-1, 0, 1].map((turn) => gap(moved(p, turn * round), q))));
  if (p.min === q.min && p.max === q.max && a.form === b.form) return plain("equal");
  return plain("compatible", a.grain === b.grain ? "rounding" : "granularity");
}

/** "by noon", "after 10pm": within one day, so nothing is sure across midnight. */
function boundedClocks(a: Time, b: Time, x: Minutes, y: Minutes, zones: "both" | "one" | "none"): TimeComparison {
  if (zones !== "none" || a.twelveHour || b.twelveHour) return plain("incomparable", "time-zone");
  const open = (t: Time, m: Minutes): Minutes =>
    t.relation === "before" || t.relation === "by"
      ? { min: 0, max: m.max }
      : t.relation === "after"
        ? { min: m.min, max: Infinity }
        : m;
  const [p, q] = [open(a, x), open(b, y)];
  return meet(p, q) ? plain("compatible", "bound-fits") : plain("disjoint", undefined, gap(p, q));
}

const clockOf = (t: Time): Minutes | undefined => (t.form === "clock" ? { min: t.min, max: t.max } : t.clock);

/** Without a publication date the named parts alone are compared: weekday, month, day, year. */
function compareUnresolved(a: Time, b: Time): TimeComparison {
  const [x, y] = [partsOf(a), partsOf(b)];
  const shared = (["year", "month", "day", "weekday"] as const).filter(
    (key) => x[key] !== undefined && y[key] !== undefined,
  );
  if (shared.length === 0) return plain("incomparable", "unresolved");
  if (shared.some((key) => x[key] !== y[key]))
    return isBound(a) || isBound(b) ? plain("incomparable", "unresolved") : plain("disjoint");
  if (a.clock && b.clock && !isBound(a) && !isBound(b)) return compareClocks(a, b);
  const same =
    (["year", "month", "day", "weekday"] as const).every((key) => x[key] === y[key]) && a.relation === b.relation;
  return same && !a.clock === !b.clock ? plain("equal") : plain("compatible", "granularity");
}

/** The named parts, and of a resolved day all of them. */
function partsOf(t: Time): { year?: number; month?: number; day?: number; weekday?: number } {
  if (!isResolved(t) || t.max - t.min > 1440) return t;
  const date = new Date(Math.floor(t.min / 1440) * 1440 * 60_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}
