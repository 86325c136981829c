import { nameOf } from "../lexicon/names/names.js";
import { exceptionsOf, isLemma } from "./exceptions.js";
import { functionWords, shortNames } from "./functionWords.js";
import { nounOverrides, verbOverrides } from "./overrides.js";

const NOUN = 0;
const VERB = 1;
const ADJECTIVE = 2;
const ADVERB = 3;
/** Longer than any word that has forms. */
const LONGEST_WORD = 60;

/**
 * The dictionary form of a word by its universal and Penn tags: rules, checked against WordNet's lemmas, and its lists of
 * irregular forms. Lower case but for proper nouns and "I". Plain quotation marks are expected.
 */
export function lemmatize(form: string, upos: string, xpos: string): string {
  const lower = form.toLowerCase();
  if (form.length > LONGEST_WORD) return lower;
  const known =
    functionWords.get(`${lower} ${xpos}`) ?? functionWords.get(`${lower} ${upos}`) ?? functionWords.get(`${lower} *`);
  if (known !== undefined) return known;
  if (upos === "PROPN") return properName(form, xpos);
  if (upos === "NOUN") return noun(form, lower, xpos);
  if (upos === "VERB" || upos === "AUX") return inLastPart(lower, (word) => baseVerb(word, xpos));
  if (xpos === "JJR" || xpos === "JJS") return positive(lower, ADJECTIVE);
  if (xpos === "RBR" || xpos === "RBS") return positive(lower, ADVERB);
  if (upos === "NUM")
    return /^[\d,.]+$/u.test(lower) ? lower.replaceAll(",", "") : /^[IVXLC]+$/u.test(form) ? form : lower;
  return lower;
}

const same = (word: string): string => word;

function noun(form: string, lower: string, xpos: string): string {
  if (/\ds?$/u.test(form)) return form; // "1980s", "L2"
  const lemma = inLastPart(lower, xpos === "NNS" || xpos === "NNPS" ? singular : same);
  // an acronym keeps its capitals, a word of a headline in capitals does not
  const acronym = form.length <= 5 && /^[A-Z]{2,}s?$/u.test(form) && !isLemma(lemma, NOUN);
  return acronym ? form.slice(0, lemma.length) : lemma;
}

/** "by-elections" → "by-election": what stands after the last hyphen is inflected, unless the lists hold the whole. */
function inLastPart(word: string, lemma: (part: string) => string): string {
  const cut = word.lastIndexOf("-") + 1;
  return cut === 0 ? lemma(word) : word.slice(0, cut) + lemma(word.slice(cut));
}

/** Names that have no singular. */
const plurals = new Set(
  "netherlands philippines maldives olympics paralympics bahamas seychelles works falls alps hebrides".split(" "),
);

/** A name in capitals, as in a headline, and no acronym that is known or as short as most are. */
const isShouted = (form: string): boolean => form.length >= 5 && /^\p{Lu}+$/u.test(form) && nameOf(form) === undefined;

function properName(form: string, xpos: string): string {
  const short = shortNames.get(form.toLowerCase().replace(/\.$/u, ""));
  if (short !== undefined && form.length <= 6) return short;
  if (xpos !== "NNPS" || plurals.has(form.toLowerCase()))
    return isShouted(form) ? form.charAt(0) + form.slice(1).toLowerCase() : form;
  const cut = singular(form.toLowerCase());
  return form.toLowerCase().startsWith(cut) ? form.slice(0, cut.length) : form.charAt(0) + cut.slice(1);
}

/** The first of the candidates that WordNet knows in the class, else the first of all. */
function firstKnown(candidates: readonly string[], wordClass: 0 | 1 | 2 | 3): string {
  return candidates.find((word) => isLemma(word, wordClass)) ?? candidates[0] ?? "";
}

