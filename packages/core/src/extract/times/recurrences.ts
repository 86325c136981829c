import { readNumeral } from "../quantities/numeral.js";
import type { PieceReader } from "./fields.js";
import { timeUnitAt } from "./periods.js";

/** "every Monday", "each year", "every 40 minutes", "daily", "annual": a recurrence with its period. */
export const recurrence: PieceReader = (context, at) => {
  const { atoms, vocabulary } = context;
  const words = vocabulary.tables.timeWords;
  const named = words.recurrences.get(atoms[at]?.lower ?? "");
  if (named) return { start: at, end: at + 1, fields: { recurrence: named } };
  if (!words.every.has(atoms[at]?.lower ?? "")) return undefined;
  const weekday = vocabulary.tables.weekdays.get(atoms[at + 1]?.lower ?? "");
  if (weekday !== undefined)
    return { start: at, end: at + 2, fields: { recurrence: { unit: "week", count: 1 }, weekday } };
  const daypart = vocabulary.times.dayparts.at(atoms, at + 1);
  if (daypart) return { start: at, end: daypart.end, fields: { recurrence: { unit: "day", count: 1 } } };
  const numeral = readNumeral(atoms, at + 1, vocabulary);
  const unit = timeUnitAt(context, numeral?.end ?? at + 1);
  if (!unit) return undefined;
  return { start: at, end: unit.end, fields: { recurrence: { unit: unit.unit.name, count: numeral?.value ?? 1 } } };
};
