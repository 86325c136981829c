/**
 * Words whose lemma follows from their tag and not from their form: auxiliaries, clitics, pronouns, short forms. Hand-made
 * after EWT and GUM. The tag is the universal one, or the Penn tag where that decides; "*" for any.
 */
const rows: readonly (readonly [forms: string, tag: string, lemma: string])[] = [
  ["is are was were been being am 's 're 'm be s re m", "AUX", "be"],
  ["'s", "VERB", "be"],
  ["has had having 've have ve", "AUX", "have"],
  ["has had having 've have", "VERB", "have"],
  ["did does done doing do", "AUX", "do"],
  ["did does done doing do", "VERB", "do"],
  ["got getting gets gotten get", "AUX", "get"],
  ["'ll wo will ll", "AUX", "will"],
  ["ca can", "AUX", "can"],
  ["sha", "AUX", "shall"],
  ["'d would", "MD", "would"],
  ["'d", "VBD", "have"],
  ["could", "AUX", "could"],
  ["should", "AUX", "should"],
  ["might", "AUX", "might"],
  ["ought", "AUX", "ought"],
  ["gon", "VBG", "go"],
  ["wan", "VBP", "want"],
  ["n't nt not", "PART", "not"],
  ["'s ' s", "POS", "'s"],
  ["na ta", "TO", "to"],
  ["an", "DET", "a"],
  ["these", "*", "this"],
  ["those", "*", "that"],
  ["i me", "PRON", "I"],
  ["him", "PRON", "he"],
  ["her", "PRP", "she"],
  ["them 'em em", "PRON", "they"],
  ["us 's", "PRP", "we"],
  ["mine", "PRON", "my"],
  ["yours", "PRON", "your"],
  ["hers", "PRON", "her"],
  ["ours", "PRON", "our"],
  ["theirs", "PRON", "their"],
  ["whom", "PRON", "who"],
  ["vs vs.", "ADP", "versus"],
  ["thru", "ADP", "through"],
  ["m mn mln", "CD", "million"],
  ["k", "CD", "thousand"],
  ["b bn bln", "CD", "billion"],
  ["tn trn", "CD", "trillion"],
  ["better", "JJR", "good"],
  ["best", "JJS", "good"],
  ["worse", "JJR", "bad"],
  ["worst", "JJS", "bad"],
  ["better", "RBR", "well"],
  ["best", "RBS", "well"],
  ["worse", "RBR", "badly"],
  ["worst", "RBS", "badly"],
  ["more", "JJR", "more"],
  ["more", "RBR", "more"],
  ["most", "JJS", "most"],
  ["most", "RBS", "most"],
  ["less", "JJR", "less"],
  ["less", "RBR", "less"],
  ["least", "JJS", "least"],
  ["least", "RBS", "least"],
  ["further farther", "RBR", "far"],
  ["further farther", "JJR", "far"],
  ["elder", "JJR", "old"],
  ["eldest", "JJS", "old"],
];

export const functionWords: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([forms, tag, lemma]) => forms.split(" ").map((form): [string, string] => [`${form} ${tag}`, lemma])),
);

/** Names that are written short: months and days. */
export const shortNames: ReadonlyMap<string, string> = new Map(
  (
    "jan January feb February mar March apr April jun June jul July aug August sep September sept September oct October nov " +
    "November dec December mon Monday tue Tuesday tues Tuesday wed Wednesday thu Thursday thur Thursday thurs Thursday fri " +
    "Friday sat Saturday sun Sunday"
  )
    .split(" ")
    .reduce<[string, string][]>(
      (pairs, word, i, all) => (i % 2 === 0 ? [...pairs, [word, all[i + 1] ?? word]] : pairs),
      [],
    ),
);
