import { english } from "@counterclaim/english";
import { expect, test } from "vitest";
import { compatibleNames, type Name } from "./names.js";

const name = (written: string): Name => ({ written, words: written.toLowerCase().split(" ") });

const one: [string, string][] = [
  ["volodymyr zelenskiy", "zelensky"],
  ["zelenskiy", "zelenskyy"],
  ["ilena dravic", "ilena dravich"],
  ["augusto belmar", "belmar"],
  ["U.S.", "United States"],
  ["US", "America"],
  ["EU", "European Union"],
  ["port merrin city council", "city council"],
];
const two: [string, string][] = [
  ["rufino mamani", "rufino condori"],
  ["h5n1", "h5n5"],
  ["altamar", "delmar"],
  ["lower bridge", "ansel bridge"],
  ["paris", "paris summit"],
  ["tarvia", "oshkand"],
];

test.each(one)("%s and %s are one name", (a, b) => {
  expect(compatibleNames(name(a), name(b), english.lexicon)).toBe(true);
  expect(compatibleNames(name(b), name(a), english.lexicon)).toBe(true);
});

test.each(two)("%s and %s are two names", (a, b) => {
  expect(compatibleNames(name(a), name(b), english.lexicon)).toBe(false);
  expect(compatibleNames(name(b), name(a), english.lexicon)).toBe(false);
});
