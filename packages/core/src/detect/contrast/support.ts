import type { Alignment } from "../../model/alignment.js";
import { compareQuantities } from "../../model/compareQuantities.js";
import { compareTimes } from "../../model/compareTimes.js";
import type { Passage } from "../../model/reading.js";
import type { Kind } from "../../model/report.js";
import type { Focus } from "../../model/verdict.js";
import { commitment } from "../commitment.js";

/**
 * How far what the two sentences hold bears out a conflict of this kind, in [0, 1]: figures that part where the comparer sees
 * figures part, a denial on one side only, two forces, two speakers. 0.5 where the kind leaves no mark that could be looked for.
 */
export function supportOf(kind: Kind, alignment: Alignment, focus: Focus): number {
  const { unitA, unitB, a, b } = alignment;
  switch (kind) {
    case "quantity":
      return flag(figuresPart(unitA, unitB, focus));
    case "date":
      return flag(timesPart(unitA, unitB, focus));
    case "negation":
      return flag(denies(unitA) !== denies(unitB)) * 0.5 + flag(denies(unitA) || denies(unitB)) * 0.5;
    case "modality":
      return flag(commitment(a) !== commitment(b));
    case "attribution":
      return alignment.speakers.relation === "different" ? 1 : alignment.speakers.relation === "open" ? 0.5 : 0;
    case "quotation":
      return flag(unitA.quotations.length > 0 && unitB.quotations.length > 0);
    case "quantifier":
      return flag(namesShare(unitA) || namesShare(unitB));
    default:
      return 0.5;
  }
}

const flag = (value: boolean): number => (value ? 1 : 0);
const meets = (tokens: readonly number[], focus: readonly number[]): boolean => tokens.some((i) => focus.includes(i));
const denies = ({ statements }: Passage): boolean => statements.some((s) => s.polarity === "denied");
const namesShare = ({ statements }: Passage): boolean =>
  statements.some(
    (s) => s.unanimous !== undefined || s.arguments.some((argument) => argument.share ?? argument.exclusive),
  );

function figuresPart(a: Passage, b: Passage, focus: Focus): boolean {
  const [x, y] = [
    a.quantities.filter((q) => meets(q.tokens, focus.a)),
    b.quantities.filter((q) => meets(q.tokens, focus.b)),
  ];
  return x.some((p) => y.some((q) => compareQuantities(p, q).relation === "disjoint"));
}

/** Durations may stand among the amounts. */
function timesPart(a: Passage, b: Passage, focus: Focus): boolean {
  const [x, y] = [a.times.filter((t) => meets(t.tokens, focus.a)), b.times.filter((t) => meets(t.tokens, focus.b))];
  return x.some((p) => y.some((q) => compareTimes(p, q).relation === "disjoint")) || figuresPart(a, b, focus);
}
