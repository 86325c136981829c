import { test } from "vitest";
import { testDetector } from "counterclaim/testing";
import { status } from "./status.js";
import { cases } from "./status.cases.js";

test("status: truth table", () => testDetector(status, cases));
