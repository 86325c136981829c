import { test } from "vitest";
import { testDetector } from "counterclaim/testing";
import { modality } from "./modality.js";
import { cases } from "./modality.cases.js";

test("modality: truth table", () => testDetector(modality, cases));
