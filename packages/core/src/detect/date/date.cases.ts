import type { DetectorCase } from "counterclaim/testing";

export const cases: DetectorCase[] = [
  { a: "Talks start on 3 May 2025.", b: "Talks start on 5 May 2025.", outcome: "conflict" },
  { a: "The bridge opened in 1967.", b: "The bridge opened in 1976.", outcome: "conflict" },
  { a: "The walkout will last 24 hours.", b: "The walkout will last 48 hours.", outcome: "conflict" },
  { a: "The model goes on sale in the first half of 2026.", b: "The model goes on sale in the second half of 2026.", outcome: "conflict" },
  { a: "The trial lasted 12 weeks.", b: "The trial lasted 24 weeks.", outcome: "conflict" },
  // what fits
  { a: "The plant shut on 12 March 2025.", b: "The plant shut in mid-March 2025.", outcome: "cleared" },
  { a: "Talks start on 3 May 2025.", b: "Talks start on May 3, 2025.", outcome: "agreement" },
  // another event, another clause
  { a: "The museum opened in 1967.", b: "The airport closed in 1976.", outcome: "nothing" },
  { a: "The first vote was held on 3 May 2025.", b: "The second vote was held on 5 May 2025.", outcome: "cleared", rule: "other-referent" },
  { a: "The bridge opened in 1967.", b: "The bridge opened with a parade.", outcome: "nothing" },
];
