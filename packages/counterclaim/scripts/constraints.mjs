// What the TypeScript types cannot say: ranges, lengths and formats, by type and field.
const probability = { minimum: 0, maximum: 1 };
const count = { type: "integer", minimum: 0 };
const filled = { minLength: 1, pattern: "\\S" };
const date = { anyOf: [{ format: "date" }, { format: "date-time" }] };
const findingId = { pattern: "^[0-9a-f]{16}$" };

const head = { id: filled, source: filled, publishedAt: date };

export const constraints = {
  Article: { ...head, text: filled },
  ArticleHead: head,
  CompareOptions: {
    minConfidence: probability,
    maxTextLength: { type: "integer", minimum: 1 },
    kinds: { minItems: 1 },
    draft: filled,
  },
  PairJudgement: { pair: filled, judge: filled, rationale: { maxLength: 2000 } },
  FailedJudgement: { pair: filled, judge: filled, failed: filled },
  Probabilities: { contradiction: probability, agreement: probability, neutral: probability },
  Calibration: { intercept: { minimum: -20, maximum: 20 }, slope: { minimum: 0, maximum: 20 } },
  ProposeOptions: {
    budget: { type: "integer", minimum: 1 },
    maxTextLength: { type: "integer", minimum: 1 },
    draft: filled,
  },
  JudgementCoverage: { answered: count, unused: count },
  CandidatePair: { structure: probability, priority: probability },
  CandidateSide: { start: count, end: count },
  ReadOptions: { maxTextLength: { type: "integer", minimum: 1 }, source: filled },
  Config: {
    minConfidence: probability,
    maxTextLength: { type: "integer", minimum: 1 },
    kinds: { minItems: 1 },
    date,
    out: { minItems: 1 },
  },
  KnownFinding: { id: findingId },
  Dismissal: { id: findingId, reason: filled, dismissedAt: date },
  Evidence: {
    start: count,
    end: count,
    focus: { items: { type: "array", prefixItems: [count, count], items: false, minItems: 2, maxItems: 2 } },
  },
  Span: { start: count, end: count },
  Finding: { confidence: probability, structure: probability },
  Dismissed: { dismissedAt: date },
  Dispute: { confidence: probability },
  Agreement: { confidence: probability },
  Coverage: { pairsCompared: count, pairsPossible: count },
};
