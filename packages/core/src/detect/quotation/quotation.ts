import type { Alignment, QuotationMatch } from "../../model/alignment.js";
import type { Lexicon } from "../../model/lexicon.js";
import type { Token } from "../../model/sentence.js";
import type { Detector } from "../detector.js";
import { wording } from "../scope.js";

/** One quotation of one speaker, worded so that its meaning differs. */
export const quotation: Detector = {
  name: "quotation",
  kind: "quotation",
  detect(alignment, lexicon) {
    if (alignment.speakers.relation === "different") return undefined;
    const matches = alignment.quotations.filter((m) => m.direct);
    const match = matches.find((m) => isChanged(alignment, m, lexicon));
    // words that stand in the other's quotation as they are were cut out of it, unless what was cut narrows them
    if (!match || (match !== matches[0] && !isNarrowed(alignment, match, lexicon))) return undefined;
    const focus = difference(alignment, match);
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
function isChanged(alignment: Alignment, match: QuotationMatch, lexicon: Lexicon): boolean {
  const { tables } = lexicon;
  const focus = difference(alignment, match);
  const has = (side: "a" | "b", test: (t: Token) => boolean): boolean =>
    focus[side].some((i) => test(tokensOf(alignment, side)[i]!));
  const turns = (t: Token): boolean => isListed(t, tables.negators) || tables.modals.has(t.lemma);
  if (has("a", turns) || has("b", turns)) return true;
  return (has("a", isContent) && has("b", isContent)) || isNarrowed(alignment, match, lexicon);
}

/** Words of one side alone beyond which a quotation is rather cut than changed. */
const FEW = 4;
/** Relations by which a word or phrase narrows what it hangs from. */
const NARROWING = /^(?:advmod|amod|nmod|nummod|obl)(?::|$)/u;

/**
 * Does the one side say in a few words of how much it is meant ("all", "another", "only") and the other not; or does it narrow what
 * both deny? "We will not cut" says more than "we will not cut this year", "we cut" no more than "we cut this year".
 */
function isNarrowed(alignment: Alignment, match: QuotationMatch, { tables }: Lexicon): boolean {
  const focus = difference(alignment, match);
  const measures = [tables.quantifiers, tables.exclusives, tables.timeWords.others];
  return (["a", "b"] as const).some((side) => {
    const tokens = tokensOf(alignment, side);
    const own = new Set(focus[side]);
    if (own.size > FEW) return false;
    const denied = match[side].some((i) => !own.has(i) && isListed(tokens[i]!, tables.negators));
    return [...own].some((i) => {
      const t = tokens[i]!;
      if (!match[side].includes(t.head) || own.has(t.head)) return false;
      if (t.upos !== "NOUN" && measures.some((table) => isListed(t, table))) return true;
      return denied && isContent(t) && NARROWING.test(t.deprel);
    });
  });
}

const tokensOf = ({ unitA, unitB }: Alignment, side: "a" | "b"): readonly Token[] =>
  (side === "a" ? unitA : unitB).sentence.tokens;

const isContent = (t: Token): boolean => ["NOUN", "VERB", "ADJ", "ADV", "NUM"].includes(t.upos);

const isListed = (t: Token, table: { has(word: string): boolean }): boolean =>
  table.has(t.lemma.toLowerCase()) || table.has(t.form.toLowerCase());
