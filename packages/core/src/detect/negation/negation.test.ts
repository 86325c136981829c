import { test } from "vitest";
import { testDetector } from "counterclaim/testing";
import { negation } from "./negation.js";
import { cases } from "./negation.cases.js";

test("negation: truth table", () => testDetector(negation, cases));
