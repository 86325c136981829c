import type { Passage, Reading } from "../model/reading.js";
import type { Sentence } from "../model/sentence.js";

/** Makes sentences as the comparer reads them: each pronoun is the word that it stands for, in the pronoun's place in the tree. */
export function resolver(readings: readonly Pick<Reading, "units">[]): (unit: Passage) => Sentence {
  const units = new Map(readings.flatMap((reading) => reading.units.map((unit) => [unit.id, unit])));
  return (unit) => {
    // as reading resolved them, whatever descriptions were made out since
    const { sentence, antecedents } = units.get(unit.id) ?? unit;
    if (antecedents.size === 0) return sentence;
    const tokens = sentence.tokens.map((token) => {
      const mention = antecedents.get(token.index);
      const found = mention && units.get(mention.unit)?.sentence.tokens[mention.token];
      return found ? { ...token, form: found.form, lemma: found.lemma, upos: found.upos } : token;
    });
    return { ...sentence, tokens };
  };
}
