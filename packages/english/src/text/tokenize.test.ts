import { describe, expect, test } from "vitest";
import { tokenCases } from "./tokenize.cases.js";
import { tokenize } from "./tokenize.js";

describe("tokens", () => {
  test.each(tokenCases)("%s", (text, tokens) => {
    const found = tokenize(text).map(({ start, end }) => text.slice(start, end));
    expect(found.join("|")).toBe(tokens);
  });
});
