/**
 * Sentences and what their numbers measure: the number, an amount of change, the properties, what has them. One measure is
 * read alike from all constructions that reporters give it.
 */
export const measurandCases: readonly (readonly [sentence: string, ...measured: string[]])[] = [
  // one toll in many constructions
  ["Fourteen people died in the blaze.", "14: dead of person"],
  ["The blaze killed 14 people.", "14: dead of person"],
  ["Fourteen people were killed.", "14: dead of person"],
  ["Fourteen passengers lost their lives.", "14: dead of passenger"],
  ["The landslide claimed 14 lives.", "14: dead"],
  ["The landslide claimed the lives of 14 villagers.", "14: dead of villager"],
  ["The death toll rose to 14.", "14: dead"],
  ["The death toll from the landslide stood at 14.", "14: dead"],
  ["Officials put the death toll at 14.", "14: dead"],
  ["At least 14 deaths were reported.", "14: dead"],
  ["The landslide left 14 people dead.", "14: dead of person"],
  ["The number of people killed has climbed to 14.", "14: dead of person"],
  ["The number of dead reached 14.", "14: dead"],
  ["Death toll: 14", "14: dead"],
  // lists keep their items apart
  ["Fourteen people were killed and 30 injured.", "14: dead of person", "30: injured"],
  ["The bomb killed 14 and wounded 30.", "14: dead", "30: injured"],
  ["Police have 27 people in custody.", "27: arrested of person"],
  ["Police arrested 27 rioters.", "27: arrested of rioter"],
  // crowds, work, things
  ["About 900 people turned out.", "900: taking part of person"],
  ["Some 900 mourners attended the service.", "900: taking part"],
  ["The rally drew 900 people.", "900: taking part of person"],
  ["A crowd of 900 filled the park.", "900: taking part"],
  ["The bank will cut 400 jobs.", "400: jobs cut"],
  ["The bank is laying off 400 clerks.", "400: jobs cut of clerk"],
  ["Nine thousand residents had to leave their homes.", "9000: displaced of resident"],
  ["Some 9,000 residents were evacuated.", "9000: displaced of resident"],
  ["The storm destroyed 60 barns.", "60: culled + destroyed of barn"],
  ["A total of 80 trains were cancelled.", "80: cancelled of train"],
  // what has the measure
  ["The number of lorries in the queue was 80.", "80: of lorry"],
  ["The tunnel is 3 miles long.", "4828.032: length of tunnel"],
  ["The wreck lies 60 metres below the surface.", "60: depth of wreck"],
  ["Engineers put its depth at 60 metres.", "60: depth"],
  ["Turnover rose to 3 million euros.", "3000000: revenue"],
  ["Muslims make up 18 percent of the population.", "18: population by Muslim"],
  // changes and levels
  ["Exports rose 3 percent.", "3: increase of export"],
  ["Exports grew by 3 percent.", "3: increase of export"],
  ["They expect growth of 3 percent.", "3: increase"],
  ["Exports fell 3 percent.", "3: decrease of export"],
  ["The tax will be raised to 3 percent.", "3: tax"],
  // votes in counts are results too
  ["Eight senators voted in favour and five voted against.", "8: in favour of senator", "8–5:", "5: against"],
  ["Two of the five judges voted to convict.", "2: of judge", "5: of judge"],
  ["Two of the five judges voted against the ruling.", "2: against of judge", "3–2:", "5: against of judge"],
];
