import type { DetectorCase } from "counterclaim/testing";

export const cases: DetectorCase[] = [
  { a: "The crash killed 14 people.", b: "The crash killed 19 people.", outcome: "conflict" },
  { a: "At least 40 homes burned.", b: "Fewer than 30 homes burned.", outcome: "conflict" },
  { a: "The fine was 2 million euros.", b: "The fine was 3 million euros.", outcome: "conflict" },
  { a: "A 60-metre section of the deck fell into the river.", b: "A 130-foot section of the deck fell into the river.", outcome: "conflict" },
  { a: "Council members passed the plan by 7 votes to 4.", b: "Council members passed the plan by 6 votes to 5.", outcome: "conflict" },
  { a: "Revenue rose to 8.42 billion euros.", b: "Revenue rose to about 8.2 billion euros.", outcome: "conflict" },
  // one measure in two constructions
  { a: "The death toll stood at 14.", b: "Nine villagers lost their lives.", outcome: "conflict" },
  { a: "The number of injured was put at 40.", b: "The blast wounded 63 people.", outcome: "conflict" },
  { a: "The landslide claimed 14 lives.", b: "The landslide left 11 people dead.", outcome: "conflict" },
  { a: "Some 900 mourners attended the service.", b: "A crowd of 4,000 filled the square outside.", outcome: "conflict" },
  { a: "About 3,000 residents had to leave their homes.", b: "Some 1,200 people were evacuated.", outcome: "conflict" },
  { a: "Police arrested 27 demonstrators.", b: "Police have 41 people in custody.", outcome: "conflict" },
  { a: "The bank will cut 400 jobs.", b: "The bank is laying off 650 clerks.", outcome: "conflict" },
  { a: "The wreck lies 60 metres below the surface.", b: "Divers found the wreck at a depth of 90 metres.", outcome: "conflict" },
  { a: "Exports will grow 3 percent next year.", b: "Export growth of 5 percent is forecast for next year.", outcome: "conflict" },
  { a: "About 12 percent of the staff will go.", b: "One job in 20 will be lost.", outcome: "conflict" },
  // results told as scores and as counts
  { a: "The motion passed by 8 votes to 5.", b: "Nine senators voted in favour of the motion and four voted against.", outcome: "conflict" },
  { a: "The vote was 8 to 5.", b: "Senators passed the motion on a 9 to 4 vote.", outcome: "conflict" },
  { a: "The motion passed by 8 votes to 5.", b: "Eight senators voted in favour of the motion and five voted against.", outcome: "agreement" },
  { a: "Two of the five judges voted against the ruling.", b: "The judges split four to one.", outcome: "conflict" },
  // other measures of the same things
  { a: "The blast killed 14 people.", b: "The blast wounded 40 people.", outcome: "cleared", rule: "other-dimension" },
  { a: "Nine villagers lost their lives.", b: "The valley has 300 inhabitants.", outcome: "nothing" },
  { a: "Exports rose 3 percent.", b: "Exports rose to 40 percent of output.", outcome: "nothing" },
  { a: "Net profit fell 18 percent.", b: "The shares fell 4 percent.", outcome: "nothing" },
  { a: "Turnover rose to 3 million euros.", b: "Profit rose to 1 million euros.", outcome: "cleared", rule: "other-dimension" },
  { a: "The tunnel is 3 kilometres long.", b: "The tunnel lies 60 metres deep.", outcome: "cleared", rule: "other-dimension" },
  { a: "It was the third such outage this year.", b: "It was the first such outage this year.", outcome: "conflict" },
  { a: "It was the third such outage this year.", b: "It was the first storm this year.", outcome: "nothing" },
  // what fits
  { a: "About 2,000 people marched.", b: "Some 1,968 people marched.", outcome: "cleared" },
  { a: "More than two dozen leaders came.", b: "In all 27 leaders came.", outcome: "cleared" },
  { a: "The slick covers 10 square kilometres.", b: "The slick covers 1,000 hectares.", outcome: "agreement" },
  { a: "The line is 5 miles long.", b: "The line is 8 km long.", outcome: "cleared" },
  { a: "The crash killed 14 people.", b: "The crash killed fourteen people.", outcome: "agreement" },
  // other things counted, parts, other currencies
  { a: "Eleven vehicles were on the bridge.", b: "Rescuers pulled 19 people from the bridge.", outcome: "nothing" },
  { a: "Sixty delegates came to the meeting.", b: "Delegates came to the meeting, including 22 ministers.", outcome: "nothing" },
  { a: "Two leading wagons left the rails.", b: "Three rear wagons left the rails.", outcome: "cleared", rule: "other-referent" },
  { a: "The north tower has 40 flats.", b: "The south tower has 60 flats.", outcome: "cleared", rule: "other-referent" },
  { a: "The crash killed 14 people.", b: "The flight carried 180 passengers to Lisbon.", outcome: "nothing" },
  { a: "Two airliners passed within 240 metres of each other.", b: "The two airliners passed 240 metres apart.", outcome: "cleared" },
  { a: "The bridge is 300 metres long.", b: "The bridge is 12 metres wide.", outcome: "cleared", rule: "other-dimension" },
  // one thing has one limit; what lies below both lies below either
  { a: "Offenders face a fine of up to 500 euros.", b: "Offenders face a fine of up to 5,000 euros.", outcome: "conflict" },
  { a: "The grant is capped at 300 euros a household.", b: "The grant is limited to 500 euros a household.", outcome: "conflict" },
  { a: "Offenders face a fine of up to 500 euros.", b: "Offenders face a fine of less than 700 euros.", outcome: "cleared", rule: "bound-fits" },
  // a bound that is denied is the other bound
  { a: "No centre may take more than 2 million litres a day.", b: "Centres may take up to 2 million litres a day.", outcome: "agreement" },
  { a: "Farms may not take more than 300 litres a day.", b: "Farms may take up to 900 litres a day.", outcome: "conflict" },
  { a: "More than 200 members did not vote.", b: "At least 250 members did not vote.", outcome: "cleared", rule: "bound-fits" },
];
