import { type Aligner, aligner, type Candidate } from "./align/align.js";
import { comparePairs } from "./comparePairs.js";
import { type DetectContext, detectPair } from "./detect/detect.js";
import type { Detector } from "./detect/detector.js";
import { reader } from "./extract/read.js";
import type { Article } from "./model/article.js";
import type { Language } from "./model/lexicon.js";
import type { Watch } from "./model/progress.js";
import type { Reading } from "./model/reading.js";
import { rememberingLexicon } from "./model/rememberingLexicon.js";
import type { JudgedPair } from "./model/verdict.js";

/** The articles read, their sentences paired, and what the detectors say of each pair. */
export interface Pairs extends Aligner {
  readonly readings: readonly Reading[];
  readonly context: DetectContext;
  /** pairs of sentences that may be about the same thing; none where not all articles were read */
  readonly candidates: readonly Candidate[];
  /** the candidates that were got to, in their order */
  readonly pairs: readonly JudgedPair[];
}

export interface PairOptions {
  readonly internal: boolean;
  readonly draft: string | undefined;
  readonly detectors: readonly Detector[];
}

/** Reads, aligns and asks the detectors; the order of the articles changes nothing. */
export function pairsOf(articles: readonly Article[], language: Language, options: PairOptions, watch: Watch): Pairs {
  const { internal, draft, detectors } = options;
  const ordered = [...articles].sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
  const readings = readAll(ordered, language, watch);
  const lexicon = rememberingLexicon(language.lexicon);
  const context = { lexicon, readings: new Map(readings.map((r) => [r.article.id, r])) };
  const cutShort = readings.length < articles.length;
  const { candidates, alignPair } = aligner(cutShort ? [] : readings, lexicon, {
    internal,
    comparer: language.comparer,
    ...(draft !== undefined && { draft }),
  });
  const pairs = comparePairs(candidates, alignPair, (alignments) => detectPair(alignments, detectors, context), watch);
  return { readings, context, candidates, alignPair, pairs };
}

function readAll(articles: readonly Article[], language: Language, watch: Watch): Reading[] {
  const read = reader(language);
  const readings: Reading[] = [];
  for (const [index, article] of articles.entries()) {
    if (!watch("reading", index, articles.length)) break;
    readings.push(read(article, index));
  }
  return readings;
}
