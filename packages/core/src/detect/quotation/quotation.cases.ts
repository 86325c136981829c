import type { DetectorCase } from "counterclaim/testing";

export const cases: DetectorCase[] = [
  { a: "“This is not the budget I wanted,” Mayor Delia Ostrander said.", b: "“This is the budget I wanted,” Mayor Delia Ostrander said.", outcome: "conflict" },
  { a: "“The project may proceed once a study is made,” the judgment says.", b: "“The project may not proceed once a study is made,” the judgment says.", outcome: "conflict" },
  { a: "“I was told how to vote,” Claude Vernier said.", b: "“I was asked how to vote,” Claude Vernier said.", outcome: "conflict" },
  { a: "“The fight is not over yet,” she said.", b: "“The fight is not over yet,” the governor said.", outcome: "nothing" },
  { a: "“We will not close a single school,” Delia Ostrander said.", b: "“We will not close a single school this year,” Delia Ostrander said.", outcome: "conflict" },
  { a: "“The town will not borrow a cent for the arena,” Delia Ostrander said.", b: "“The town will not borrow another cent for the arena,” Delia Ostrander said.", outcome: "conflict" },
  { a: "“The patients were moved in time,” Ilena Dravic said.", b: "“All the patients were moved in time,” Ilena Dravic said.", outcome: "conflict" },
  { a: "“We built three halls,” Claude Vernier said.", b: "“We built three halls last year,” Claude Vernier said.", outcome: "nothing" },
  { a: "“We will not sell the hall,” Claude Vernier said.", b: "“We will not sell the hall because we need it,” Claude Vernier said.", outcome: "nothing" },
  { a: "“We have enough tents,” Ilena Dravic said.", b: "“Juries argue and that is their job,” Ilena Dravic said.", outcome: "nothing" },
  { a: "“We asked for rain, and they sent us rain,” Ilena Dravic said.", b: "“We asked for rain,” Ilena Dravic said, “and they sent us rain.”", outcome: "nothing" },
  { a: "“We built faster than we could sell,” Claude Vernier wrote to the staff.", b: "In a letter Claude Vernier told the staff that the firm had “built faster than we could sell”.", outcome: "nothing" },
];
