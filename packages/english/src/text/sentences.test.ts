import { describe, expect, test } from "vitest";
import { sentenceCases } from "./sentences.cases.js";
import { sentencesOf } from "./sentences.js";

describe("sentences", () => {
  test("the table is large enough to mean something", () => expect(sentenceCases.length).toBeGreaterThanOrEqual(80));

  test.each(sentenceCases.map((sentences) => [sentences.join(" "), sentences] as const))("%s", (text, sentences) => {
    const found = sentencesOf(text, { start: 0, end: text.length });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
