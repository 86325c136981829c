import type { WordTables } from "@counterclaim/core";
import { approximators } from "./approximators.js";
import { currencies } from "./currencies.js";
import { causes, conditionals, standingCues, stopLemmas, updateCues } from "./discourse.js";
import { implicatives } from "./implicatives.js";
import { ladders } from "./ladders.js";
import { modals, optionalModals } from "./modals.js";
import {
  comitatives,
  mutualMarkers,
  occurrences,
  converses,
  reciprocals,
  agentMarkers,
  aims,
  utterances,
  creditMarkers,
  concessives,
  controlMarkers,
  genericDeterminers,
  gerundMarkers,
  pronouns,
  sourceMarkers,
  verbForms,
} from "./grammar.js";
import { distinguishers } from "./distinguishers.js";
import {
  absence,
  nearNegators,
  negativePrefixes,
  negativeQuantifiers,
  negators,
  presence,
  establishing,
  privatives,
} from "./negation.js";
import { genders } from "./genders.js";
import { factors, fractions, multipliers, numbers, ordinals } from "./numbers.js";
import { peopleNouns, personNouns, titles } from "./persons.js";
import { genericNouns, looseNouns, measurands, placeholderNouns, tallies } from "./measurands.js";
import { numberWords } from "./numberWords.js";
import { exclusives, partitives, quantifiers, unanimity } from "./quantifiers.js";
import { lightVerbs, resultatives, speech, thought, undergoers } from "./speech.js";
import { timeWords } from "./timeWords.js";
import { dayparts, months, weekdays, zones } from "./times.js";
import { physicalUnits } from "./units.js";

/** The hand-made tables of English, each with its reasons in its own file. */
export const tables: WordTables = {
  negators,
  negativeQuantifiers,
  nearNegators,
  absence,
  presence,
  establishing,
  implicatives,
  modals,
  optionalModals,
  speech,
  thought,
  lightVerbs,
  undergoers,
  resultatives,
  quantifiers,
  unanimity,
  exclusives,
  conditionals,
  causes,
  numbers,
  multipliers,
  ordinals,
  fractions,
  factors,
  numberWords,
  timeWords,
  approximators,
  units: [...physicalUnits, ...currencies],
  months,
  weekdays,
  dayparts,
  zones,
  measurands,
  tallies,
  genericNouns,
  placeholderNouns,
  looseNouns,
  partitives,
  titles,
  personNouns,
  genders,
  peopleNouns,
  ladders,
  comitatives,
  mutualMarkers,
  occurrences,
  converses,
  reciprocals,
  standingCues,
  updateCues,
  verbForms,
  privatives,
  sourceMarkers,
  genericDeterminers,
  agentMarkers,
  concessives,
  aims,
  utterances,
  creditMarkers,
  controlMarkers,
  gerundMarkers,
  pronouns,
  distinguishers,
  negativePrefixes,
  stopLemmas,
};
