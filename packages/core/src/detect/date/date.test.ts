import { test } from "vitest";
import { testDetector } from "counterclaim/testing";
import { date } from "./date.js";
import { cases } from "./date.cases.js";

test("date: truth table", () => testDetector(date, cases));
