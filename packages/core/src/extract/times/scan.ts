import type { Atom } from "../quantities/atoms.js";
import type { Sentence } from "../../model/sentence.js";
import type { Vocabulary } from "../quantities/vocabulary.js";
import type { Time } from "../../model/time.js";
import { age } from "./ages.js";
import { bareHour, digitalClock, namedHour, spokenClock, zone } from "./clocks.js";
import { bareDay, holiday, monthDate, nthWeekday, numericDate } from "./dates.js";
import { daypart, relativeDay, weekday, weekend } from "./days.js";
import type { Fields, Piece, PieceReader, TimeContext } from "./fields.js";
import { duration, throughout } from "./durations.js";
import { century, deictic, part, season, yearPart } from "./periods.js";
import { recurrence } from "./recurrences.js";
import { year } from "./years.js";

/** Tried in this order at every place; the first that reads something takes the words. */
const readers: readonly PieceReader[] = [
  holiday,
  nthWeekday,
  numericDate,
  spokenClock,
  namedHour,
  digitalClock,
  bareHour,
  age,
  relativeDay,
  recurrence,
  deictic,
  century,
  yearPart,
  year,
  duration,
  throughout,
  part,
  monthDate,
  bareDay,
  season,
  weekday,
  weekend,
  daypart,
  zone,
];

/** One time phrase: pieces that stand side by side, put together. */
export interface TimePhrase extends Piece {
  readonly relation: Time["relation"];
}

/** The time phrases of a sentence in text order, not yet resolved. */
export function scanTimes(sentence: Sentence, atoms: readonly Atom[], vocabulary: Vocabulary): TimePhrase[] {
  const context: TimeContext = { sentence, atoms, vocabulary };
  const phrases: Piece[] = [];
  for (let at = 0; at < atoms.length;) {
    const atom = atoms[at]!;
    // "will last 24 hours", "they march": no time begins with a verb
    const opens = atom.kind === "number" || (atom.upos !== "VERB" && vocabulary.times.openers.has(atom.lower));
    const piece = opens ? readPiece(context, at) : undefined;
    if (!piece) {
      at++;
      continue;
    }
    const last = phrases.at(-1);
    const joined = last && join(context, last, piece);
    if (joined) phrases[phrases.length - 1] = joined;
    else phrases.push(piece);
    at = Math.max(at + 1, piece.end);
  }
  const found = phrases.filter(({ fields }) => isTime(fields)).map((phrase) => withRelation(context, phrase));
  return found.map((phrase, i) => asEnd(context, phrase, found[i - 1], found[i + 1]));
}

/** "from 8 p.m. to 5 a.m.", "between Monday and Friday": the first is a beginning, the second an end. */
function asEnd(context: TimeContext, phrase: TimePhrase, before?: TimePhrase, after?: TimePhrase): TimePhrase {
  if (before && joinsEnds(context, before, phrase)) return { ...phrase, relation: "until" };
  return after && joinsEnds(context, phrase, after) ? { ...phrase, relation: "from" } : phrase;
}

function joinsEnds(
  { atoms, vocabulary: { words } }: TimeContext,
  first: Piece & { relation: Time["relation"] },
  second: Piece,
): boolean {
  const lengths = [first, second].some(({ fields }) => fields.duration ?? fields.age ?? fields.recurrence);
  if (lengths || second.start !== first.end + 1) return false;
  const joiner = atoms[first.end]?.lower ?? "";
  if (words.to.has(joiner) || joiner === "-") return first.relation === "from";
  return words.and.has(joiner) && words.between.has(atoms[first.start - 1]?.lower ?? "");
}

function readPiece(context: TimeContext, at: number): Piece | undefined {
  for (const read of readers) {
    const piece = read(context, at);
    if (piece) return piece;
  }
  return undefined;
}

/** A zone or a part alone is none; neither is a weekday-less bare "morning" (kept: it names a time of some day). */
const isTime = (fields: Fields): boolean =>
  Object.keys(fields).some((key) => !["zone", "part", "precision", "near", "turn"].includes(key));

