import type { CandidatePair } from "@counterclaim/core";

const side = (article: string, sentence: string, more: Partial<CandidatePair["a"]> = {}): CandidatePair["a"] => ({
  ...{ article, source: `Outlet ${article}`, field: "text", start: 0, end: sentence.length, sentence },
  ...{ before: "", after: "", statements: [`${article}:text:0:0`] },
  ...more,
});

/** A candidate of two sentences, with a made-up id. */
export const candidate = (a: string, b: string, more: Partial<CandidatePair["a"]> = {}): CandidatePair => ({
  ...{ id: `${a} / ${b}`, a: side("wire", a, more), b: side("post", b) },
  ...{ reason: "related", structure: 0.02, priority: 0.1 },
});

export const binding = candidate("The guarantees are binding.", "The guarantees are not binding.");
export const tolls = candidate("The sinking killed 14 people.", "Seventeen died when she sank.");
