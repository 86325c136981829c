import type { Atom } from "../quantities/atoms.js";
import type { Vocabulary } from "../quantities/vocabulary.js";
import type { Time } from "../../model/time.js";
import { bareHour, digitalClock, namedHour, spokenClock, zone } from "./clocks.js";
import { bareDay, holiday, monthDate, numericDate, year } from "./dates.js";
import { daypart, relativeDay, weekday, weekend } from "./days.js";
import type { Fields, Piece, PieceReader, TimeContext } from "./fields.js";
import { age, duration, recurrence, throughout } from "./lengths.js";
import { deictic, part, season, yearPart } from "./periods.js";

/** Tried in this order at every place; the first that reads something takes the words. */
const readers: readonly PieceReader[] = [
  holiday,
  numericDate,
  spokenClock,
  namedHour,
  digitalClock,
  bareHour,
  age,
  relativeDay,
  recurrence,
  deictic,
  yearPart,
  duration,
  throughout,
  part,
  monthDate,
  bareDay,
  year,
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
export function scanTimes(atoms: readonly Atom[], vocabulary: Vocabulary): TimePhrase[] {
  const context: TimeContext = { atoms, vocabulary };
  const phrases: Piece[] = [];
  for (let at = 0; at < atoms.length;) {
    const piece = readPiece(context, at);
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
  return phrases.filter(({ fields }) => isTime(fields)).map((phrase) => withRelation(context, phrase));
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

/** The preposition before the phrase, which becomes part of it. */
function withRelation({ atoms, vocabulary }: TimeContext, phrase: Piece): TimePhrase {
  let at = phrase.start;
  const relations = vocabulary.times.relations;
  const { definite } = vocabulary.words;
  if (definite.has(atoms[at - 1]?.lower ?? "") && phrase.fields.duration === undefined) at--;
  const found = relations.before(atoms, at);
  return found ? { ...phrase, start: found.start, relation: found.value } : { ...phrase, relation: "at" };
}
