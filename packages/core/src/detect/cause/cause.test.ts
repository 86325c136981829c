import { test } from "vitest";
import { testDetector } from "counterclaim/testing";
import { cause } from "./cause.js";
import { cases } from "./cause.cases.js";

test("cause: truth table", () => testDetector(cause, cases));
