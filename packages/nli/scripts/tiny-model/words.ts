/** What the tiny model knows: words that mean a thing and words that mean its opposite. All else is unknown to it. */
export const opposites: readonly (readonly [words: readonly string[], others: readonly string[]])[] = [
  [
    ["rose", "rise", "rises", "increased", "up"],
    ["fell", "fall", "falls", "decreased", "dropped", "down"],
  ],
  [
    ["approved", "approve", "adopted", "passed", "backed"],
    ["rejected", "reject", "blocked", "refused", "opposed"],
  ],
  [
    ["binding", "mandatory", "compulsory"],
    ["voluntary", "optional", "nonbinding"],
  ],
  [
    ["open", "opened", "reopened", "reopens"],
    ["closed", "close", "shut", "closes"],
  ],
  [
    ["alive", "survived", "survivors", "unharmed"],
    ["dead", "died", "killed", "deaths"],
  ],
  [
    ["won", "win", "victory", "winner"],
    ["lost", "lose", "defeat", "loser"],
  ],
  [
    ["arrested", "custody", "detained", "held"],
    ["released", "freed", "large", "fled"],
  ],
  [
    ["finished", "completed", "ended", "over"],
    ["continues", "ongoing", "underway", "continued"],
  ],
  [
    ["safe", "safely", "intact"],
    ["destroyed", "damaged", "unsafe", "ruined"],
  ],
  [
    ["confirmed", "confirms", "admitted"],
    ["denied", "denies", "disputed"],
  ],
  [
    ["guilty", "convicted"],
    ["innocent", "acquitted", "cleared"],
  ],
  [
    ["signed", "agreed", "agreement", "deal"],
    ["unsigned", "disagreed", "collapsed", "failed"],
  ],
  [
    ["early", "before", "earlier"],
    ["late", "after", "later"],
  ],
  [
    ["all", "every", "entire"],
    ["none", "nobody", "nothing"],
  ],
];

/** Words that turn a sentence's meaning round. */
export const negations: readonly string[] = ["not", "no", "never", "without", "lacks", "lack", "cannot", "neither"];
