import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { analyze } from "../analyze.js";
import { findOutcomes, relationOfOutcomes, type Outcome } from "./outcomes.js";
import { loadLexicon } from "./asset/loadLexicon.js";
import { outcomeTopics } from "./outcomeTopics.js";
import { readOutcomes } from "../../scripts/outcomes.js";

const outcomes = (text: string): Outcome[] => findOutcomes(analyze(text).sentences[0]!.tokens);
const relations = (a: string, b: string): Set<string | undefined> =>
  new Set(outcomes(a).flatMap((x) => outcomes(b).map((y) => relationOfOutcomes(x, y))));

describe("the table of outcomes", () => {
  it("ships as outcomes/*.txt has it", () => {
    expect(loadLexicon().outcomes()).toBe(new TextDecoder().decode(readOutcomes()));
  });

  it("has at least two answers to each question, each with phrases of one to five words, none in two answers", () => {
    expect(outcomeTopics().length).toBeGreaterThan(1000);
    for (const { question, answers } of outcomeTopics()) {
      expect(answers.length, question).toBeGreaterThanOrEqual(2);
      const phrases = answers.flatMap((answer) => answer.phrases);
      for (const phrase of phrases) expect(phrase, question).toMatch(/^\S+(?: \S+){0,4}$/u);
      for (const { name, phrases: own } of answers) expect(own.length, `${question} ${name}`).toBeGreaterThan(0);
      const owners = new Map<string, string>();
      for (const { name, phrases: own } of answers)
        for (const phrase of own) {
          expect(owners.get(phrase) ?? name, phrase).toBe(name);
          owners.set(phrase, name);
        }
    }
  });
});

describe("findOutcomes", () => {
  it.each([
    ["The driver walked free from court on Monday.", "A jury convicted the driver of manslaughter."],
    ["The judges struck down the licence.", "The licence was left standing by the court."],
    ["The two suspects are still at large.", "Police arrested both suspects overnight."],
    ["The fire gutted the chapel.", "The chapel was spared by the flames."],
  ])("%s excludes %s", (a, b) => expect(relations(a, b)).toContain("excluded"));

  it.each([
    ["The driver was acquitted.", "The driver walked free from court."],
    ["The court annulled the law.", "Judges struck the law down."],
  ])("%s says what %s says", (a, b) => expect(relations(a, b)).toContain("same"));

  it("takes a denied answer for the opposite of the same answer, and for nothing else", () => {
    expect(relations("The driver was not convicted.", "The jury convicted the driver.")).toContain("excluded");
    expect(relations("The driver was not convicted.", "The driver was acquitted.")).not.toContain("excluded");
  });

  it("finds each answer's words in the sentence, in order", () => {
    fc.assert(
      fc.property(fc.constantFrom(...outcomeTopics().flatMap((t) => t.answers.flatMap((a) => a.phrases))), (phrase) => {
        const tokens = analyze(`They ${phrase}.`).sentences[0]!.tokens;
        for (const { tokens: found } of findOutcomes(tokens)) {
          expect([...found].sort((x, y) => x - y)).toEqual(found);
          expect(found.every((i) => i < tokens.length)).toBe(true);
        }
      }),
    );
  });
});
