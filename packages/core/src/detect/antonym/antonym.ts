import type { Alignment } from "../../model/alignment.js";
import type { Lexicon } from "../../model/lexicon.js";
import type { Detector } from "../detector.js";
import { cleared, isOpposed, outOfScope, samePredicate, sharesArgument, wording } from "../scope.js";

/** Weaker links between words are too often no opposition in their context. */
const STRONG = 0.6;

/** Opposed words for one thing: rose/fell, approved/rejected, binding/voluntary, alive/dead, open/closed. */
export const antonym: Detector = {
  name: "antonym",
  kind: "antonym",
  detect(alignment, lexicon) {
    const pair = opposedWords(alignment, lexicon);
    if (!pair || !sharesArgument(alignment)) return undefined;
    const focus = { a: [pair.a], b: [pair.b] };
    if (alignment.a.polarity !== alignment.b.polarity) {
      const reason = "A negated antonym says the same as its opposite.";
      return { outcome: "cleared", kind: "antonym", rule: "negated-antonym", focus, reason };
    }
    const rule = outOfScope(alignment);
    if (rule) return cleared("antonym", rule, focus);
    const [x, y] = [wording(alignment, "a", [pair.a]), wording(alignment, "b", [pair.b])];
    return {
      outcome: "conflict",
      kind: "antonym",
      level: "contradiction",
      focus,
      strength: pair.strength,
      answers: [x, y],
      reason: `“${x}” and “${y}” exclude each other.`,
    };
  },
};

/** The predicates themselves, or modifiers of one predicate ("closed higher" / "closed lower"). */
function opposedWords(alignment: Alignment, lexicon: Lexicon): { a: number; b: number; strength: number } | undefined {
  const { a, b } = alignment;
  if (isOpposed(alignment)) return { a: a.predicate, b: b.predicate, strength: alignment.predicate.strength };
  if (!samePredicate(alignment)) return undefined;
  const modifies = (side: "a" | "b", token: number): boolean => {
    const { sentence } = side === "a" ? alignment.unitA : alignment.unitB;
    const t = sentence.tokens[token];
    const predicate = side === "a" ? a.predicate : b.predicate;
    return t !== undefined && t.head === predicate && (t.upos === "ADV" || t.upos === "ADJ");
  };
  let best: { a: number; b: number; strength: number } | undefined;
  for (const i of a.tokens.filter((t) => modifies("a", t))) {
    for (const j of b.tokens.filter((t) => modifies("b", t))) {
      const [x, y] = [alignment.unitA.sentence.tokens[i]!.lemma, alignment.unitB.sentence.tokens[j]!.lemma];
      const strength = x === y ? 0 : Math.max(lexicon.opposition(x, y), lexicon.opposition(y, x));
      if (strength >= STRONG && strength > (best?.strength ?? 0)) best = { a: i, b: j, strength };
    }
  }
  return best;
}
