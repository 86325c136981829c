import type { Alignment } from "../model/alignment.js";
import { compareTimes } from "../model/compareTimes.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Passage, Reading } from "../model/reading.js";
import type { Statement } from "../model/statement.js";
import type { Conflict } from "../model/verdict.js";
import { perfectOf } from "./perfect.js";

/** Two reports less than this many minutes apart are of one time. */
const APART = 30;
const MINUTE = 60_000;
/** Days from which on two reports are of as different times as they can be. */
const WEEK = 7;

/** The side that was published half an hour or more after the other; undefined where neither was. */
export function laterOf(a: Reading, b: Reading): "a" | "b" | undefined {
  const [x, y] = [Date.parse(a.article.publishedAt ?? ""), Date.parse(b.article.publishedAt ?? "")];
  if (!(Math.abs(x - y) >= APART * MINUTE)) return undefined;
  return x > y ? "a" : "b";
}

/** What bears on whether a difference is news rather than a conflict: time between the two, wording, and what became of what. */
export function development(
  conflict: Conflict,
  alignment: Alignment,
  a: Reading,
  b: Reading,
  lexicon: Lexicon,
): Record<string, number> {
  const [x, y] = [Date.parse(a.article.publishedAt ?? ""), Date.parse(b.article.publishedAt ?? "")];
  if (Number.isNaN(x) || Number.isNaN(y)) return {};
  const [first, second] = x <= y ? (["a", "b"] as const) : (["b", "a"] as const);
  const [early, late] = [alignment[first], alignment[second]];
  const units = { a: alignment.unitA, b: alignment.unitB };
  const days = Math.abs(x - y) / (24 * 60 * MINUTE);
  const apart = Math.min(1, days);
  const [cuedEarly, cuedLate] = [hasCue(units[first], lexicon), hasCue(units[second], lexicon)];
  const [before, after] = [quantityIn(alignment, conflict, first), quantityIn(alignment, conflict, second)];
  const grown = after > before ? 1 : 0;
  const told = {
    apart,
    "apart:days": Math.min(1, days / WEEK),
    cue: cuedEarly || cuedLate ? 1 : 0,
    "apart:cue": apart * (cuedEarly || cuedLate ? 1 : 0),
    ...(conflict.kind === "quantity" && { "apart:grown": apart * grown }),
    "old:one": isOld(alignment.unitA, x) !== isOld(alignment.unitB, y) ? 1 : 0,
    "apart:same-time": apart * (sameStatedTime(early, late) ? 1 : 0),
  };
  if (!laterOf(a, b)) return told;
  const turned = early.polarity !== late.polarity;
  const flags = {
    "later:more": before > 0 && after > before,
    "later:less": after > 0 && after < before,
    "later:affirmed": turned && late.polarity === "affirmed",
    "later:denied": turned && late.polarity === "denied",
    "later:firmer": early.force !== "fact" && late.force === "fact",
    "later:looser": early.force === "fact" && late.force !== "fact",
    "later:ahead": early.tense === "future" || early.force === "future" || early.force === "planned",
    "later:from-past": early.tense === "past" && early.force === "fact",
    "later:to-past": late.tense === "past" && late.force === "fact",
    "later:from-present": early.tense === "present",
    "later:to-present": late.tense === "present",
    "later:from-perfect": perfectOf(early, units[first]) === "present",
    "later:to-perfect": perfectOf(late, units[second]) === "present",
    "later:standing": has(units[first], lexicon.tables.standingCues),
    "later:standing-then": has(units[second], lexicon.tables.standingCues),
    "later:cue-first": cuedEarly,
    "later:cue-then": cuedLate,
    "later:after": happenedAfter(late, Math.min(x, y)),
    "later:before": happenedBefore(late, Math.min(x, y)),
    "later:interim": isInterim(early, late),
    "later:dated": sameStatedTime(early, late),
    "later:speaker-first": early.speaker !== undefined,
    "later:speaker-then": late.speaker !== undefined,
    "later:title-first": early.field === "title",
    "later:title-then": late.field === "title",
  };
  return { ...told, ...Object.fromEntries(Object.entries(flags).map(([name, holds]) => [name, holds ? 1 : 0])) };
}

/** The statement tells of something at a time after this one (milliseconds since 1970): nobody could have reported it by then. */
const happenedAfter = ({ times }: Statement, published: number): boolean =>
  times.some((t) => t.form === "instant" && t.relation === "at" && t.min > published / MINUTE);

/** The statement tells of something at a time before this one (milliseconds since 1970): it could have been reported by then. */
const happenedBefore = ({ times }: Statement, published: number): boolean =>
  times.some((t) => t.form === "instant" && t.relation === "at" && t.max <= published / MINUTE);

/** "By 8 a.m., 150 flights had been cancelled": a count up to an hour, where the later text counts to no hour. */
const isInterim = (early: Statement, late: Statement): boolean => counts(early) && !counts(late);

const counts = (s: Statement): boolean =>
  s.times.some((t) => t.relation === "by" && (t.form === "clock" || t.clock !== undefined));

/** The number that decides on one side; 0 where there is none. */
const quantityIn = (alignment: Alignment, conflict: Conflict, side: "a" | "b"): number =>
  alignment[side].quantities.find((q) => q.tokens.some((i) => conflict.focus[side].includes(i)))?.value ?? 0;

/** Both date themselves, to the day or finer, and the dates meet. */
export function sameStatedTime(a: Statement, b: Statement): boolean {
  const dated = (s: Statement) => s.times.filter((t) => t.form === "instant" && t.max - t.min <= 24 * 60);
  const [x, y] = [dated(a), dated(b)];
  return x.some((s) => y.some((t) => compareTimes(s, t).relation !== "disjoint"));
}

/** "so far", "has risen to", "now": wording of news that develops. */
export const hasCue = (unit: Passage, { tables }: Lexicon): boolean => has(unit, tables.updateCues);

/** Words of the longest cue. */
const LONGEST = 5;

function has({ sentence: { tokens } }: Passage, cues: ReadonlySet<string>): boolean {
  const first = firstWords(cues);
  return tokens.some((t, i) => {
    if (cues.has(t.lemma)) return true;
    let words = t.form.toLowerCase();
    if (!first.has(words)) return false;
    for (let n = 1; !cues.has(words); n++) {
      const next = tokens[i + n];
      if (n === LONGEST || !next) return false;
      words += ` ${next.form.toLowerCase()}`;
    }
    return true;
  });
}

const known = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The words that cues begin with: hardly any word of a text is one, and every pair of sentences asks. */
function firstWords(cues: ReadonlySet<string>): ReadonlySet<string> {
  let found = known.get(cues);
  if (!found) known.set(cues, (found = new Set([...cues].map((cue) => cue.split(" ", 1)[0]!))));
  return found;
}

/** Minutes before publication from which a time is that of another story: "in 2019, when 14 were arrested". */
const LONG_AGO = 45 * 24 * 60;

const isOld = (unit: Passage, published: number): boolean =>
  unit.times.some((t) => t.form === "instant" && t.relation === "at" && t.max < published / MINUTE - LONG_AGO);
