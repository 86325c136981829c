import { irregular } from "./irregular.js";

/** The dictionary form of a word, by its tags; lower case but for proper nouns. */
export function lemmatize(form: string, upos: string, xpos: string): string {
  const lower = form.toLowerCase();
  const known = irregular.get(`${lower} ${upos}`) ?? irregular.get(`${lower} ${xpos}`);
  if (known !== undefined) return known;
  if (upos === "PROPN") return form;
  if (xpos === "NNS") return singular(lower);
  if (upos === "VERB" || upos === "AUX") return baseVerb(lower, xpos);
  return lower;
}

function singular(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function baseVerb(word: string, xpos: string): string {
  if (xpos === "VBZ") return singular(word);
  return word;
}
