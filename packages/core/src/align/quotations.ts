import { compareTwoStrings } from "string-similarity";
import type { QuotationMatch } from "../model/alignment.js";
import type { Passage } from "../model/reading.js";

/** Shorter quotations are phrases that anybody may use. */
const WORDS = 4;
const ALIKE = 0.55;

/** Quotations of two sentences that are likely one utterance, the most alike first. */
export function matchQuotations(a: Passage, b: Passage): QuotationMatch[] {
  const [left, right] = [quoted(a), quoted(b)];
  const found: QuotationMatch[] = [];
  for (const x of left) {
    for (const y of right) {
      const likeness = compareTwoStrings(words(a, x), words(b, y));
      if (likeness >= ALIKE) found.push({ a: x, b: y, likeness, direct: true });
    }
    if (!right.length) found.push(...indirect(a, x, b));
  }
  found.push(...verbatim(a, left, b, right.length > 0));
  found.push(...verbatim(b, right, a, left.length > 0).map((m) => ({ ...m, a: m.b, b: m.a })));
  if (!left.length) for (const y of right) found.push(...indirect(b, y, a).map((m) => ({ ...m, a: m.b, b: m.a })));
  return found.sort((x, y) => y.likeness - x.likeness);
}

function quoted(unit: Passage): number[][] {
  return unit.quotations
    .map((q) =>
      unit.sentence.tokens
        .filter((t) => q.start <= t.start && t.end <= q.end && t.upos !== "PUNCT")
        .map((t) => t.index),
    )
    .filter((tokens) => tokens.length >= WORDS);
}

/**
 * All quoted words of the one sentence stand as they are in the other, quoted or not: one utterance, cut differently, as in
 * “We asked for time, and they gave us time,” he said and “We asked for time,” he said, “and they gave us time.”
 */
function verbatim(a: Passage, fragments: readonly number[][], b: Passage, direct: boolean): QuotationMatch[] {
  const said = b.sentence.tokens.filter((t) => t.upos !== "PUNCT");
  const text = ` ${said.map((t) => t.form.toLowerCase()).join(" ")} `;
  const matches = fragments.map((tokens): QuotationMatch | undefined => {
    const at = text.indexOf(` ${words(a, tokens)} `);
    if (at < 0) return undefined;
    const first = text.slice(0, at).split(" ").length - 1;
    return { a: tokens, b: said.slice(first, first + tokens.length).map((t) => t.index), likeness: 1, direct };
  });
  return matches.every((match) => match !== undefined) ? matches : [];
}

/** "He said the walls had held": the words of a quotation without the marks, found in a statement of a speaker. */
function indirect(a: Passage, tokens: readonly number[], b: Passage): QuotationMatch[] {
  if (!b.statements.some((s) => s.speaker)) return [];
  const said = new Set(tokens.map((i) => a.sentence.tokens[i]!.lemma.toLowerCase()));
  const there = b.sentence.tokens.filter((t) => said.has(t.lemma.toLowerCase()) && t.upos !== "PUNCT");
  const kept = new Set(there.map((t) => t.lemma.toLowerCase()));
  const likeness = kept.size / said.size;
  return likeness >= 0.75 ? [{ a: tokens, b: there.map((t) => t.index), likeness, direct: false }] : [];
}

const words = (unit: Passage, tokens: readonly number[]): string =>
  tokens.map((i) => unit.sentence.tokens[i]!.form.toLowerCase()).join(" ");
