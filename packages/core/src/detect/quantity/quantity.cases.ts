import type { DetectorCase } from "counterclaim/testing";

export const cases: DetectorCase[] = [
  { a: "The crash killed 14 people.", b: "The crash killed 19 people.", outcome: "conflict" },
  { a: "At least 40 homes burned.", b: "Fewer than 30 homes burned.", outcome: "conflict" },
  { a: "The fine was 2 million euros.", b: "The fine was 3 million euros.", outcome: "conflict" },
  { a: "A 60-metre section of the deck fell into the river.", b: "A 130-foot section of the deck fell into the river.", outcome: "conflict" },
  { a: "Council members passed the plan by 7 votes to 4.", b: "Council members passed the plan by 6 votes to 5.", outcome: "conflict" },
  { a: "Revenue rose to 8.42 billion euros.", b: "Revenue rose to about 8.2 billion euros.", outcome: "conflict" },
  // what fits
  { a: "About 2,000 people marched.", b: "Some 1,968 people marched.", outcome: "cleared" },
  { a: "More than two dozen leaders came.", b: "In all 27 leaders came.", outcome: "cleared" },
  { a: "The slick covers 10 square kilometres.", b: "The slick covers 1,000 hectares.", outcome: "agreement" },
  { a: "The line is 5 miles long.", b: "The line is 8 km long.", outcome: "cleared" },
  { a: "The crash killed 14 people.", b: "The crash killed fourteen people.", outcome: "agreement" },
  // other things counted, parts, other currencies
  { a: "Eleven vehicles were on the bridge.", b: "Rescuers pulled 19 people from the bridge.", outcome: "nothing" },
  { a: "Sixty delegates came to the meeting.", b: "Delegates came to the meeting, including 22 ministers.", outcome: "nothing" },
  { a: "The north tower has 40 flats.", b: "The south tower has 60 flats.", outcome: "cleared", rule: "other-referent" },
  { a: "The crash killed 14 people.", b: "The flight carried 180 passengers to Lisbon.", outcome: "nothing" },
];
