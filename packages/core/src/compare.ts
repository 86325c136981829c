import { aligner } from "./align/align.js";
import { comparePairs } from "./comparePairs.js";
import { detectPair } from "./detect/detect.js";
import type { Detector } from "./detect/detector.js";
import { detectors as allDetectors } from "./detect/detectors.js";
import { reader } from "./extract/read.js";
import type { Article } from "./model/article.js";
import type { Language } from "./model/lexicon.js";
import type { Note } from "./model/note.js";
import { type OnProgress, type Watch, watched } from "./model/progress.js";
import type { Reading } from "./model/reading.js";
import { rememberingLexicon } from "./model/rememberingLexicon.js";
import { kinds as allKinds, type CompareOptions, type Report } from "./model/report.js";
import { report } from "./report/report.js";

export interface EngineOptions extends CompareOptions {
  /** detectors to ask; default all that this package has */
  detectors?: readonly Detector[];
  /** told before every step of the work, which it can end early */
  onProgress?: OnProgress;
}

export const defaults = { minConfidence: 0.5, kinds: [...allKinds], internal: true, maxTextLength: 5_000_000 } as const;

/**
 * Compares articles about one event: reads them, aligns their statements, asks the detectors, reports. Synchronous and
 * deterministic: the order of the articles changes nothing but the order in which they are listed. The articles are
 * taken as valid; the `counterclaim` package checks them first.
 */
export function compare(articles: readonly Article[], language: Language, options: EngineOptions = {}): Report {
  const {
    minConfidence = defaults.minConfidence,
    kinds = allKinds,
    internal = defaults.internal,
    detectors = allDetectors,
    draft,
    onProgress,
  } = options;
  const watch = watched(onProgress);
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
  const result = report(
    articles,
    readings,
    pairs,
    detectors.map((d) => d.name),
    { minConfidence, kinds: [...kinds], ...(draft !== undefined && { draft }) },
  );
  if (cutShort) result.notes.push(endedEarly(`${readings.length} of ${articles.length} articles were read`));
  else if (pairs.length < candidates.length)
    result.notes.push(endedEarly(`${pairs.length} of ${candidates.length} pairs of sentences were compared`));
  return result;
}

const endedEarly = (extent: string): Note => ({
  code: "ended-early",
  message: `The comparison was ended early: ${extent}.`,
});

function readAll(articles: readonly Article[], language: Language, watch: Watch): Reading[] {
  const read = reader(language);
  const readings: Reading[] = [];
  for (const [index, article] of articles.entries()) {
    if (!watch("reading", index, articles.length)) break;
    readings.push(read(article, index));
  }
  return readings;
}
