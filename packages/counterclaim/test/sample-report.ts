import type { Evidence, Report } from "@counterclaim/core";

const texts: Readonly<Record<string, string>> = {
  wire: "The guarantees are binding on all five governments.",
  post: "The framework currently lacks binding commitments, and no court can order a navy to sea.",
  gull: "The guarantees are binding.\u001b[31m <b>*Now*</b> \u202eevil",
};

/** Evidence of the words `focus` in a sample text; `shift` moves it into a longer, imagined text. */
export function evidence(article: string, focus: string, shift = 0): Evidence {
  const quote = texts[article] ?? "";
  const start = quote.indexOf(focus) + shift;
  return {
    article,
    field: "text",
    start: shift,
    end: shift + quote.length,
    quote,
    focus: [[start, start + focus.length]],
  };
}

const wire = evidence("wire", "binding", 100);
const post = evidence("post", "lacks");
const gull = evidence("gull", "are binding");

/** A report with one of everything, made by hand. */
export const sample: Report = {
  schemaVersion: 1,
  articles: [
    { id: "wire", source: "Northern Wire" },
    { id: "post", source: "Harbour Post", title: "What it leaves open", publishedAt: "2026-04-21" },
    { id: "gull", source: "Gull Street" },
    { id: "tern", source: "Daily Tern" },
  ],
  findings: [
    {
      ...{ id: "f1", kind: "negation", level: "contradiction", confidence: 0.93, a: wire, b: post },
      ...{ reason: "One affirms that they are binding, the other denies it.", detector: "negation", dispute: "d1" },
    },
    {
      ...{ id: "f2", kind: "negation", level: "contradiction", confidence: 0.81, a: post, b: gull },
      ...{ reason: "One denies what the other affirms.", detector: "negation", dispute: "d1" },
    },
  ],
  disputes: [
    {
      ...{ id: "d1", question: "Are the guarantees binding?", kind: "negation", level: "contradiction" },
      confidence: 0.93,
      positions: [
        { label: "affirmed", sources: ["Northern Wire", "Gull Street"], evidence: [gull, wire] },
        { label: "denied", sources: ["Harbour Post"], evidence: [post] },
      ],
      ...{ silent: ["Daily Tern"], outlier: "Harbour Post", findings: ["f1", "f2"] },
    },
  ],
  agreements: [{ a: wire, b: gull, confidence: 0.8, echo: true }],
  updates: [{ earlier: wire, later: post, kind: "status", reason: "The later one reports a later stage." }],
  cleared: [{ a: wire, b: post, kind: "quantity", rule: "rounding", reason: "2,000 is 1,968 rounded." }],
  coverage: {
    articles: ["wire", "post", "gull", "tern"].map((id) => ({
      ...{ id, source: id, characters: 1500, sentences: 20, statements: 60, skippedSentences: 1 },
    })),
    ...{ pairsCompared: 1234, pairsPossible: 21600, detectors: ["negation", "quantity"], echoes: [["wire", "gull"]] },
  },
  notes: [{ code: "unclosed-quotation", message: "A quotation is not closed.", article: "tern" }],
};

/** What a comparison gives that found nothing. */
export const nothing: Report = {
  ...sample,
  ...{ findings: [], disputes: [], agreements: [], updates: [], cleared: [], notes: [] },
};
