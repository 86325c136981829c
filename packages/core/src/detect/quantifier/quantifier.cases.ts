import type { DetectorCase } from "counterclaim/testing";

export const cases: DetectorCase[] = [
  { a: "All schools will close until Monday.", b: "Most schools will close until Monday.", outcome: "conflict" },
  { a: "All members backed the plan.", b: "Some members backed the plan.", outcome: "conflict" },
  { a: "All members backed the plan.", b: "Every member backed the plan.", outcome: "nothing" },
  { a: "All members backed the plan.", b: "Most farmers drive tractors.", outcome: "nothing" },
  { a: "All schools in the north will close.", b: "Most schools in the south will close.", outcome: "cleared", rule: "other-referent" },
];
