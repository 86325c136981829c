import type { Reading } from "../model/reading.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Article } from "../model/article.js";
import type { CompareOptions, Coverage, Report } from "../model/report.js";
import type { Accord, Clearance, Conflict, Judged, JudgedPair } from "../model/verdict.js";
import { agreement } from "./agreements.js";
import { disputes, type JudgedFinding } from "./disputes.js";
import { echoes } from "./echoes.js";
import { cleared, finding, type GroundsOf, update } from "./findings.js";
import { relatedIn, SPEAKS } from "./related.js";

/** Two sentences agree from this score on. */
const AGREES = 0.35;
/** A cleared pair is worth showing where it would otherwise have looked like a conflict. */
const CLEARED_SHARED = 0.8;
/**
 * Log-odds of a conflict or of an agreement, by the comparer, below which nobody would look at a pair twice that a rule clears. Rules
 * that part the two by what they speak of clear any two sentences; those that weigh one value against another few.
 */
const NEAR = -3;
const NEAR_BY_RULE: Readonly<Record<string, number>> = {
  ...{ unresolved: -1, "other-relation": -1, "other-dimension": -1, hypothetical: -1, generic: -1, condition: -1 },
  "negated-antonym": -2,
};

interface ReportOptions extends Required<Pick<CompareOptions, "minConfidence" | "kinds">> {
  /** of the language in which questions are asked */
  readonly lexicon: Lexicon;
  readonly draft?: string;
  /** where findings are to be explained */
  readonly groundsOf?: GroundsOf;
}

/** Verdicts on pairs of sentences → what a reader gets. */
export function report(
  articles: readonly Article[],
  readings: readonly Reading[],
  pairs: readonly JudgedPair[],
  detectors: readonly string[],
  options: ReportOptions,
): Report {
  const byId = new Map(readings.map((reading) => [reading.article.id, reading]));
  const result: Report = {
    schemaVersion: 1,
    articles: articles.map(({ text: _text, ...rest }) => rest),
    findings: [],
    disputes: [],
    agreements: [],
    updates: [],
    cleared: [],
    coverage: coverageOf(articles, readings, pairs, detectors, options.draft),
    notes: readings.flatMap((reading) => reading.notes),
    ...(options.draft !== undefined && { draft: options.draft }),
  };
  const found: JudgedFinding[] = [];
  for (const pair of pairs) {
    const conflicts = pair.judged.filter(
      (j): j is Judged<Conflict> =>
        j.verdict.outcome === "conflict" &&
        options.kinds.includes(j.verdict.kind) &&
        j.confidence >= options.minConfidence,
    );
    for (const judged of conflicts) {
      if (judged.supersededBy) result.updates.push(update(judged, byId));
      else found.push({ finding: finding(judged, byId, options.groundsOf), judged });
    }
    if (conflicts.length) continue;
    result.cleared.push(...clearances(pair).map((j) => cleared(j, byId)));
    const accord = pair.judged.find((j): j is Judged<Accord> => j.verdict.outcome === "agreement");
    if (
      accord &&
      accord.confidence >= AGREES &&
      accord.alignment.a.article !== accord.alignment.b.article &&
      !doubtful(pair)
    )
      result.agreements.push(agreement(accord, byId));
  }
  result.disputes = disputes(found, byId, relatedIn(pairs), options.lexicon);
  // a source that was only compared with the draft may well take its side without a word here
  if (options.draft !== undefined) for (const dispute of result.disputes) dispute.silent = [];
  result.findings = found.map((f) => f.finding).sort((x, y) => y.confidence - x.confidence || (x.id < y.id ? -1 : 1));
  result.agreements.sort((x, y) => y.confidence - x.confidence || place(x.a, y.a) || place(x.b, y.b));
  return result;
}

/** Who reads that two sentences agree must not find "north" in the one and "south" in the other. */
const doubtful = ({ judged }: JudgedPair): boolean =>
  judged.some(({ verdict, confidence }) => verdict.outcome === "conflict" && confidence >= SPEAKS);

/** Why the two sentences are no conflict, once: by the rule about what the comparer holds most likely, else by the first. */
function clearances({ judged }: JudgedPair): Judged<Clearance>[] {
  const all = judged.filter((j): j is Judged<Clearance> => j.verdict.outcome === "cleared");
  const heard = all.filter((j) => j.opinions);
  const likely = all.filter(looksLikeConflict);
  const best = likely.find((j) => j.verdict.kind === j.alignment.comparison?.kind) ?? likely[0];
  return [...heard, ...(best && !heard.includes(best) ? [best] : [])];
}

/**
 * The two share much, and the comparer is not sure that they have nothing to do with each other. An article's sentences seldom mean
 * each other, so that what is cleared between them would surprise nobody.
 */
function looksLikeConflict({ alignment, verdict: { rule } }: Judged<Clearance>): boolean {
  const { shared, a, b, comparison } = alignment;
  if (shared < CLEARED_SHARED || (a.article === b.article && a.field === b.field)) return false;
  if (!comparison) return true;
  // that one text denies the opposite of the other is worth saying where they say the same
  const nearness =
    rule === "negated-antonym" ? comparison.agreement : Math.max(comparison.conflict, comparison.agreement);
  return nearness >= (NEAR_BY_RULE[rule] ?? NEAR);
}

const place = (x: { article: string; start: number }, y: { article: string; start: number }): number =>
  x.article === y.article ? x.start - y.start : x.article < y.article ? -1 : 1;

function coverageOf(
  articles: readonly Article[],
  readings: readonly Reading[],
  pairs: readonly JudgedPair[],
  detectors: readonly string[],
  draft: string | undefined,
): Coverage {
  const order = new Map(articles.map((article, i) => [article.id, i]));
  const ordered = [...readings].sort((x, y) => order.get(x.article.id)! - order.get(y.article.id)!);
  const statements = ordered.map((r) => r.units.reduce((n, unit) => n + unit.statements.length, 0));
  const all = statements.reduce((n, x) => n + x, 0);
  const inDraft = statements[ordered.findIndex((r) => r.article.id === draft)] ?? 0;
  return {
    articles: ordered.map((r, i) => ({
      id: r.article.id,
      source: r.article.source,
      characters: r.article.text.length,
      sentences: r.units.length,
      statements: statements[i]!,
      skippedSentences: r.units.filter((unit) => unit.statements.length === 0).length,
    })),
    pairsCompared: pairs.reduce((n, { a, b, alignments }) => n + (a.article === b.article ? 0 : alignments.length), 0),
    pairsPossible:
      draft === undefined ? (all * all - statements.reduce((n, x) => n + x * x, 0)) / 2 : inDraft * (all - inDraft),
    detectors: [...detectors],
    echoes: echoes(ordered),
  };
}
