import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lemmaCases } from "./lemmatize.cases.js";
import { lemmatize } from "./lemmatize.js";

describe("lemmas", () => {
  test.each(lemmaCases)("%s (%s, %s) → %s", (form, upos, xpos, lemma) => {
    expect(lemmatize(form, upos, xpos)).toBe(lemma);
  });

  test("any string with any tags has a lemma", () => {
    const tags = fc.constantFrom(
      "NOUN NNS",
      "VERB VBD",
      "VERB VBG",
      "VERB VBZ",
      "ADJ JJR",
      "ADV RBS",
      "PROPN NNPS",
      "X FW",
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), tags, (form, tag) => {
        const [upos = "", xpos = ""] = tag.split(" ");
        expect(typeof lemmatize(form, upos, xpos)).toBe("string");
      }),
    );
  });
});
