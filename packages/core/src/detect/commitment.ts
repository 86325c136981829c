import type { Alignment } from "../model/alignment.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Passage } from "../model/reading.js";
import type { Force, Statement } from "../model/statement.js";

/** Commitment on a coarse scale: 3 settled or promised, 2 intended or due, 1 open, 0 not meant as fact at all. */
export const COMMITMENT: Readonly<Record<Force, number>> = {
  fact: 3,
  future: 3,
  promised: 3,
  required: 3,
  prohibited: 3,
  permitted: 2,
  planned: 2,
  likely: 2,
  advised: 2,
  offered: 1,
  desired: 1,
  considered: 1,
  possible: 1,
  doubted: 1,
  hypothetical: 0,
};

/** How settled a statement is told as, 0 to 3; a condition takes one off. */
export const commitment = (s: Statement): number =>
  Math.max(0, COMMITMENT[s.force] - (s.condition === "conditional" ? 1 : 0));

/** From this commitment down a statement leaves open whether what it tells comes about. */
const OPEN = 1;

/** Does the sentence, in any of its statements or words, leave something open: may, considers, an option, undecided? */
const leavesOpen = ({ statements, sentence }: Passage, lexicon: Lexicon): boolean =>
  statements.some((s) => commitment(s) <= OPEN) ||
  sentence.tokens.some((t) => {
    const force = lexicon.tables.modals.get(t.lemma.toLowerCase());
    return force !== undefined && COMMITMENT[force] <= OPEN;
  });

/** Whether both sentences leave something open, or one of them alone: who leaves a matter open does not settle it otherwise. */
export function opennessSignals({ unitA, unitB }: Alignment, lexicon: Lexicon): Record<string, number> {
  const [a, b] = [leavesOpen(unitA, lexicon), leavesOpen(unitB, lexicon)];
  return { "open:both": a && b ? 1 : 0, "open:one": a !== b ? 1 : 0 };
}
