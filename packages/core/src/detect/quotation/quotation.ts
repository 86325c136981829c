import type { Alignment, QuotationMatch } from "../../model/alignment.js";
import type { Lexicon } from "../../model/lexicon.js";
import type { Detector } from "../detector.js";
import { wording } from "../scope.js";

/** One quotation of one speaker, worded so that its meaning differs. */
export const quotation: Detector = {
  name: "quotation",
  kind: "quotation",
  detect(alignment, lexicon) {
    const match = alignment.quotations.find((m) => m.direct);
    if (!match || alignment.speakers.relation === "different") return undefined;
    const focus = difference(alignment, match);
    if (!matters(alignment, focus, lexicon)) return undefined;
    const [x, y] = [wording(alignment, "a", focus.a), wording(alignment, "b", focus.b)];
    return {
      outcome: "conflict",
      kind: "quotation",
      level: "contradiction",
      focus: { a: focus.a.length ? focus.a : match.a, b: focus.b.length ? focus.b : match.b },
      strength: match.likeness,
      answers: [x || "without it", y || "without it"],
      reason: `One utterance is quoted in two wordings: “${x || "…"}” on one side, “${y || "…"}” on the other.`,
    };
  },
};

/** Words of one wording that the other lacks. */
function difference(alignment: Alignment, match: QuotationMatch): { a: number[]; b: number[] } {
  const lemma = (side: "a" | "b", i: number): string =>
    (side === "a" ? alignment.unitA : alignment.unitB).sentence.tokens[i]!.lemma.toLowerCase();
  const [inA, inB] = [new Set(match.a.map((i) => lemma("a", i))), new Set(match.b.map((i) => lemma("b", i)))];
  return { a: match.a.filter((i) => !inB.has(lemma("a", i))), b: match.b.filter((i) => !inA.has(lemma("b", i))) };
}

/** A cut at the end or a changed article is an editor's right; a negator, a modal or another word for a word is not. */
function matters(alignment: Alignment, focus: { a: number[]; b: number[] }, lexicon: Lexicon): boolean {
  const heavy = (side: "a" | "b"): boolean =>
    focus[side].some((i) => {
      const t = (side === "a" ? alignment.unitA : alignment.unitB).sentence.tokens[i]!;
      return (
        lexicon.tables.negators.has(t.lemma) ||
        lexicon.tables.negators.has(t.form.toLowerCase()) ||
        lexicon.tables.modals.has(t.lemma)
      );
    });
  if (heavy("a") || heavy("b")) return true;
  const content = (side: "a" | "b"): boolean =>
    focus[side].some((i) =>
      ["NOUN", "VERB", "ADJ", "ADV", "NUM"].includes(
        (side === "a" ? alignment.unitA : alignment.unitB).sentence.tokens[i]!.upos,
      ),
    );
  return content("a") && content("b");
}
