import type { DetectorCase } from "counterclaim/testing";

export const cases: DetectorCase[] = [
  { a: "The satellite will be operated by the Andean Weather Consortium.", b: "The satellite will be operated by the Southern Climate Agency.", outcome: "conflict" },
  { a: "Marta Brandt will lead the inquiry.", b: "Jonas Keller will lead the inquiry.", outcome: "conflict" },
  { a: "President Zelinski will lead the inquiry.", b: "President Zelinsky will lead the inquiry.", outcome: "nothing" },
  { a: "Marta Brandt will lead the inquiry.", b: "Jonas Keller drove to Lyon.", outcome: "nothing" },
];
