import { align } from "./align/align.js";
import { detectPair } from "./detect/detect.js";
import { detectors } from "./detect/detectors.js";
import { reader } from "./extract/read.js";
import type { Language } from "./model/lexicon.js";
import { rememberingLexicon } from "./model/rememberingLexicon.js";
import type { Judgement } from "./model/report.js";
import type { Conflict, Judged } from "./model/verdict.js";

/** Judges two plain texts of a sentence or a few: do they contradict, agree, or neither? */
export function judge(a: string, b: string, language: Language): Judgement {
  const read = reader(language);
  const readings = [a, b].map((text, i) => read({ id: "ab"[i]!, source: "ab"[i]!, text }, i));
  const lexicon = rememberingLexicon(language.lexicon);
  const context = { lexicon, readings: new Map(readings.map((r) => [r.article.id, r])) };
  let conflict: Judged<Conflict> | undefined;
  let agreement = 0;
  let clearedBy = "";
  for (const pair of align(readings, lexicon, { internal: false })) {
    for (const judged of detectPair(pair.alignments, detectors, context)) {
      if (judged.verdict.outcome === "conflict") {
        if (!conflict || judged.confidence > conflict.confidence) conflict = judged as Judged<Conflict>;
      } else if (judged.verdict.outcome === "agreement") agreement = Math.max(agreement, judged.confidence);
      else if (judged.verdict.outcome === "cleared") clearedBy ||= judged.verdict.reason;
    }
  }
  const contradiction = conflict?.confidence ?? 0.02;
  const agrees = (1 - contradiction) * agreement;
  return {
    probability: { contradiction, agreement: agrees, neutral: 1 - contradiction - agrees },
    ...(conflict && { kind: conflict.verdict.kind, level: conflict.verdict.level }),
    reason:
      conflict?.verdict.reason ??
      (clearedBy || (agreement >= 0.5 ? "Both state the same." : "They do not speak of the same.")),
  };
}
