import { normalise } from "../model/fingerprint.js";
import type { CandidatePair, CandidateSide, ProposalReason } from "../model/opinion.js";
import type { Passage, Reading } from "../model/reading.js";
import type { JudgedPair } from "../model/verdict.js";
import { conflictsOf, estimate, standsNear } from "./estimate.js";
import { pairId, sentenceKey } from "./pairId.js";

/** Pairs whose two sentences stand in the articles more than once are worth this much less each further time. */
const REPEATED = 0.5;

/** From this estimate on the engine is sure of a conflict, and an answer can hardly add to it. */
const FOUND = 0.9;

/** Of the budget, what is kept for pairs that answer one question in different words, where there are as many. */
const SAME_QUESTION = 0.25;

/** The pairs most worth a judge's reading, the most worth first: at most `budget` of them. */
export function candidatesAmong(
  pairs: readonly JudgedPair[],
  readings: readonly Reading[],
  budget: number,
): CandidatePair[] {
  const byArticle = new Map(readings.map((reading) => [reading.article.id, reading]));
  const seen = new Map<string, number>();
  const ranked = pairs
    .filter((pair) => !repeatsItself(pair, byArticle))
    .map((pair, order) => ({ pair, order, structure: estimate(pair), reason: reasonOf(pair) }))
    .map((one) => ({ ...one, priority: uncertainty(one.structure) }))
    .sort((x, y) => y.priority - x.priority || x.order - y.order)
    .map((one) => {
      const words = wordsOf(one.pair, byArticle);
      const before = seen.get(words) ?? 0;
      seen.set(words, before + 1);
      return { ...one, priority: one.priority * REPEATED ** before };
    })
    .sort((x, y) => y.priority - x.priority || x.order - y.order);
  const asking = ranked.filter(({ reason }) => reason === "same-question").slice(0, Math.floor(budget * SAME_QUESTION));
  const others = ranked.filter((one) => !asking.includes(one)).slice(0, budget - asking.length);
  const inContext = contextOf(byArticle);
  return [...asking, ...others]
    .sort((x, y) => y.priority - x.priority || x.order - y.order)
    .map(({ pair, structure, reason, priority }) => {
      const [kind] = conflictsOf(pair).map((j) => j.verdict.kind);
      const [a, b] = [inContext(pair.a), inContext(pair.b)];
      return {
        id: pairId(a.key, b.key),
        a: a.side,
        b: b.side,
        reason,
        ...(kind !== undefined && { kind }),
        structure: rounded(structure),
        priority: rounded(priority),
      };
    });
}

/** Entropy of a yes-or-no question, in bits: 1 where both are as likely, 0 where the answer is known. */
const uncertainty = (p: number): number => (p <= 0 || p >= 1 ? 0 : -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p)));

const rounded = (x: number): number => Math.round(x * 1000) / 1000;

function reasonOf(pair: JudgedPair): ProposalReason {
  const [surest] = conflictsOf(pair);
  if (surest) return surest.confidence >= FOUND ? "found" : "undecided";
  const near = standsNear(pair);
  if (!near.alike && !near.title && !near.own && (near.agreeing || near.spoken || near.nearest)) return "same-question";
  return pair.judged.some((j) => j.verdict.outcome === "cleared") ? "cleared" : "related";
}

const wordsOf = ({ a, b }: JudgedPair, readings: ReadonlyMap<string, Reading>): string =>
  JSON.stringify([a, b].map((passage) => normalise(textOf(passage, readings.get(passage.article)!))).sort());

/** A sentence that stands twice in one body has one name, and no pair. */
const repeatsItself = ({ a, b }: JudgedPair, readings: ReadonlyMap<string, Reading>): boolean =>
  a.article === b.article && sentenceKey(a, readings.get(a.article)!) === sentenceKey(b, readings.get(b.article)!);

const textOf = ({ field, sentence }: Passage, { article }: Reading): string =>
  (article[field] ?? "").slice(sentence.start, sentence.end);

function contextOf(
  byArticle: ReadonlyMap<string, Reading>,
): (passage: Passage) => { side: CandidateSide; key: string } {
  return (passage) => {
    const reading = byArticle.get(passage.article)!;
    const { id, source, publishedAt, title } = reading.article;
    const field = reading.units.filter((unit) => unit.field === passage.field);
    const at = field.findIndex(({ id }) => id === passage.id);
    const [before, after] = [field[at - 1], field[at + 1]];
    return {
      key: sentenceKey(passage, reading),
      side: {
        article: id,
        source,
        ...(publishedAt !== undefined && { publishedAt }),
        ...(title !== undefined && passage.field !== "title" && { title }),
        field: passage.field,
        start: passage.sentence.start,
        end: passage.sentence.end,
        sentence: textOf(passage, reading),
        before: before ? textOf(before, reading) : "",
        after: after ? textOf(after, reading) : "",
        statements: passage.statements.map((statement) => statement.id),
      },
    };
  };
}
