import type { Detector } from "./detect/detector.js";
import { detectors as allDetectors } from "./detect/detectors.js";
import { groundsOf } from "./detect/grounds.js";
import { featuresOf } from "./detect/features.js";
import { supersededBy } from "./detect/supersession.js";
import type { Article } from "./model/article.js";
import type { Language } from "./model/lexicon.js";
import type { Note } from "./model/note.js";
import { type OnProgress, watched } from "./model/progress.js";
import { kinds as allKinds, type CompareOptions, type Report } from "./model/report.js";
import { hear } from "./opinion/hear.js";
import { withOpinions } from "./opinion/withOpinions.js";
import { pairsOf } from "./pairs.js";
import { report } from "./report/report.js";

export interface EngineOptions extends CompareOptions {
  /** detectors to ask; default all that this package has */
  detectors?: readonly Detector[];
  /** told before every step of the work, which it can end early */
  onProgress?: OnProgress;
}

export const defaults = { minConfidence: 0.7, kinds: [...allKinds], internal: true, maxTextLength: 5_000_000 } as const;

/**
 * Compares articles about one event: reads them, aligns their statements, asks the detectors, hears what judges say where
 * there are any, reports. Synchronous and deterministic: the order of the articles changes nothing but the order in which
 * they are listed. The articles are taken as valid; the `counterclaim` package checks them first.
 * @throws InputError for a judgement about a pair that is not in the articles
 */
export function compare(articles: readonly Article[], language: Language, options: EngineOptions = {}): Report {
  const { minConfidence = defaults.minConfidence, kinds = allKinds, internal = defaults.internal } = options;
  const { detectors = allDetectors, draft, explain = false, onProgress, judgements, calibration } = options;
  const found = pairsOf(articles, language, { internal, draft, detectors }, watched(onProgress));
  const { readings, candidates, context } = found;
  const whole = readings.length === articles.length && found.pairs.length === candidates.length;
  const heard = judgements && hear(judgements, readings, found, { internal, draft, whole });
  const pairs = heard
    ? withOpinions(heard, readings, {
        minConfidence,
        calibration,
        supersededBy: (conflict, alignment, a, b) =>
          supersededBy(featuresOf(conflict, alignment, a, b, context.lexicon), alignment, a, b),
      })
    : found.pairs;
  const result = report(
    articles,
    readings,
    pairs,
    detectors.map((d) => d.name),
    {
      minConfidence,
      kinds: [...kinds],
      lexicon: context.lexicon,
      ...(explain && { groundsOf }),
      ...(draft !== undefined && { draft }),
    },
  );
  if (heard) result.coverage.judgements = heard.coverage;
  if (readings.length < articles.length)
    result.notes.push(endedEarly(`${readings.length} of ${articles.length} articles were read`));
  else if (!whole)
    result.notes.push(endedEarly(`${found.pairs.length} of ${candidates.length} pairs of sentences were compared`));
  return result;
}

const endedEarly = (extent: string): Note => ({
  code: "ended-early",
  message: `The comparison was ended early: ${extent}.`,
});
