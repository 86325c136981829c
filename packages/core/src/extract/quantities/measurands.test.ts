import { describe, expect, it } from "vitest";
import { measurandsIn } from "../../../test/show.js";
import { measurandCases } from "./measurands.cases.js";

describe("what the numbers of a sentence measure", () => {
  it.each(measurandCases.map(([sentence, ...measured]) => ({ sentence, measured })))(
    "$sentence",
    ({ sentence, measured }) => {
      expect(measurandsIn(sentence)).toEqual(measured);
    },
  );
});
