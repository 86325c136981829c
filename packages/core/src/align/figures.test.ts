import { describe, expect, it } from "vitest";
import { english } from "@counterclaim/english";
import { reader } from "../extract/read.js";
import { figuresAlone, figuresFollow } from "../model/figures.js";
import { wordsAlone } from "./wordsAlone.js";

const read = reader(english);
const passages = (text: string) => read({ id: "text", source: "text", text }, 0).units;

describe("figures alone", () => {
  it.each([
    ["The bridge is 40 metres long.", "The bridge is 60 metres long.", "contradiction"],
    ["The trip took 16 days.", "The trip took less than 66 days.", "agreement"],
    ["The trip took less than 66 days.", "The trip took 16 days.", "neutral"],
    ["More than 30 people came.", "40 people came.", "neutral"],
    ["40 people came.", "More than 30 people came.", "agreement"],
    ["40 people came.", "More than 50 people came.", "contradiction"],
    ["The bridge is 40 metres long.", "The bridge is 40 metres long.", "agreement"],
    // other words differ: the figures do not decide alone
    ["The bridge is 40 metres long.", "The tunnel is 60 metres long.", undefined],
    ["The bridge is long.", "The bridge is long.", undefined],
    ["The house cost $40.", "The house cost €60.", undefined],
  ])("%s → %s: %s", (a, b, expected) => expect(figuresAlone(passages(a), passages(b))).toBe(expected));

  it("are not looked for in tables", () => {
    const table = "The bridge is 40 metres long. ".repeat(200);
    expect(figuresAlone(passages(table), passages(table))).toBeUndefined();
  });
});

describe("figures that follow", () => {
  it.each([
    ["The school has 542 girls and 387 boys.", "The school has 929 pupils.", true],
    ["The school has 542 girls and 387 boys.", "The school has 900 pupils.", false],
    ["He had 7 coins and spent 3 coins.", "He has 4 coins.", true],
    ["They baked 5 loaves, 6 cakes and 3 pies.", "They baked 14 things.", true],
    ["There are 12 boxes with 10 pens each.", "There are 120 pens.", true],
    ["The school has 542 girls.", "The school has 542 pupils.", undefined],
  ])("%s → %s: %s", (a, b, expected) => expect(figuresFollow(passages(a), passages(b))).toBe(expected));
});

describe("one word alone", () => {
  it.each([
    ["The council approved the plan on Monday.", "The council rejected the plan on Monday.", "contradiction"],
    ["The suspect can leave the country.", "The suspect cannot leave the country.", "contradiction"],
    ["Nobody saw the boat leave the harbour.", "Sailors saw the boat leave the harbour.", undefined],
    ["The French team won the cup.", "The Dutch team won the cup.", "contradiction"],
    ["The minister met Lindqvist in the afternoon.", "The minister met Okafor in the afternoon.", "contradiction"],
    ["She drove the truck through the village.", "She drove the vehicle through the village.", "agreement"],
    ["She photographed the animal in the garden.", "She photographed the dog in the garden.", "neutral"],
    ["The first witness spoke for an hour.", "The third witness spoke for an hour.", "contradiction"],
    // more places than one
    ["The council approved the plan on Monday.", "The board rejected the plan on Monday.", undefined],
    ["The council approved the plan.", "The council approved the plan.", undefined],
  ])("%s → %s: %s", (a, b, expected) =>
    expect(wordsAlone(passages(a), passages(b), english.lexicon)?.relation).toBe(expected),
  );
});
