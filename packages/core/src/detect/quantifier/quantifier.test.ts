import { test } from "vitest";
import { testDetector } from "counterclaim/testing";
import { quantifier } from "./quantifier.js";
import { cases } from "./quantifier.cases.js";

test("quantifier: truth table", () => testDetector(quantifier, cases));
