import type { Passage, Reading } from "../model/reading.js";
import type { Evidence } from "../model/report.js";

/** The sentence as evidence, with the words that decide joined into ranges. */
export function evidence(unit: Passage, focus: readonly number[], reading: Reading): Evidence {
  const { start, end } = unit.sentence;
  const text = reading.article[unit.field] ?? "";
  return {
    article: unit.article,
    field: unit.field,
    start,
    end,
    quote: text.slice(start, end),
    focus: ranges(unit, focus),
  };
}

function ranges(unit: Passage, focus: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  let last = -2;
  for (const i of [...new Set(focus)].sort((x, y) => x - y)) {
    const token = unit.sentence.tokens[i];
    if (!token) continue;
    const open = found.at(-1);
    if (open && i === last + 1) open[1] = token.end;
    else found.push([token.start, token.end]);
    last = i;
  }
  return found;
}
