import type { DetectorCase } from "counterclaim/testing";

export const cases: DetectorCase[] = [
  { a: "A short circuit caused the fire.", b: "Arson caused the fire.", outcome: "conflict" },
  { a: "The fire was caused by a gas leak.", b: "A fallen cable caused the fire.", outcome: "conflict" },
  { a: "The launch was postponed because of a faulty valve.", b: "The launch was postponed because of high winds.", outcome: "conflict" },
  { a: "A short circuit caused the fire.", b: "A short circuit caused the fire, police said.", outcome: "nothing" },
  { a: "A short circuit caused the fire.", b: "Heavy rain caused the flood.", outcome: "nothing" },
];
