import { test } from "vitest";
import { testDetector } from "counterclaim/testing";
import { quotation } from "./quotation.js";
import { cases } from "./quotation.cases.js";

test("quotation: truth table", () => testDetector(quotation, cases));
