import { english } from "@counterclaim/english";
import { describe, expect, it } from "vitest";
import { reader } from "../extract/read.js";
import { referents } from "./referents.js";

const read = reader(english);

/** What the word, where it stands last in the last of the articles, stands for. */
function referentOf(word: string, ...texts: readonly string[]): string | undefined {
  const readings = texts.map((text, i) => read({ id: String(i), source: String(i), text }, i));
  const referent = referents(readings, english.lexicon);
  for (const unit of [...readings.at(-1)!.units].reverse()) {
    const token = unit.sentence.tokens.findLast((t) => t.form === word);
    if (token) return referent(unit.id, token.index);
  }
  throw new Error(`no ${word}`);
}

describe("descriptions", () => {
  it.each([
    ["vessel", "@mirelle star", "The tanker Mirelle Star ran aground. The vessel lost oil."],
    ["maker", "@tessaro", "Tessaro, the car maker, said profit fell. The car maker cut its forecast."],
    ["governor", "@ilena dravic", "Governor Ilena Dravic spoke on Monday. The governor praised the crews."],
    ["bridge", "@ansel bridge", "The Ansel Bridge fell. Police closed the bridge."],
    ["She", "@ruth amadi", "The council leader, Ruth Amadi, resigned. She gave no reason."],
    ["UNC", "@nursing council", "The United Nursing Council (UNC) called the strike. The UNC met on Monday."],
  ])("%s stands for %s in: %s", (word, entity, text) => {
    expect(referentOf(word, text)).toBe(entity);
  });

  it("takes the kind from another article", () => {
    const first = "The tanker Mirelle Star ran aground on Monday.";
    expect(referentOf("vessel", first, "Mirelle Star ran aground. The vessel is leaking.")).toBe("@mirelle star");
  });

  it.each([
    ["two that fit", "company", "Tessaro, a company, and Lindvall, a company, merged. The company is Swedish."],
    [
      "another one was introduced",
      "vessel",
      "The tanker Mirelle Star ran aground. A vessel came. The vessel was small.",
    ],
    ["a modifier that is not known", "vessel", "The tanker Mirelle Star ran aground. The second vessel was small."],
    ["a person", "judgment", "Ann Reed, the mayor, spoke. The judgment came later."],
  ])("leaves open: %s", (_why, word, text) => {
    expect(referentOf(word, text)).not.toMatch(/^@/);
  });
});
