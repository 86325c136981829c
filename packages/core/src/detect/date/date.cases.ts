import type { DetectorCase } from "counterclaim/testing";

export const cases: DetectorCase[] = [
  { a: "Talks start on 3 May 2025.", b: "Talks start on 5 May 2025.", outcome: "conflict" },
  { a: "The bridge opened in 1967.", b: "The bridge opened in 1976.", outcome: "conflict" },
  { a: "The walkout will last 24 hours.", b: "The walkout will last 48 hours.", outcome: "conflict" },
  { a: "The model goes on sale in the first half of 2026.", b: "The model goes on sale in the second half of 2026.", outcome: "conflict" },
  { a: "The trial lasted 12 weeks.", b: "The trial lasted 24 weeks.", outcome: "conflict" },
  // the event dated by a verb, by its noun, by a clause of its own
  { a: "The next hearing is set for 12 May 2025.", b: "The next hearing will be held on 21 May 2025.", outcome: "conflict" },
  { a: "The envoys are to meet again on 12 May 2025.", b: "The next meeting of the envoys is due on 21 May 2025.", outcome: "conflict" },
  { a: "The ferry strike begins on 3 May 2025.", b: "They will begin the ferry strike on 5 May 2025.", outcome: "conflict" },
  { a: "They will know on 3 May 2025, when the panel meets in Oslo.", b: "The panel meets in Oslo on 5 May 2025.", outcome: "conflict" },
  { a: "The 24-hour strike shut the port.", b: "The 48-hour strike shut the port.", outcome: "conflict" },
  { a: "It is to last two hours.", b: "They intend to stay out for three days.", outcome: "conflict" },
  { a: "A curfew began in the town at 10pm.", b: "A curfew was imposed on the town from 8pm.", outcome: "conflict" },
  { a: "The keeper signed a five-year contract with the club.", b: "The keeper signed for two years with the club.", outcome: "conflict" },
  // ages go by names, or by the part played in one event
  { a: "A 52-year-old man died in the fire.", b: "Brandt, 57, died in the fire.", outcome: "conflict" },
  { a: "A 52-year-old man died in the fire.", b: "A 57-year-old man opened the fair.", outcome: "nothing" },
  { a: "Lidia Mora, 52, opened the fair.", b: "The fair was the idea of Lidia Mora, 57, a baker.", outcome: "conflict" },
  { a: "Lidia Mora was 52 when she opened the fair.", b: "Lidia Mora, 52, is a baker.", outcome: "agreement" },
  { a: "Lidia Mora, 52, opened the fair.", b: "Karl Brandt, 57, opened the fair.", outcome: "nothing" },
  // beginning and end, another event, another time of its kind
  { a: "The talks began on 3 May 2025.", b: "The talks ended on 5 May 2025.", outcome: "nothing" },
  { a: "The ferry strike in 2019 was short.", b: "The debate in 2024 was short.", outcome: "nothing" },
  { a: "A crowd saw Sunday's parade in Oslo.", b: "A crowd saw Tuesday's trial in Oslo.", outcome: "nothing" },
  { a: "The strike shut the port on 3 May 2025.", b: "The previous strike shut the port on 8 June 2019.", outcome: "cleared", rule: "other-referent" },
  // what fits
  { a: "The plant shut on 12 March 2025.", b: "The plant shut in mid-March 2025.", outcome: "cleared" },
  { a: "Talks start on 3 May 2025.", b: "Talks start on May 3, 2025.", outcome: "agreement" },
  // another event, another clause
  { a: "The museum opened in 1967.", b: "The airport closed in 1976.", outcome: "nothing" },
  { a: "The first vote was held on 3 May 2025.", b: "The second vote was held on 5 May 2025.", outcome: "cleared", rule: "other-referent" },
  { a: "The bridge opened in 1967.", b: "The bridge opened with a parade.", outcome: "nothing" },
  { a: "In April 90 beds were free.", b: "In June 60 beds were free.", outcome: "cleared", rule: "other-time" },
  { a: "The aunt's funeral was in May.", b: "The grandmother's funeral was in April.", outcome: "cleared", rule: "other-referent" },
  { a: "The firm's audit was in May.", b: "The company's audit was in April.", outcome: "conflict" },
  { a: "The works must be finished by 2030.", b: "The works must be finished by 2035.", outcome: "conflict" },
  { a: "Emissions are to be cut by 40 per cent by 2035.", b: "Farms must reduce nitrogen emissions by 40 per cent by 2030.", outcome: "conflict" },
  { a: "The bridge will reopen by 4 June 2026.", b: "The bridge is to reopen by 18 June 2026.", outcome: "conflict" },
  { a: "The bridge had reopened by 4 June 2026.", b: "The bridge had reopened by 18 June 2026.", outcome: "cleared", rule: "bound-fits" },
  { a: "The bridge will reopen by 4 June 2026.", b: "The school will reopen by 18 June 2026.", outcome: "cleared", rule: "bound-fits" },
  { a: "The works will not be finished by 2030.", b: "The works will not be finished by 2035.", outcome: "cleared", rule: "bound-fits" },
  { a: "Emissions must be cut by 40 per cent by 2030.", b: "Emissions must be cut by 60 per cent by 2035.", outcome: "cleared", rule: "bound-fits" },
  { a: "The bridge will reopen by June 2026.", b: "The bridge will reopen by 4 June 2026.", outcome: "cleared" },
];
