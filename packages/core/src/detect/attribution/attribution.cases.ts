import type { DetectorCase } from "counterclaim/testing";

export const cases: DetectorCase[] = [
  { a: "“We have enough tents but not enough hands,” Governor Ilena Dravic said.", b: "“We have enough tents but not enough hands,” said Pavel Orun.", outcome: "conflict" },
  { a: "“We hired faster than we grew,” chief executive Desmond Achterberg wrote.", b: "“We hired faster than we grew,” chief financial officer Lena Hofstad wrote.", outcome: "conflict" },
  { a: "“We have enough tents but not enough hands,” Governor Ilena Dravic said.", b: "“We have enough tents but not enough hands,” said Dravic.", outcome: "agreement" },
  { a: "“We have enough tents,” Ilena Dravic said.", b: "“Juries argue and that is their job,” Oda Solvang said.", outcome: "nothing" },
];
