import { english } from "@counterclaim/english";
import { describe, expect, it } from "vitest";
import { compare } from "../../compare.js";
import { cases } from "./question.cases.js";

/** Questions of all disputes between these texts, however unsure. */
const questions = (...texts: string[]): string[] =>
  compare(
    texts.map((text, i) => ({ id: `${i}`, source: `Source ${i}`, text })),
    english,
    { minConfidence: 0.01 },
  ).disputes.map((dispute) => dispute.question);

describe("questions of disputes", () => {
  it.each(cases)("%s / %s → %s", (a, b, question) => {
    expect(questions(a, b)).toContain(question);
  });

  it("are the same whichever article comes first", () => {
    for (const [a, b, question] of cases.slice(0, 4)) expect(questions(b, a)).toContain(question);
  });

  it("name whom a pronoun stands for", () => {
    const lead = "Anna Reyes, the mayor of Port Ellis, met the unions on Monday.";
    expect(questions(`${lead} She signed the order.`, `${lead} She did not sign the order.`)).toContain(
      "Did Anna Reyes sign the order?",
    );
  });

  it("are of one clause, without what is told beside it", () => {
    const a = "The bridge, which was built in 1911, was closed on Monday, a spokesman said.";
    const b = "The bridge was not closed on Monday, said Tom Bauer, who runs the toll booths.";
    expect(questions(a, b)).toContain("Was the bridge closed on Monday?");
  });

  it("are well-formed of whatever the sentences are", () => {
    const odd = [
      ["Mayor to quit in June", "Mayor not to quit in June"],
      ["Death toll: 14.", "Death toll: 19."],
      ["Not a word; no deal?!", "A deal, at last?!"],
      ["What happened was that — as ever, he said — nobody came.", "What happened was that everybody came."],
      [
        `The committee, ${"which met again, ".repeat(20)} approved the plan.`,
        "The committee did not approve the plan.",
      ],
    ];
    const all = odd.flatMap((texts) => questions(...texts));
    expect(all.length).toBeGreaterThan(2);
    for (const question of all) {
      expect(question).toMatch(/^[\p{Lu}\p{N}“"'‘][^\n]*[^\s?!.,;:]\?$/u);
      expect(question).not.toMatch(/ {2}| [,.;:?]/u);
      expect(question.length).toBeLessThan(300);
    }
  });
});
