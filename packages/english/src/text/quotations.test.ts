import { describe, expect, test } from "vitest";
import { paragraphsOf } from "./paragraphs.js";
import { quotationsOf } from "./quotations.js";

const quotes = (text: string): string[] =>
  quotationsOf(text, paragraphsOf(text)).map(
    ({ start, end, open }) => text.slice(start, end) + (open ? " (open)" : ""),
  );

describe("quotations", () => {
  test.each([
    ["He said “no”.", "no"],
    ['He said "no" and "yes".', "no", "yes"],
    ["‘No,’ he said, ‘never.’", "No,", "never."],
    ["He said 'no' to it.", "no"],
    ["„Nein“, sagte er.", "Nein"],
    ["« Non », dit-il.", " Non "],
    ["“He said ‘no’ to us,” she said.", "He said ‘no’ to us,", "no"],
    ["\"He said 'no' to us,\" she said.", "He said 'no' to us,", "no"],
    ["The allies’ plan and the council's vote don't count.", ""],
    ["The '90s and rock 'n' roll.", ""],
    ["A 6' 2\" man.", ""],
    ["“It is over.", "It is over. (open)"],
    ["“One.\n\n“Two,” he said.", "One.", "Two,"],
    ["“One.\n\nTwo.", "One. (open)"],
    ["“The ministers’ plan,” he said.", "The ministers’ plan,"],
    ["(“quoted”)", "quoted"],
    ["clear—“Western”—partners", "Western"],
    ["The so-called “Gang of 8” met.", "Gang of 8"],
  ])("%s", (text, ...expected) => expect(quotes(text)).toEqual(expected.filter((quote) => quote !== "")));
});
