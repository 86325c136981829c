import { point } from "../../model/interval.js";
import type { Atom } from "./atoms.js";
import { build, type Context, type Recogniser } from "./build.js";
import { phraseHead } from "./noun.js";
import type { Vocabulary } from "./vocabulary.js";

/** "the third such outage", "the 41st president", "her twenty-first birthday", "the seventeenth". */
export const ordinal: Recogniser = (context, at) => {
  const { atoms, vocabulary } = context;
  const read = readOrdinal(atoms, at, vocabulary);
  if (!read) return undefined;
  const noun = nounOf(context, read.end);
  const definite = vocabulary.words.definite.has(atoms[at - 1]?.lower ?? "");
  // "first" and "second" without a noun are adverbs
  if (noun < 0 && (!definite || read.value <= 2)) return undefined;
  if (atoms[at]?.upos === "ADV") return undefined;
  const { value, end } = read;
  const draft = {
    ...{ start: at, end, value, place: 1, step: 1, interval: point(value), dimension: "ordinal" },
    ...{ precision: "exact" as const, noun },
  };
  return { quantities: [build(context, draft)], end };
};

/** The ordinal at atom `at`, in digits or words. */
export function readOrdinal(
  atoms: readonly Atom[],
  at: number,
  vocabulary: Vocabulary,
): { value: number; end: number } | undefined {
  const { tables, words } = vocabulary;
  const [first, second] = [atoms[at], atoms[at + 1]];
  if (first?.kind === "number")
    return second?.glued && words.ordinalEndings.has(second.lower) && /^[\d,]+$/u.test(first.text)
      ? { value: Number(first.text.replaceAll(",", "")), end: at + 2 }
      : undefined;
  const tens = tables.numbers.get(first?.lower ?? "");
  if (tens !== undefined && tens >= 20 && tens % 10 === 0) {
    const next = second?.lower === "-" ? at + 2 : at + 1;
    const unit = tables.ordinals.get(atoms[next]?.lower ?? "");
    return unit !== undefined && unit > 0 && unit < 10 ? { value: tens + unit, end: next + 1 } : undefined;
  }
  const value = tables.ordinals.get(first?.lower ?? "");
  return value === undefined ? undefined : { value, end: at + 1 };
}

function nounOf({ atoms, vocabulary }: Context, end: number): number {
  const next = atoms[end];
  if (next?.lower === "-" && next.glued) return -1;
  // "the third such outage": a determiner may follow an ordinal, an article may not
  const skip =
    next?.upos === "DET" && !vocabulary.words.definite.has(next.lower) && !vocabulary.words.indefinite.has(next.lower);
  return phraseHead(atoms, skip ? end + 1 : end);
}
