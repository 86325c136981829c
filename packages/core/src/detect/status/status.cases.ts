import type { DetectorCase } from "counterclaim/testing";

export const cases: DetectorCase[] = [
  { a: "The manager was arrested.", b: "The manager was charged.", outcome: "conflict" },
  { a: "Ministers have drafted the pact.", b: "Ministers have ratified the pact.", outcome: "conflict" },
  { a: "The manager was arrested.", b: "The manager was arrested on Monday.", outcome: "nothing" },
  { a: "The manager was arrested.", b: "The driver was charged.", outcome: "nothing" },
];