/** "3 a.m." + "on" + "Wednesday": joined where only connectors stand between and no part is named twice. */
function join(context: TimeContext, left: Piece, right: Piece): Piece | undefined {
  const { atoms, vocabulary } = context;
  const { connectors } = vocabulary.tables.timeWords;
  const between = atoms.slice(left.end, right.start);
  if (right.start < left.end || between.length > 3) return undefined;
  if (!between.every((atom) => connectors.has(atom.lower) || (atom.lower === "-" && atom.glued))) return undefined;
  const comma = between.some((atom) => atom.lower === ",");
  if (!fits(left.fields, right.fields, comma)) return undefined;
  const precision = left.fields.precision ?? right.fields.precision;
  const fields = { ...left.fields, ...right.fields, ...(precision ? { precision } : {}) };
  return { start: left.start, end: right.end, fields };
}

const day = ["month", "day", "weekday", "relative", "span", "year"] as const;

function fits(left: Fields, right: Fields, comma: boolean): boolean {
  const alone = ["duration", "age", "recurrence"] as const;
  if (alone.some((key) => left[key] !== undefined || right[key] !== undefined)) return false;
  for (const key of Object.keys(right) as (keyof Fields)[])
    if (left[key] !== undefined && key !== "precision") return false;
  const [a, b] = [day.filter((key) => left[key] !== undefined), day.filter((key) => right[key] !== undefined)];
  // two ways to name a day join only where they add up to a date: "Monday, 12 May", "spring 2030", "the 14th of next month"
  if (a.length === 0 || b.length === 0)
    return !(comma && (right.daypart !== undefined || (left.clock !== undefined && right.clock !== undefined)));
  const keys = new Set<string>([...a, ...b]);
  if (keys.has("relative"))
    return keys.size === 2 && (keys.has("span") || (keys.has("weekday") && left.relative?.grain !== "year"));
  if (keys.has("span")) return keys.has("year") && keys.size === 2;
  if (keys.has("weekday")) return keys.has("month") || keys.has("day");
  return !(left.year !== undefined);
}

/** The preposition before the phrase, which becomes part of it. "in yesterday's crash" dates the crash by its own name. */
function withRelation(context: TimeContext, phrase: Piece): TimePhrase {
  const { atoms, vocabulary } = context;
  const { definite } = vocabulary.words;
  if (atoms[phrase.end]?.lower === "'" || atoms[phrase.end]?.lower === "’") return { ...phrase, relation: "at" };
  const article = definite.has(atoms[phrase.start - 1]?.lower ?? "") && phrase.fields.duration === undefined;
  // "in the November election": the preposition is the noun's
  if (article && atoms[phrase.end]?.upos === "NOUN") return { ...phrase, relation: "at" };
  const found = vocabulary.times.relations.before(atoms, article ? phrase.start - 1 : phrase.start);
  if (!found) return { ...phrase, relation: "at" };
  const whole = { ...phrase, start: found.start };
  if (found.value === "before" && isDaypartOnly(phrase.fields))
    return { ...whole, fields: untilDaypart(phrase.fields), relation: "at" };
  return { ...whole, relation: isDenied(context, found.start) ? turned(found.value) : found.value };
}

const isDaypartOnly = ({ daypart, clock }: Fields): boolean => daypart !== undefined && clock === undefined;

/** "before dawn on Tuesday" is a time of that Tuesday, not any time earlier. */
const untilDaypart = (fields: Fields): Fields => ({ ...fields, daypart: { min: 0, max: fields.daypart?.max ?? 1440 } });

/** "not until 2031" and "not before 2031" are at that time or after it. */
const turned = (relation: Time["relation"]): Time["relation"] =>
  relation === "until" || relation === "before" ? "after" : relation;

/** Is the clause before atom `start` denied? A comma or a conjunction ends the search. */
function isDenied({ sentence, atoms, vocabulary }: TimeContext, start: number): boolean {
  const { negators, negativeQuantifiers } = vocabulary.tables;
  const last = atoms[start]?.token ?? 0;
  for (let i = last - 1; i >= 0 && i >= last - 20; i--) {
    const { form, lemma, upos } = sentence.tokens[i]!;
    if (upos === "PUNCT" || upos === "CCONJ") return false;
    if (negators.has(lemma) || negators.has(form.toLowerCase()) || negativeQuantifiers.has(form.toLowerCase()))
      return true;
  }
  return false;
}
