/**
 * Weights, in log-odds, added to the trained ones, for signals of which the annotated events hold no example, or of
 * which they are no example. Set by hand: what they make of a confidence is a judgement, not a calibration.
 */
export const priors: Readonly<Record<string, number>> = {
  // "lacks binding commitments" against "includes binding commitments": one text says that a thing with a property is
  // there, the other that it is not. Chosen so that such a pair passes the default threshold where little else is shared
  "negation:absent": 4.5,
  // "Brazil beat Chile", "Chile beat Brazil": two fillers that have changed places, with little else told by either; a word
  // by word comparison sees no difference
  "entity:exchanged": 3,
  // articles that people wrote about one event differ in "could", "would" and "is to" at every turn; the annotated events,
  // which were invented to differ in a few places, do not, so that what they teach promises too much
  "kind:modality": -0.4,
  // but not where the two clauses say the same in all else: "may close its lane" against "will close its lane"
  "modality:cover:low": 0.4,
  // a body that says one thing twice, and differently in one place: writers of annotated events do not repeat themselves,
  // an editor who has merged two drafts does
  "internal:alike": 3.25,
  // one amount, up with one and down with the other: vectors of words hardly part the two directions
  "antonym:measured": 4.5,
  // seven to four, six to five: so many votes, counted in two ways
  "values:split": 2,
  // at least fourteen weeks, up to fourteen weeks
  "values:bounds": 2,
  // of two bare sentences nobody knows what else their authors would mention; to what is learned from articles it looks as though
  // they mentioned all
  "mention:unknown": 0.15,
  // a detector knows why both may hold: in two bare sentences, with no article around them, there is less to outweigh that than in
  // the events that the weights come from
  "contrast:cleared": -0.6,
};
