import { english } from "@counterclaim/english";
import { expect, it } from "vitest";
import { reader } from "./read.js";

/** Text, one of its pronouns, and the word it stands for; undefined where nothing fits. */
const cases: readonly (readonly [text: string, pronoun: string, antecedent: string | undefined])[] = [
  ["Anna Reyes met Tom Bauer on Monday. She signed the order.", "She", "Reyes"],
  ["Anna Reyes met Tom Bauer on Monday. He signed the order.", "He", "Bauer"],
  ["Tobias Renner was a climber. Renner fell on Monday. He died.", "He", "Renner"],
  ["Ms Kulkarni met the unions. She spoke to reporters.", "She", "Kulkarni"],
  ["Councillor Vera Stroud complained. She represents the hotels.", "She", "Stroud"],
  ["Pryce said that she would write to the publisher.", "she", "Pryce"],
  ["His deputy, Professor Vera Lehto, will lead it until a man is found. She told staff so.", "She", "Lehto"],
  ["The widow spoke to the king. She wept.", "She", "widow"],
  ["The widow spoke to the king. He wept.", "He", "king"],
  ["Minister Vera Hoek spoke. Jan Prins, who sat beside her, looked at the floor.", "her", "Hoek"],
  ["The mayor thanked the driver. The doctor examined him.", "him", "mayor"],
  ["The bridge closed on Monday. It will open in May.", "It", "bridge"],
  ["The ferry left on Monday. On Tuesday it sank.", "it", "ferry"],
  ["The rival paper printed the letter. It was sued.", "It", "paper"],
  ["The teachers met the mayor. They will strike.", "They", "teachers"],
  ["The bridge was old. She wept.", "She", undefined],
  ["It rained.", "It", undefined],
];

const read = reader(english);

it.each(cases)("%s: %s is %s", (text, pronoun, antecedent) => {
  const { units } = read({ id: "a", source: "Wire", text }, 0);
  const found = units.flatMap((unit) =>
    unit.sentence.tokens
      .filter((t) => t.form === pronoun && t.upos === "PRON")
      .map((t) => unit.antecedents.get(t.index))
      .map((mention) => units.find(({ id }) => id === mention?.unit)?.sentence.tokens[mention!.token]?.form),
  );
  expect(found.at(-1)).toBe(antecedent);
});
