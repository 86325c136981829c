import { readLiteral } from "../quantities/literal.js";
import type { Fields, PieceReader, TimeContext } from "./fields.js";

/** "2031", "2024-25", "1990s", "1914-1918", "from 2015 to 2020", "between 2021 and 2022". */
export const year: PieceReader = (context, at) => {
  const value = yearAt(context, at);
  if (value === undefined) return undefined;
  const { atoms, vocabulary } = context;
  const [next, second, third] = [atoms[at + 1], atoms[at + 2], atoms[at + 3]];
  const found = (end: number, fields: Fields) => ({ start: at, end, fields });
  const [apostrophe, s] = next?.lower === "'" && next.glued ? [1, second] : [0, next];
  if (s?.glued && vocabulary.tables.timeWords.decadeEndings.has(s.lower) && value % 10 === 0)
    return found(at + 2 + apostrophe, { year: value, yearEnd: value + (value % 100 === 0 ? 100 : 10) });
  if (next?.lower === "-" && next.glued && second?.glued && /^(?:\d{2}|\d{4})$/u.test(second.text)) {
    const last = second.text.length === 2 ? value - (value % 100) + Number(second.text) : Number(second.text);
    if (last > value && last < value + 60) return found(at + 3, { year: value, yearEnd: last + 1 });
  }
  const last = spanEnd(context, at);
  if (last !== undefined && last > value)
    return { start: at - 1, end: at + 3, fields: { year: value, yearEnd: last + 1 } };
  if (next?.glued && (next.kind === "word" || (next.kind === "symbol" && third?.glued && second?.kind === "number")))
    return undefined;
  return countsOrMeasures(context, at) ? undefined : found(at + 1, { year: value });
};

function yearAt({ atoms, vocabulary }: TimeContext, at: number): number | undefined {
  const [atom, before] = [atoms[at], atoms[at - 1]];
  if (!atom || !/^(?:1[4-9]|20)\d{2}$/u.test(atom.text)) return undefined;
  // "HX2019", "$2019", "COVID-2019" are none; "(2019" and "‘2019" are
  const part = vocabulary.tables.timeWords.parts.has(atoms[at - 2]?.lower ?? "");
  if (atom.glued && (before?.kind !== "symbol" || (before.lower === "-" && !part))) return undefined;
  if (vocabulary.unitsBefore.before(atoms, at)) return undefined;
  return readLiteral(atom.text)?.value;
}

/** "from 2015 to 2020": the second year, where the first is opened by "from" or "between". */
function spanEnd(context: TimeContext, at: number): number | undefined {
  const { atoms, vocabulary } = context;
  const { from, to, between, and } = vocabulary.words;
  const [opener, joiner] = [atoms[at - 1]?.lower ?? "", atoms[at + 1]?.lower ?? ""];
  const joined = (from.has(opener) && to.has(joiner)) || (between.has(opener) && and.has(joiner));
  return joined && !countsOrMeasures(context, at + 2) ? yearAt(context, at + 2) : undefined;
}

/** "1800 metres", "1500 people", "about 1900 homes": measured or counted, no year; "the 2031 dollar bond" is one. */
function countsOrMeasures({ atoms, vocabulary }: TimeContext, at: number): boolean {
  const next = atoms[at + 1];
  if (next === undefined) return false;
  if (next.kind === "word" && next.xpos.startsWith("NNS")) return true;
  const unit = vocabulary.unitsAfter.at(atoms, at + 1);
  if (unit) return next.upos !== "ADP" && !(next.xpos === "NN" && next.lower.length > 3);
  return vocabulary.boundsBefore.before(atoms, at)?.value === "about" && next.upos === "NOUN";
}
