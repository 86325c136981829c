import { antonym } from "./antonym/antonym.js";
import { attribution } from "./attribution/attribution.js";
import { cause } from "./cause/cause.js";
import { date } from "./date/date.js";
import type { Detector } from "./detector.js";
import { entity } from "./entity/entity.js";
import { modality } from "./modality/modality.js";
import { negation } from "./negation/negation.js";
import { quantifier } from "./quantifier/quantifier.js";
import { quantity } from "./quantity/quantity.js";
import { quotation } from "./quotation/quotation.js";
import { status } from "./status/status.js";

/** All detectors, in the order in which they are asked. */
export const detectors: readonly Detector[] = [
  negation,
  antonym,
  quantity,
  date,
  entity,
  attribution,
  quotation,
  modality,
  status,
  quantifier,
  cause,
];
