import type { DetectorCase } from "counterclaim/testing";

export const cases: DetectorCase[] = [
  { a: "All schools will close until Monday.", b: "Most schools will close until Monday.", outcome: "conflict" },
  { a: "All members backed the plan.", b: "Some members backed the plan.", outcome: "conflict" },
  { a: "All members backed the plan.", b: "Every member backed the plan.", outcome: "nothing" },
  { a: "All members backed the plan.", b: "Most farmers drive tractors.", outcome: "nothing" },
  { a: "All schools in the north will close.", b: "Most schools in the south will close.", outcome: "cleared", rule: "other-referent" },
  // shares in other words
  { a: "All nine branches will shut.", b: "Most of the nine branches will shut.", outcome: "conflict" },
  { a: "Two of the three auditors resigned.", b: "All three auditors resigned.", outcome: "conflict" },
  { a: "Everyone on the ferry survived.", b: "Most of the passengers survived.", outcome: "conflict" },
  { a: "Everyone who joined got a badge.", b: "Most of the guests got a badge.", outcome: "conflict" },
  { a: "None of the pumps worked.", b: "Three of the five pumps worked.", outcome: "conflict" },
  { a: "All the pumps worked.", b: "Some of the pumps did not work.", outcome: "conflict" },
  { a: "Not all the pumps worked.", b: "All the pumps worked.", outcome: "conflict" },
  { a: "Not all the pumps worked.", b: "Some of the pumps worked.", outcome: "nothing" },
  { a: "None of the pumps worked.", b: "The pumps did not work.", outcome: "nothing" },
  { a: "Some 200 members backed the plan.", b: "All members backed the plan.", outcome: "nothing" },
  // one and no other
  { a: "Only Peru signed the treaty.", b: "Peru and Chile signed the treaty.", outcome: "conflict" },
  { a: "Only Peru signed the treaty.", b: "Chile signed the treaty.", outcome: "conflict" },
  { a: "Only Peru signed the treaty.", b: "Peru signed the treaty.", outcome: "nothing" },
  { a: "Only Peru signed the treaty.", b: "Chile opened the port.", outcome: "nothing" },
  { a: "Only Peru signed the treaty.", b: "Chile did not sign the treaty.", outcome: "nothing" },
  // of one mind, or not
  { a: "The judges ruled for the bank; the bench was unanimous.", b: "One judge voted against the bank.", outcome: "conflict" },
  { a: "The board unanimously approved the sale.", b: "Two of the nine board members voted against the sale.", outcome: "conflict" },
  { a: "The board unanimously approved the sale.", b: "The board approved the sale by 7 votes to 2.", outcome: "conflict" },
  { a: "All three unions backed the deal.", b: "The teachers' union has come out against the deal.", outcome: "conflict" },
  { a: "The board unanimously approved the sale.", b: "The board approved the sale.", outcome: "nothing" },
  { a: "The board unanimously approved the sale.", b: "Fans voted against the new shirt.", outcome: "nothing" },
  { a: "The board unanimously rejected the sale.", b: "All members voted against the sale.", outcome: "nothing" },
  { a: "Only the north tank is affected, the hamlet said.", b: "Both tanks are affected, according to the hamlet.", outcome: "conflict" },
  { a: "Only the north tank is affected.", b: "The north tank is affected.", outcome: "nothing" },
  { a: "Only the north tank was emptied.", b: "All of the lakes were emptied.", outcome: "nothing" },
  { a: "Only the school was damaged.", b: "The whole school was damaged.", outcome: "nothing" },
  { a: "The only bridge was closed.", b: "All bridges were closed.", outcome: "nothing" },
];
