import type { Alignment } from "../../model/alignment.js";
import type { Lexicon } from "../../model/lexicon.js";
import type { Quantity } from "../../model/quantity.js";
import type { Passage } from "../../model/reading.js";
import type { Detector } from "../detector.js";
import { tellsOtherSide } from "./converse.js";
import { cleared, isOpposed, outOfScope, sharesArgument, wording } from "../scope.js";

/** Weaker links between words are too often no opposition in their context. */
const STRONG = 0.6;

/** Opposed words for one thing: rose/fell, approved/rejected, binding/voluntary, alive/dead, open/closed. */
export const antonym: Detector = {
  name: "antonym",
  kind: "antonym",
  detect(alignment, lexicon) {
    const pair = opposedWords(alignment, lexicon);
    if (!pair || !sharesArgument(alignment)) return undefined;
    // a sentence that has both words reports both views
    if (has(alignment.unitA, alignment.unitB, pair.b) || has(alignment.unitB, alignment.unitA, pair.a))
      return undefined;
    const focus = { a: [pair.a], b: [pair.b] };
    if (alignment.a.polarity !== alignment.b.polarity) {
      const reason = "A negated antonym says the same as its opposite.";
      return { outcome: "cleared", kind: "antonym", rule: "negated-antonym", focus, reason };
    }
    if (pair.place === "predicate" && tellsOtherSide(alignment, lexicon)) {
      const reason = "The two tell of the two sides of one act.";
      return { outcome: "cleared", kind: "antonym", rule: "other-side", focus, reason };
    }
    const rule = outOfScope(alignment, { states: true });
    if (rule) return cleared("antonym", rule, focus);
    const [x, y] = [wording(alignment, "a", [pair.a]), wording(alignment, "b", [pair.b])];
    return {
      outcome: "conflict",
      kind: "antonym",
      level: "contradiction",
      focus,
      strength: pair.strength,
      signals: {
        modifier: pair.place === "modifier" ? 1 : 0,
        elsewhere: pair.place === "elsewhere" ? 1 : 0,
        measured: sharedAmount(alignment),
      },
      answers: [x, y],
      reason: `“${x}” and “${y}” exclude each other.`,
    };
  },
};

/** Does the sentence hold the other sentence's word too? */
const has = (unit: Passage, other: Passage, token: number): boolean =>
  unit.sentence.tokens.some((t) => t.lemma === other.sentence.tokens[token]!.lemma);

/**
 * Whether both sentences state one amount of something measured, in [0, 1]: "closed 4.1 per cent higher", "ended 4.1 per cent down". A
 * round amount may be shared by chance.
 */
function sharedAmount({ unitA, unitB }: Alignment): number {
  const measured = unitA.quantities.filter(({ dimension }) => !COUNTED.has(dimension));
  const shared = measured.filter((x) =>
    unitB.quantities.some((y) => y.dimension === x.dimension && y.value === x.value && y.precision === x.precision),
  );
  return Math.max(0, ...shared.map((quantity) => (isRound(quantity) ? 0.5 : 1)));
}

const COUNTED: ReadonlySet<string> = new Set(["count", "ordinal", "score", "multiple"]);

/** One digit, and zeros: 3, 20, 0.5. */
const isRound = ({ value, step }: Quantity): boolean => Math.abs(value) < 9.5 * step;

interface OpposedWords {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
  /** how the two words stand in their clauses: both predicates, both said of the predicate, or elsewhere */
  readonly place: "predicate" | "modifier" | "elsewhere";
}

/** The predicates themselves, modifiers of them ("closed higher" / "closed lower"), or other words of the clauses. */
function opposedWords(alignment: Alignment, lexicon: Lexicon): OpposedWords | undefined {
  const { a, b } = alignment;
  if (isOpposed(alignment))
    return { a: a.predicate, b: b.predicate, strength: alignment.predicate.strength, place: "predicate" };
  if (a.form === "attributive" || b.form === "attributive") return undefined;
  let best: OpposedWords | undefined;
  for (const i of wordsOf(alignment, "a")) {
    for (const j of wordsOf(alignment, "b")) {
      const [x, y] = [alignment.unitA.sentence.tokens[i]!, alignment.unitB.sentence.tokens[j]!];
      // comparatives are opposed as they stand: "higher" and "lower"
      const strength = Math.max(
        lexicon.opposition(x.lemma, y.lemma),
        lexicon.opposition(x.form.toLowerCase(), y.form.toLowerCase()),
      );
      if (lexicon.tables.distinguishers.some((group) => group.includes(x.lemma) && group.includes(y.lemma))) continue;
      if (strength < STRONG || strength <= (best?.strength ?? 0)) continue;
      const direct = (i === a.predicate || x.head === a.predicate) && (j === b.predicate || y.head === b.predicate);
      best = { a: i, b: j, strength, place: direct ? "modifier" : "elsewhere" };
    }
  }
  return best;
}

/** Words that can be opposed: predicates, adverbs, particles and adjectives of the clause, those inside of names left out. */
function wordsOf(alignment: Alignment, side: "a" | "b"): number[] {
  const [statement, unit] = side === "a" ? [alignment.a, alignment.unitA] : [alignment.b, alignment.unitB];
  return statement.tokens.filter((i) => {
    const t = unit.sentence.tokens[i]!;
    return (
      i === statement.predicate || t.upos === "ADV" || t.upos === "ADJ" || (t.upos === "ADP" && t.deprel !== "case")
    );
  });
}
