import { test } from "vitest";
import { testDetector } from "counterclaim/testing";
import { attribution } from "./attribution.js";
import { cases } from "./attribution.cases.js";

test("attribution: truth table", () => testDetector(attribution, cases));
