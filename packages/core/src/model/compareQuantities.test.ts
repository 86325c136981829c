import { describe, expect, it } from "vitest";
import { quantitiesIn } from "../../test/show.js";
import { quantityPairs } from "./compareQuantities.cases.js";
import { compareQuantities } from "./compareQuantities.js";
import type { Quantity } from "./quantity.js";

function only(phrase: string): Quantity {
  const found = quantitiesIn(`It was ${phrase}.`);
  expect(found, phrase).toHaveLength(1);
  return found[0]!;
}

describe("two quantities", () => {
  it.each(quantityPairs.map(([a, b, relation, rule]) => ({ a, b, relation, rule })))(
    "$a / $b: $relation $rule",
    ({ a, b, relation, rule }) => {
      const [x, y] = [only(a), only(b)];
      const found = compareQuantities(x, y);
      expect([found.relation, found.rule]).toEqual([relation, rule]);
      expect(compareQuantities(y, x)).toEqual(found);
    },
  );
});
