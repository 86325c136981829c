import type { DetectorCase } from "counterclaim/testing";

export const cases: DetectorCase[] = [
  { a: "The port reopened on Monday.", b: "The port did not reopen on Monday.", outcome: "conflict" },
  { a: "The bridge has a fire alarm.", b: "The bridge lacks a fire alarm.", outcome: "conflict" },
  { a: "The guarantees include binding commitments.", b: "The framework lacks binding commitments.", outcome: "conflict" },
  { a: "Security staff joined the walkout.", b: "Security staff did not join the walkout.", outcome: "conflict" },
  { a: "Engineers found cracks in the wall of the dam.", b: "Engineers found no cracks in the wall of the dam.", outcome: "conflict" },
  { a: "The minister signed the treaty.", b: "The minister never signed the treaty.", outcome: "conflict" },
  { a: "The pilot managed to land the plane.", b: "The pilot failed to land the plane.", outcome: "conflict" },
  { a: "The company paid the fine.", b: "The company refused to pay the fine.", outcome: "conflict" },
  { a: "The council has adopted the plan.", b: "The council has yet to adopt the plan.", outcome: "conflict" },
  { a: "There was a warning before the blast.", b: "There was no warning before the blast.", outcome: "conflict" },
  // both deny, or both affirm
  { a: "The port did not reopen on Monday.", b: "The port did not reopen on Monday, officials said.", outcome: "nothing" },
  { a: "The bridge lacks a fire alarm.", b: "The bridge has no fire alarm.", outcome: "nothing" },
  // a negated antonym agrees
  { a: "The side spans held.", b: "The side spans did not collapse.", outcome: "cleared", rule: "negated-antonym" },
  { a: "The bid was rejected.", b: "The bid was not approved.", outcome: "cleared", rule: "negated-antonym" },
  // speaking past each other
  { a: "The port did not reopen on Monday.", b: "If the port reopened, ships could leave.", outcome: "cleared", rule: "condition" },
  { a: "A recount was held in 1994.", b: "No recount has been held since 1994.", outcome: "cleared", rule: "other-time" },
  { a: "The firm left its dividend policy unchanged.", b: "The dividend policy was not changed.", outcome: "cleared", rule: "negated-antonym" },
  { a: "The Norval bridge reopened.", b: "The Castle bridge did not reopen.", outcome: "cleared", rule: "other-referent" },
  { a: "Any truce lacking enforceable guarantees would collapse.", b: "The truce has enforceable guarantees.", outcome: "cleared", rule: "generic" },
  { a: "The museum opened in May.", b: "The airport did not close in May.", outcome: "nothing" },
];
