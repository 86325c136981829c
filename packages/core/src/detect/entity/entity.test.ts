import { test } from "vitest";
import { testDetector } from "counterclaim/testing";
import { entity } from "./entity.js";
import { cases } from "./entity.cases.js";

test("entity: truth table", () => testDetector(entity, cases));
