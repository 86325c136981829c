import type { Alignment } from "../model/alignment.js";
import { compareTimes } from "../model/compareTimes.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Passage, Reading } from "../model/reading.js";
import type { Kind } from "../model/report.js";
import type { Statement } from "../model/statement.js";
import type { Conflict } from "../model/verdict.js";

/** Two reports less than this many minutes apart are of one time. */
const APART = 30;
const MINUTE = 60_000;

/**
 * Which side supersedes the other, if one does: published later, not about the same stated time, and worded or
 * developing as news does: tolls rise, plans are carried out, what was shut opens.
 */
export function supersededBy(
  conflict: Conflict,
  alignment: Alignment,
  a: Reading,
  b: Reading,
  lexicon: Lexicon,
): "a" | "b" | undefined {
  const [x, y] = [Date.parse(a.article.publishedAt ?? ""), Date.parse(b.article.publishedAt ?? "")];
  if (!(Math.abs(x - y) >= APART * MINUTE)) return undefined;
  const later = x > y ? "a" : "b";
  const [early, late] = later === "b" ? [alignment.a, alignment.b] : [alignment.b, alignment.a];
  const [earlyUnit, lateUnit] = later === "b" ? [alignment.unitA, alignment.unitB] : [alignment.unitB, alignment.unitA];
  if (sameStatedTime(early, late)) return undefined;
  const cued = hasCue(lateUnit, lexicon) || hasCue(earlyUnit, lexicon) || isInterim(early, late);
  if (CHANGING.has(conflict.kind) && happenedAfter(late, Math.min(x, y))) return later;
  const grown = quantityIn(alignment, conflict, later) > quantityIn(alignment, conflict, later === "a" ? "b" : "a");
  if (LASTING.has(conflict.kind) && has(earlyUnit, lexicon.tables.standingCues)) return later;
  return develops(conflict, early, late, cued, grown) ? later : undefined;
}

function develops(conflict: Conflict, early: Statement, late: Statement, cued: boolean, grown: boolean): boolean {
  switch (conflict.kind) {
    case "quantity":
      // what was voted or how deep a shaft is does not grow
      if (conflict.signals?.["score"] === 1) return false;
      return cued && (grown || early.tense !== "past" || late.tense === "present");
    case "modality":
      return isCarriedOut(early, late) && late.tense === "past";
    case "negation":
    case "antonym":
    case "status":
      return (cued || isCarriedOut(early, late)) && (early.tense !== "past" || late.tense !== "past");
    default:
      return false;
  }
}

/** Kinds in which what held at first may no longer hold. */
const CHANGING: ReadonlySet<Kind> = new Set<Kind>(["negation", "antonym", "status"]);

/** Of these, kinds of states that last for a time: "was still shut at nightfall" says nothing of the morning. */
const LASTING: ReadonlySet<Kind> = new Set<Kind>(["antonym", "status"]);

/** The statement tells of something at a time after this one (milliseconds since 1970): nobody could have reported it by then. */
const happenedAfter = ({ times }: Statement, published: number): boolean =>
  times.some((t) => t.form === "instant" && t.relation === "at" && t.min > published / MINUTE);

/** Announced, then done or not; what "may have caused" something was open, and not ahead. */
const isCarriedOut = (early: Statement, late: Statement): boolean =>
  early.force !== "fact" && early.tense !== "past" && late.force === "fact";

/** "By 8 a.m., 150 flights had been cancelled": a count up to an hour, where the later text counts to no hour. */
const isInterim = (early: Statement, late: Statement): boolean => counts(early) && !counts(late);

const counts = (s: Statement): boolean =>
  s.times.some((t) => t.relation === "by" && (t.form === "clock" || t.clock !== undefined));

/** The number that decides on one side; 0 where there is none. */
const quantityIn = (alignment: Alignment, conflict: Conflict, side: "a" | "b"): number =>
  alignment[side].quantities.find((q) => q.tokens.some((i) => conflict.focus[side].includes(i)))?.value ?? 0;

/** Both date themselves, to the day or finer, and the dates meet. */
function sameStatedTime(a: Statement, b: Statement): boolean {
  const dated = (s: Statement) => s.times.filter((t) => t.form === "instant" && t.max - t.min <= 24 * 60);
  const [x, y] = [dated(a), dated(b)];
  return x.some((s) => y.some((t) => compareTimes(s, t).relation !== "disjoint"));
}

/** "so far", "has risen to", "now": wording of news that develops. */
export const hasCue = (unit: Passage, { tables }: Lexicon): boolean => has(unit, tables.updateCues);

/** Words of the longest cue. */
const LONGEST = 5;

function has({ sentence: { tokens } }: Passage, cues: ReadonlySet<string>): boolean {
  const forms = tokens.map((t) => t.form.toLowerCase());
  const startsAt = (i: number): boolean =>
    Array.from({ length: LONGEST }, (_, n) => forms.slice(i, i + n + 1).join(" ")).some((words) => cues.has(words));
  return tokens.some((t, i) => cues.has(t.lemma) || startsAt(i));
}

/** What bears on whether a difference is news rather than a conflict: time between the two, wording, growth. */
export function development(
  conflict: Conflict,
  alignment: Alignment,
  a: Reading,
  b: Reading,
  lexicon: Lexicon,
): Record<string, number> {
  const [x, y] = [Date.parse(a.article.publishedAt ?? ""), Date.parse(b.article.publishedAt ?? "")];
  if (Number.isNaN(x) || Number.isNaN(y)) return {};
  const [early, late] = x <= y ? [alignment.a, alignment.b] : [alignment.b, alignment.a];
  const [earlyUnit, lateUnit] = x <= y ? [alignment.unitA, alignment.unitB] : [alignment.unitB, alignment.unitA];
  const apart = Math.min(1, Math.abs(x - y) / (24 * 60 * MINUTE));
  const [first, second] = x <= y ? (["a", "b"] as const) : (["b", "a"] as const);
  const grown = quantityIn(alignment, conflict, second) > quantityIn(alignment, conflict, first) ? 1 : 0;
  return {
    apart,
    cue: hasCue(lateUnit, lexicon) || hasCue(earlyUnit, lexicon) ? 1 : 0,
    "apart:cue": apart * (hasCue(lateUnit, lexicon) || hasCue(earlyUnit, lexicon) ? 1 : 0),
    ...(conflict.kind === "quantity" && { "apart:grown": apart * grown }),
    "old:one": isOld(alignment.unitA, x) !== isOld(alignment.unitB, y) ? 1 : 0,
    "apart:same-time": apart * (sameStatedTime(early, late) ? 1 : 0),
  };
}

/** Minutes before publication from which a time is that of another story: "in 2019, when 14 were arrested". */
const LONG_AGO = 45 * 24 * 60;

const isOld = (unit: Passage, published: number): boolean =>
  unit.times.some((t) => t.form === "instant" && t.relation === "at" && t.max < published / MINUTE - LONG_AGO);
