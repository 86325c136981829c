import { describe, expect, it } from "vitest";
import { loadReferences, scoreReferences } from "./reference.js";

describe("reference across sentences and articles", () => {
  const items = loadReferences();

  it("quotes what the articles hold", () => {
    for (const { id, articles, same, apart } of items) {
      for (const { article, quote, in: sentence } of [...same, ...apart].flat()) {
        expect(sentence, id).toContain(quote);
        expect(articles.find((a) => a.id === article)?.text, id).toContain(sentence);
      }
    }
  });

  it("takes as many mentions for one thing, and as few wrongly, as last measured", () => {
    const { same, merged } = scoreReferences(items);
    expect(same[1]).toBe(352);
    expect(merged[1]).toBe(235);
    expect(same[0]).toBeGreaterThanOrEqual(111);
    expect(merged[0]).toBeLessThanOrEqual(24);
  });
});
