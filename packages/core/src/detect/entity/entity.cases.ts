import type { DetectorCase } from "counterclaim/testing";

export const cases: DetectorCase[] = [
  { a: "The satellite will be operated by the Andean Weather Consortium.", b: "The satellite will be operated by the Southern Climate Agency.", outcome: "conflict" },
  { a: "Marta Brandt will lead the inquiry.", b: "Jonas Keller will lead the inquiry.", outcome: "conflict" },
  { a: "President Zelinski will lead the inquiry.", b: "President Zelinsky will lead the inquiry.", outcome: "nothing" },
  { a: "Marta Brandt will lead the inquiry.", b: "Jonas Keller drove to Lyon.", outcome: "nothing" },
  { a: "Brazil beat Chile 2-1.", b: "Chile beat Brazil 2-1.", outcome: "conflict", level: "contradiction" },
  { a: "A police car was hit by a tram.", b: "A tram was hit by a police car.", outcome: "conflict" },
  { a: "Brazil beat Chile 2-1.", b: "Brazil were beaten 2-1 by Chile.", outcome: "conflict" },
  { a: "The bus goes from Baker Street to Park Lane.", b: "The bus goes from Oak Lane to Mill Street.", outcome: "nothing" },
  { a: "Dravic sued Harlow Ltd.", b: "Harlow Ltd sued Dravic.", outcome: "conflict" },
  { a: "The minister sued the newspaper.", b: "The newspaper sued the minister.", outcome: "conflict" },
  { a: "The train was travelling from Cebu to Bantigue.", b: "The train was travelling from Bantigue to Cebu.", outcome: "conflict" },
  { a: "Germany beat France 2-1.", b: "France beat Spain 3-0.", outcome: "cleared", rule: "other-referent" },
  { a: "Arvenia criticised Belmar on Monday.", b: "Belmar criticised Arvenia on Monday.", outcome: "nothing" },
  { a: "Brazil met Chile in Lima.", b: "Chile met Brazil in Lima.", outcome: "nothing" },
  { a: "The minister met with the bishop.", b: "The bishop met with the minister.", outcome: "nothing" },
  { a: "Brazil beat Chile 2-1.", b: "Chile were beaten 2-1 by Brazil.", outcome: "nothing" },
  { a: "If Brazil beat Chile, the streets will fill.", b: "Chile beat Brazil.", outcome: "nothing" },
];
