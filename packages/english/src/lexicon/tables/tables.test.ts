import { describe, expect, test } from "vitest";
import { tables } from "./tables.js";

const sets = [
  "negators",
  "negativeQuantifiers",
  "nearNegators",
  "absence",
  "presence",
  "establishing",
  "lightVerbs",
  "undergoers",
  "resultatives",
  "aims",
  "utterances",
  "controlMarkers",
  "optionalModals",
  "gerundMarkers",
  "exclusives",
  "conditionals",
  "partitives",
  "titles",
  "personNouns",
  "peopleNouns",
  "tallies",
  "genericNouns",
  "placeholderNouns",
  "looseNouns",
  "comitatives",
  "mutualMarkers",
  "occurrences",
  "reciprocals",
  "standingCues",
  "updateCues",
  "stopLemmas",
] as const;

const maps = [
  "implicatives",
  "modals",
  "speech",
  "thought",
  "quantifiers",
  "causes",
  "converses",
  "numbers",
  "multipliers",
  "ordinals",
  "fractions",
  "factors",
  "months",
  "weekdays",
  "dayparts",
] as const;

describe("word tables", () => {
  test.each([...sets, ...maps])("%s holds trimmed lower-case words", (name) => {
    for (const word of tables[name].keys()) {
      expect(word).toBe(word.toLowerCase().trim());
      expect(word).not.toMatch(/ {2}|^$/);
    }
  });

  test("approximators are lower case, tried longest first, and none is listed twice for one side", () => {
    const seen = new Set<string>();
    let longest = Infinity;
    for (const { words, side } of tables.approximators) {
      const key = `${side} ${words.join(" ")}`;
      expect(seen.has(key), key).toBe(false);
      seen.add(key);
      expect(words.join(" ")).toBe(words.join(" ").toLowerCase());
      expect(words.length).toBeLessThanOrEqual(longest);
      longest = words.length;
    }
  });

  test("each measurand is listed once, in lower case, with a verb before the word that it needs", () => {
    const names = tables.measurands.map((m) => m.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, nouns, subjects, objects } of tables.measurands) {
      for (const words of [nouns, subjects, objects]) {
        expect(new Set(words).size, name).toBe(words.length);
        for (const word of words) expect(word, name).toMatch(/^[a-z-]+(?: [a-z-]+)?$/u);
      }
    }
  });

  test("one form names one unit of one dimension", () => {
    const seen = new Set<string>();
    for (const unit of tables.units)
      for (const form of unit.forms) {
        const key = `${unit.dimension} ${unit.before ?? false} ${form}`;
        expect(seen.has(key), key).toBe(false);
        seen.add(key);
      }
  });

  test("every unit has a positive factor and forms without stray spaces", () => {
    for (const unit of tables.units) {
      expect(unit.factor).toBeGreaterThan(0);
      for (const form of unit.forms) expect(form).toBe(form.trim());
    }
  });

  test("shares, parts of the day and months lie in their ranges", () => {
    for (const { min, max } of tables.quantifiers.values()) {
      expect(min).toBeGreaterThanOrEqual(0);
      expect(max).toBeLessThanOrEqual(1);
      expect(min).toBeLessThanOrEqual(max);
    }
    for (const { min, max } of tables.dayparts.values()) expect(min).toBeLessThan(max);
    for (const month of tables.months.values()) expect(month >= 1 && month <= 12).toBe(true);
  });

  test("no stage of a ladder names a lemma twice", () => {
    for (const { stages } of tables.ladders)
      for (const { lemmas } of stages) expect(new Set(lemmas).size).toBe(lemmas.length);
  });
});
