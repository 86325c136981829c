import { detectors as allDetectors } from "./detect/detectors.js";
import type { Article } from "./model/article.js";
import type { Language } from "./model/lexicon.js";
import type { CandidatePair } from "./model/opinion.js";
import { type OnProgress, watched } from "./model/progress.js";
import type { ProposeOptions } from "./model/report.js";
import { candidatesAmong } from "./opinion/candidates.js";
import { pairsOf } from "./pairs.js";

/** Pairs that are proposed where nothing else is said. */
export const defaultBudget = 200;

/**
 * The pairs of sentences that are most worth a judge's reading: those that structure cannot decide, and those that answer
 * one question in words that have little in common. Synchronous and deterministic; whatever the order of the articles.
 */
export function propose(
  articles: readonly Article[],
  language: Language,
  options: ProposeOptions & { onProgress?: OnProgress } = {},
): CandidatePair[] {
  const { budget = defaultBudget, internal = true, draft, onProgress } = options;
  const { pairs, readings } = pairsOf(
    articles,
    language,
    { internal, draft, detectors: allDetectors },
    watched(onProgress),
  );
  return candidatesAmong(pairs, readings, budget);
}