function singular(word: string): string {
  const listed = nounOverrides.get(word) ?? exceptionsOf(NOUN).get(word);
  if (listed !== undefined) return listed;
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.endsWith("men") && word.length > 4) return `${word.slice(0, -2)}an`;
  if (!word.endsWith("s") || word.endsWith("ss") || word.length < 3) return word;
  const bare = word.slice(0, -1);
  if (word.endsWith("ies") && word.length > 4) return firstKnown([`${word.slice(0, -3)}y`, bare], NOUN);
  if (word.endsWith("ves")) return firstKnown([bare, `${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`], NOUN);
  if (/(?:ss|sh|ch|x|zz)es$/u.test(word)) return firstKnown([word.slice(0, -2), bare], NOUN);
  if (/[oszu]es$/u.test(word)) return firstKnown([bare, word.slice(0, -2)], NOUN);
  return bare;
}

function baseVerb(word: string, xpos: string): string {
  if (xpos === "VB" || xpos === "VBP") return word === "are" || word === "am" ? "be" : word;
  const listed = verbOverrides.get(word) ?? exceptionsOf(VERB).get(word);
  if (listed !== undefined) return listed;
  if (xpos === "VBZ") return thirdPerson(word);
  if (word.endsWith("ing") && word.length > 4) return stripped(word.slice(0, -3));
  if (word.endsWith("in'") && word.length > 4) return stripped(word.slice(0, -3));
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ed") && word.length > 3) return stripped(word.slice(0, -2));
  return word;
}

function thirdPerson(word: string): string {
  if (!word.endsWith("s") || word.endsWith("ss")) return word;
  if (word.endsWith("ies") && word.length > 4) return firstKnown([`${word.slice(0, -3)}y`, word.slice(0, -1)], VERB);
  if (/(?:ss|sh|ch|x|zz|o)es$/u.test(word)) return firstKnown([word.slice(0, -2), word.slice(0, -1)], VERB);
  if (/[sz]es$/u.test(word)) return firstKnown([word.slice(0, -1), word.slice(0, -2)], VERB);
  return word.slice(0, -1);
}

const vowel = /[aeiouy]/u;

/** The verb of a stem left by -ed or -ing: with its e back ("mak" → make), with one consonant less ("stopp" → stop), or as it is. */
function stripped(stem: string): string {
  const last = stem.at(-1) ?? "";
  const doubled = stem.length > 2 && last === stem.at(-2) && !vowel.test(last);
  const single = stem.slice(0, -1);
  const candidates = doubled
    ? /[lsz]$/u.test(stem)
      ? [stem, single, `${stem}e`]
      : [single, stem, `${stem}e`]
    : needsE(stem)
      ? [`${stem}e`, stem]
      : [stem, `${stem}e`];
  return firstKnown(candidates, VERB);
}

/** Endings before which English verbs keep a silent e: "-at(e)", "-iz(e)", "-uc(e)", a single consonant after a single vowel. */
function needsE(stem: string): boolean {
  // a short verb that ends in one consonant would have doubled it: "scraping" is no "scrapping"
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(stem)) return true;
  if (
    /(?:[iu]at|at[iu]t|[aeiou]g|[aeiou][kvc]|[^aeiou][lsvzc]|[aiu][sz]|os|[dnr]g|[aiu]t|u|[aio]r|[aiou]d|[io]p|[aio]n|[ai]l|[aio]b|[ai]m)$/u.test(
      stem,
    )
  ) {
    // two vowels before the consonant, or an unstressed ending, keep the verb as it stands: "remain", "visit", "open"
    return !/(?:[aeo][aeiou][^aeiou]|ui[dt]|[eiu]t|en|er|ow|aw|ing|ong|ang|[aeiou]ll|[^aeiou]ss)$/u.test(stem);
  }
  return false;
}

function positive(word: string, wordClass: 2 | 3): string {
  const listed = exceptionsOf(ADJECTIVE).get(word);
  if (listed !== undefined) return listed;
  const stem = word.endsWith("est") ? word.slice(0, -3) : word.endsWith("er") ? word.slice(0, -2) : undefined;
  if (stem === undefined || stem.length < 2) return word;
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  const doubled = stem.length > 2 && stem.at(-1) === stem.at(-2);
  const candidates = [...(doubled ? [stem.slice(0, -1)] : []), stem, `${stem}e`];
  return candidates.find((each) => isLemma(each, wordClass) || isLemma(each, ADJECTIVE)) ?? stem;
}
