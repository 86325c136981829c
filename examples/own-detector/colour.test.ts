import { it } from "vitest";
import { testDetector } from "counterclaim/testing";
import { colour } from "./main.js";

it("the colour detector answers its one question", () => {
  testDetector(colour, [
    { a: "The car was blue.", b: "The car was white.", outcome: "conflict", level: "contradiction" },
    { a: "The car was blue.", b: "The car was blue.", outcome: "agreement" },
    { a: "The car was blue.", b: "The car was fast.", outcome: "nothing" },
    { a: "The car was blue.", b: "The car was not white.", outcome: "nothing" },
  ]);
});
