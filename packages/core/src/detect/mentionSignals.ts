import type { Alignment, Mentioned } from "../model/alignment.js";
import type { Passage } from "../model/reading.js";
import type { Conflict } from "../model/verdict.js";

/**
 * Whether either article knows the names and figures of the other's sentence, each 0 or 1: who names one moderator and never
 * the other contradicts a text that does the reverse; who mentions both may speak of two debates.
 */
export function mentionSignals(
  { focus }: Pick<Conflict, "focus">,
  { mentioned, ...pair }: Alignment,
): Record<string, number> {
  if (!mentioned) return { "mention:unknown": 1 };
  const unknown = (of: Mentioned, among: (token: number) => boolean): boolean =>
    [...of].some(([token, known]) => !known && among(token));
  const [figuresA, figuresB] = [figuresOf(pair.unitA), figuresOf(pair.unitB)];
  const tell = (name: string, amongA: (token: number) => boolean, amongB: (token: number) => boolean) => {
    const count = Number(unknown(mentioned.a, amongA)) + Number(unknown(mentioned.b, amongB));
    return { [`mention:${name}:neither`]: count === 2 ? 1 : 0, [`mention:${name}:one`]: count === 1 ? 1 : 0 };
  };
  const [decidesA, decidesB] = [new Set(focus.a), new Set(focus.b)];
  const decided = (of: Mentioned, focused: ReadonlySet<number>): boolean[] =>
    [...of].flatMap(([token, known]) => (focused.has(token) ? [known] : []));
  const [ofA, ofB] = [decided(mentioned.a, decidesA), decided(mentioned.b, decidesB)];
  const knowBoth = ofA.length > 0 && ofB.length > 0 && [...ofA, ...ofB].every(Boolean);
  const [clauseA, clauseB] = [tokensOf(pair.a), tokensOf(pair.b)];
  return {
    ...tell(
      "focus",
      (i) => decidesA.has(i),
      (i) => decidesB.has(i),
    ),
    "mention:focus:both": knowBoth ? 1 : 0,
    ...tell(
      "clause",
      (i) => clauseA.has(i),
      (i) => clauseB.has(i),
    ),
    ...tell(
      "names",
      (i) => !figuresA.has(i),
      (i) => !figuresB.has(i),
    ),
    ...tell(
      "figures",
      (i) => figuresA.has(i),
      (i) => figuresB.has(i),
    ),
  };
}

const figuresOf = ({ quantities, times }: Passage): Set<number> =>
  new Set([...quantities, ...times].flatMap(({ tokens }) => tokens));

const tokensOf = (statement: Alignment["a"]): Set<number> =>
  new Set([...statement.tokens, ...statement.arguments.flatMap(({ tokens }) => tokens)]);
