import type { Passage } from "../model/reading.js";
import type { Argument } from "../model/statement.js";

/** Their heads are one noun, or the words of the one name are among those of the other. */
export function isNamedAlike(p: Argument, q: Argument, unitA: Passage, unitB: Passage): boolean {
  const [x, y] = [nounsOf(p, unitA), nounsOf(q, unitB)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** Of a common noun the noun, of a name every word of it: companies and teams drop some. */
function nounsOf({ head, names, tokens }: Argument, { sentence }: Passage): string[] {
  const isPart = (i: number): boolean => i === head || names.includes(i) || sentence.tokens[i]!.head === head;
  return tokens
    .filter(isPart)
    .map((i) => sentence.tokens[i]!)
    .filter((t) => t.upos === "PROPN" || (t.upos === "NOUN" && t.index === head))
    .map((t) => t.lemma.toLowerCase().replace(/\.$/u, ""));
}
