import { test } from "vitest";
import { testDetector } from "counterclaim/testing";
import { antonym } from "./antonym.js";
import { cases } from "./antonym.cases.js";

test("antonym: truth table", () => testDetector(antonym, cases));
