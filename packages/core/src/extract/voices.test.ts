import { english } from "@counterclaim/english";
import { describe, expect, it } from "vitest";
import { read } from "./read.js";

/** Whom the sentence credits its quotation to, in its own words. */
function voice(text: string): string | undefined {
  const [unit] = read({ id: "a", source: "a", text }, 0, english).units;
  const { speaker } = unit!;
  return speaker && text.slice(speaker.start, speaker.end);
}

describe("whose words a quotation is where no verb of speech says so", () => {
  it.each([
    [
      "the finance minister, Tom Quell",
      'The phrase of the night belonged to the finance minister, Tom Quell: "We defend a fiction."',
    ],
    [
      "Ines Barr, the governor",
      'In the words of Ines Barr, the governor, the banks "have stopped defending a fiction".',
    ],
    [
      "Felix Tamu, the bishop",
      'It was Felix Tamu, the bishop, who found the words that travelled: "This is a wound, not a chapter."',
    ],
    ["Dame Ruth", 'Dame Ruth described the killing as "a failure of training, not of character".'],
    ["Dame Ruth", 'It was, in Dame Ruth\'s phrase, "a failure of training, not of character".'],
    ["the mayor, Ann Reed", 'Credit for the line "a bridge too far for a small town" goes to the mayor, Ann Reed.'],
    ["Ann Reed", '"A bridge too far for a small town" was how Ann Reed put it.'],
    ["Ann Reed", 'Ann Reed\'s verdict: "A bridge too far for a small town."'],
    ["Ann Reed", 'The report, which Ann Reed dismissed as "a bridge too far for a small town", came out on Monday.'],
    [
      "the union's secretary, Lou Finch",
      'The harshest words came from the union\'s secretary, Lou Finch: "They sold us for coins."',
    ],
    ["Lou Finch", '"They sold us for a handful of coins" was the reaction of Lou Finch.'],
  ])("%s: %s", (expected, text) => expect(voice(text)).toBe(expected));

  it.each([
    ["no person above the words", 'The sign on the gate reads "No entry after eight in the evening".'],
    ["no quotation", "Ann Reed described the deal as a failure."],
  ])("nobody where there is %s", (_why, text) => expect(voice(text)).toBeUndefined());
});
