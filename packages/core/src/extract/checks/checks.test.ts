import { describe, expect, it } from "vitest";
import { english } from "@counterclaim/english";
import { read } from "../read.js";

const notes = (text: string, publishedAt = "2025-03-20T08:00:00Z"): [string, string][] =>
  read({ id: "a", source: "A", text, publishedAt }, 0, english).notes.map(({ code, message }) => [code, message]);

describe("a weekday and its date", () => {
  it.each([
    ["The vote is set for Tuesday, March 25.", []],
    [
      "The vote is set for Monday, March 25.",
      [["weekday-clash", "“Monday, March 25” names a Monday, but 2025-03-25 is a Tuesday."]],
    ],
    [
      "The court sat on Friday, 14 June 2024, and again on Sunday, 15 June 2024.",
      [["weekday-clash", "“on Sunday, 15 June 2024” names a Sunday, but 2024-06-15 is a Saturday."]],
    ],
    ["The vote is set for Tuesday.", []],
    ["The vote was held on March 14.", []],
  ])("%s", (text, expected) => expect(notes(text)).toEqual(expected));

  it("is not checked where neither the text nor the publication tells the year", () =>
    expect(read({ id: "a", source: "A", text: "The vote is set for Monday, March 25." }, 0, english).notes).toEqual(
      [],
    ));
});

describe("a whole and its parts", () => {
  it.each([
    ["The bus carried 28 people, 12 men and 16 women.", []],
    ["The bus carried 27 people, 12 men and 16 women.", [["sum-mismatch", "“12” and “16” add up to 28, not to “27”."]]],
    ["The farm lost 27 cows, 12 sheep and 16 goats.", []],
    ["The bus carried 27 people, including 12 men and 13 women.", []],
    ["The bus carried 27 people, about 12 men and 16 women.", []],
  ])("%s", (text, expected) => expect(notes(text)).toEqual(expected));
});
