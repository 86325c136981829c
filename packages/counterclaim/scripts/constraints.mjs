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
  Finding: { confidence: probability },
  Dismissed: { dismissedAt: date },
  Dispute: { confidence: probability },
  Agreement: { confidence: probability },
  Coverage: { pairsCompared: count, pairsPossible: count },
};
