import type { Alignment } from "../model/alignment.js";
import { compareTimes } from "../model/compareTimes.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Passage, Reading } from "../model/reading.js";
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
  const cued = hasCue(lateUnit, lexicon) || hasCue(earlyUnit, lexicon);
  return develops(conflict, early, late, cued) ? later : undefined;
}

function develops(conflict: Conflict, early: Statement, late: Statement, cued: boolean): boolean {
  switch (conflict.kind) {
    case "quantity": {
      const grown = quantityIn(late, conflict) > quantityIn(early, conflict);
      return cued && (grown || early.tense !== "past" || late.tense === "present");
    }
    case "modality":
      // announced, then done
      return early.force !== "fact" && late.force === "fact" && late.tense === "past";
    case "negation":
    case "antonym":
    case "status":
      return (cued || early.force !== "fact") && (early.tense !== "past" || late.tense !== "past");
    default:
      return false;
  }
}

const quantityIn = (s: Statement, conflict: Conflict): number =>
  s.quantities.find((q) => q.tokens.some((i) => conflict.focus.a.includes(i) || conflict.focus.b.includes(i)))?.value ??
  0;

/** Both date themselves, to the day or finer, and the dates meet. */
function sameStatedTime(a: Statement, b: Statement): boolean {
  const dated = (s: Statement) => s.times.filter((t) => t.form === "instant" && t.max - t.min <= 24 * 60);
  const [x, y] = [dated(a), dated(b)];
  return x.some((s) => y.some((t) => compareTimes(s, t).relation !== "disjoint"));
}

const hasCue = (unit: Passage, lexicon: Lexicon): boolean =>
  unit.sentence.tokens.some(
    (t) => lexicon.tables.updateCues.has(t.form.toLowerCase()) || lexicon.tables.updateCues.has(t.lemma),
  );
