import type { Lexicon } from "../../model/lexicon.js";
import type { Statement } from "../../model/statement.js";
import type { Detector } from "../detector.js";
import { cleared, outOfScope, sharesArgument, wording } from "../scope.js";

/** Stages of a process that exclude each other at one time: draft/adopted, under way/over, arrested/charged. */
export const status: Detector = {
  name: "status",
  kind: "status",
  detect(alignment, lexicon) {
    const { a, b } = alignment;
    if (a.lemma === b.lemma || a.polarity !== b.polarity || a.polarity === "denied" || !sharesArgument(alignment))
      return undefined;
    const stages = differentStages(a, b, lexicon);
    if (!stages) return undefined;
    const focus = { a: [a.predicate], b: [b.predicate] };
    const rule = outOfScope(alignment, { states: true });
    if (rule) return cleared("status", rule, focus);
    return {
      outcome: "conflict",
      kind: "status",
      level: "contradiction",
      focus,
      strength: Math.min(1, Math.abs(stages[0] - stages[1]) / 3),
      answers: [wording(alignment, "a", focus.a), wording(alignment, "b", focus.b)],
      reason: `“${wording(alignment, "a", focus.a)}” and “${wording(alignment, "b", focus.b)}” are different stages of one process.`,
    };
  },
};

function differentStages(a: Statement, b: Statement, lexicon: Lexicon): [number, number] | undefined {
  for (const ladder of lexicon.tables.ladders) {
    const [x, y] = [a, b].map((s) => ladder.stages.findIndex((stage) => stage.lemmas.includes(s.lemma))) as [
      number,
      number,
    ];
    if (x >= 0 && y >= 0 && x !== y) return [x, y];
  }
  return undefined;
}
