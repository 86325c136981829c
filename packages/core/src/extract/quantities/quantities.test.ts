import { describe, expect, it } from "vitest";
import { quantitiesIn, showQuantity } from "../../../test/show.js";
import { quantityCases } from "./quantities.cases.js";

describe("the quantities of a sentence", () => {
  it.each(quantityCases.map(([sentence, ...quantities]) => ({ sentence, quantities })))(
    "$sentence",
    ({ sentence, quantities }) => {
      expect(quantitiesIn(sentence).map(showQuantity)).toEqual(quantities);
    },
  );
});
