import { test } from "vitest";
import { testDetector } from "counterclaim/testing";
import { quantity } from "./quantity.js";
import { cases } from "./quantity.cases.js";

test("quantity: truth table", () => testDetector(quantity, cases));
