import type { DetectorCase } from "counterclaim/testing";

export const cases: DetectorCase[] = [
  { a: "Rents rose in June.", b: "Rents fell in June.", outcome: "conflict" },
  { a: "The council approved the plan.", b: "The council rejected the plan.", outcome: "conflict" },
  { a: "The suspect is alive.", b: "The suspect is dead.", outcome: "conflict" },
  { a: "The vote is binding.", b: "The vote is voluntary.", outcome: "conflict" },
  { a: "The shares closed 4 percent higher.", b: "The shares closed 4 percent lower.", outcome: "conflict" },
  { a: "The jury convicted the driver.", b: "The driver was acquitted by the jury.", outcome: "conflict" },
  { a: "The bridge passed its last inspection.", b: "The bridge failed its last inspection.", outcome: "conflict" },
  { a: "The emergency department is open.", b: "The emergency department is closed.", outcome: "conflict" },
  // a negated antonym agrees
  { a: "The council approved the plan.", b: "The council did not reject the plan.", outcome: "cleared", rule: "negated-antonym" },
  // two things of one kind
  { a: "The north gate is open.", b: "The south gate is closed.", outcome: "cleared", rule: "other-referent" },
  { a: "Lumora's shares fell.", b: "Tessaly's shares rose.", outcome: "cleared", rule: "other-referent" },
  // two times
  { a: "The road was closed on 3 May 2025.", b: "The road was open on 9 May 2025.", outcome: "cleared", rule: "other-time" },
  { a: "If the dam fails, rents will fall.", b: "Rents will rise.", outcome: "cleared", rule: "condition" },
  // nothing opposed
  { a: "Police walked to the square.", b: "Police ran to the square.", outcome: "nothing" },
  { a: "The council approved the plan.", b: "The council passed the plan.", outcome: "nothing" },
  { a: "Some schools were closed.", b: "Some schools stayed open.", outcome: "cleared", rule: "other-referent" },
  // the two sides of one act
  { a: "Brazil beat Chile.", b: "Chile lost to Brazil.", outcome: "cleared", rule: "other-side" },
  { a: "Kinsella won his libel case against the Sunday Beacon.", b: "The Sunday Beacon lost a libel case on Wednesday.", outcome: "cleared", rule: "other-side" },
  { a: "Chile trails Brazil.", b: "Brazil leads Chile.", outcome: "cleared", rule: "other-side" },
  { a: "Kinsella won his libel case.", b: "The trainer Kinsella lost his libel case.", outcome: "conflict" },
  { a: "Brazil beat Chile in the final.", b: "Brazil lost to Chile in the final.", outcome: "conflict" },
  { a: "The plane took off at 6 a.m.", b: "The plane landed at 9 a.m.", outcome: "cleared", rule: "other-time" },
];
