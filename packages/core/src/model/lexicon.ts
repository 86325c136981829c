import type { Comparer } from "./comparer.js";
import type { Measurand } from "./measurand.js";
import type { NumberWords } from "./numberWords.js";
import type { Analysis, Upos } from "./sentence.js";
import type { TimeWords } from "./timeWords.js";

/** Coarse word class for look-ups of meaning. */
export type WordClass = "noun" | "verb" | "adjective" | "adverb";

/** What the complement of a verb is said to be when the verb is affirmed / denied (implicatives and factives, Karttunen 1971). */
export interface Implicative {
  /** truth of the complement when the verb is affirmed: + true, - false, 0 open */
  readonly affirmed: "+" | "-" | "0";
  /** truth of the complement when the verb is denied */
  readonly denied: "+" | "-" | "0";
}

export type ModalForce =
  | "possible"
  | "likely"
  | "planned"
  | "promised"
  | "required"
  | "advised"
  | "permitted"
  | "prohibited"
  | "doubted"
  | "desired"
  | "considered"
  | "offered"
  | "future"
  | "hypothetical";

/** A bound or approximation put on a number: "more than", "about", "at least", "nearly", "up to". */
export interface Approximator {
  /** words, lower case, e.g. ["more", "than"] */
  readonly words: readonly string[];
  readonly kind: "about" | "over" | "atLeast" | "under" | "atMost" | "nearly" | "exactly";
  /** before the number ("about 200") or after it ("200 or so", "200 or more") */
  readonly side: "before" | "after";
}

export interface Unit {
  /** canonical name: "kilometre" */
  readonly name: string;
  /** forms as written, lower case unless case matters: ["kilometre", "kilometres", "kilometer", "km"] */
  readonly forms: readonly string[];
  readonly dimension: string;
  /** base value = factor × value + offset; base units are listed at `Quantity` */
  readonly factor: number;
  readonly offset?: number;
  /** written before the number: "$", "€" */
  readonly before?: boolean;
}

/** An ordered process whose stages exclude each other: proposed < draft < agreed < adopted < signed < ratified < in force. */
export interface StatusLadder {
  readonly name: string;
  /** stages in order, each a set of lemmas (verbs, participles, adjectives, nouns) */
  readonly stages: readonly { readonly name: string; readonly lemmas: readonly string[] }[];
}

/** A verb, noun and adjective aliases of one frame, with numbered roles (PropBank). */
export interface Frame {
  readonly id: string;
  readonly lemma: string;
  /** role number → short description, e.g. 0: "killer" */
  readonly roles: Readonly<Record<string, string>>;
}

/** Words as data: closed classes of function words and small hand-made tables, all lower-case lemmas unless said. */
export interface WordTables {
  /** not, n't, never, no longer… that turn the clause or phrase they attach to */
  readonly negators: ReadonlySet<string>;
  /** determiners and pronouns that deny: no, none, nobody, nothing, neither, nowhere */
  readonly negativeQuantifiers: ReadonlySet<string>;
  /** hardly, barely, scarcely, seldom, rarely, few, little */
  readonly nearNegators: ReadonlySet<string>;
  /** lack, miss, want for, be without, be free of, be devoid of: verbs/adjectives whose object or complement is absent */
  readonly absence: ReadonlySet<string>;
  /** have, include, contain, feature, carry, set out: verbs whose object is present */
  readonly presence: ReadonlySet<string>;
  /** verbs that bring their object about, so that it is there: "take on", "introduce" */
  readonly establishing: ReadonlySet<string>;
  readonly implicatives: ReadonlyMap<string, Implicative>;
  /** modal auxiliaries, verbs, adjectives, adverbs and nouns with the force they give */
  readonly modals: ReadonlyMap<string, ModalForce>;
  /** auxiliaries that, denied, leave free and do not forbid: "need not" */
  readonly optionalModals: ReadonlySet<string>;
  /** say, tell, claim, warn, deny…; value: does the speaker assert it (+), deny it (-), or neither (0) */
  readonly speech: ReadonlyMap<string, "+" | "-" | "0">;
  /** mental and evidential attributions: believe, think, suspect, expect, fear */
  readonly thought: ReadonlyMap<string, "+" | "-" | "0">;
  /** light verbs whose object carries the predicate: take (a decision), make, give, hold, have */
  readonly lightVerbs: ReadonlySet<string>;
  /** verbs whose subject undergoes what their object names: "receive approval", "need repair", "face criticism" */
  readonly undergoers: ReadonlySet<string>;
  /** verbs that bring their object into the state that follows: "left the policy unchanged" */
  readonly resultatives: ReadonlySet<string>;
  /** quantifiers of sets with the share of the set they assert, in [0, 1] */
  readonly quantifiers: ReadonlyMap<string, { readonly min: number; readonly max: number }>;
  /** unanimous, unanimously: all of those who decide */
  readonly unanimity: ReadonlySet<string>;
  /** only, sole, single, exclusively, alone, just */
  readonly exclusives: ReadonlySet<string>;
  readonly conditionals: ReadonlySet<string>;
  /** because, due to, owing to, cause, lead to, trigger, blame…: causal markers with the side the cause stands on */
  readonly causes: ReadonlyMap<string, "subject" | "object">;
  readonly numbers: ReadonlyMap<string, number>;
  /** hundred, thousand, million, dozen, score */
  readonly multipliers: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
  /** twice, double, treble, threefold, halve: words that multiply what they govern */
  readonly factors: ReadonlyMap<string, number>;
  /** small words of number phrases */
  readonly numberWords: NumberWords;
  /** small words of time phrases */
  readonly timeWords: TimeWords;
  readonly approximators: readonly Approximator[];
  readonly units: readonly Unit[];
  readonly months: ReadonlyMap<string, number>;
  /** name or abbreviation → 0 (Sunday) to 6 */
  readonly weekdays: ReadonlyMap<string, number>;
  /** morning, noon, evening, dawn…: minutes of the day, half-open */
  readonly dayparts: ReadonlyMap<string, { readonly min: number; readonly max: number }>;
  /** zone abbreviation (as written) → offset from UTC in minutes */
  readonly zones: ReadonlyMap<string, number>;
  /** what texts count and measure, with the words for it */
  readonly measurands: readonly Measurand[];
  /** nouns that say little of what is counted: person, people */
  readonly genericNouns: ReadonlySet<string>;
  /** nouns that name people, but never one person: troops, staff, townspeople */
  readonly peopleNouns: ReadonlySet<string>;
  /** nouns so broad that what dictionaries list under them is no guide: group, meeting, body */
  readonly looseNouns: ReadonlySet<string>;
  /** nouns that stand for any other: one, member, thing */
  readonly placeholderNouns: ReadonlySet<string>;
  /** nouns that name a number and say what is counted after "of": number, total, toll */
  readonly tallies: ReadonlySet<string>;
  /** including, among them, of them, of whom, another, further, additional: what makes a number a part */
  readonly partitives: ReadonlySet<string>;
  /** Mr, President, Prime Minister, Gov., …: words before a name that are no part of it */
  readonly titles: ReadonlySet<string>;
  readonly ladders: readonly StatusLadder[];
  /** verbs that only say that something was there: (no injuries were) reported, (no arrests) followed */
  readonly occurrences: ReadonlySet<string>;
  /** verbs by which two do the same to each other: meet, marry, resemble */
  readonly reciprocals: ReadonlySet<string>;
  /** verb → those of the other side in one act: who loses where another wins, who sells where another buys */
  readonly converses: ReadonlyMap<string, ReadonlySet<string>>;
  /** prepositions by which something is there with an event: (landed) with, on (its wheels) */
  readonly comitatives: ReadonlySet<string>;
  /** prepositions whose object and the verb's other argument do the same to each other: with, beside */
  readonly mutualMarkers: ReadonlySet<string>;
  /** "now", "later", "so far", "earlier", "rose to", "revised": wording of an update */
  readonly updateCues: ReadonlySet<string>;
  /** "still", "so far", "for now": wording of a state that may end, up to five words */
  readonly standingCues: ReadonlySet<string>;
  /** words that make a condition idle when they stand before it: even (if) */
  readonly concessives: ReadonlySet<string>;
  /** what a verb's tag says of its form: VBD → past, VBZ → present, VB → base, VBG → gerund, VBN → participle (Penn tags) */
  readonly verbForms: ReadonlyMap<string, "past" | "present" | "base" | "gerund" | "participle">;
  /** prepositions and markers that deny their phrase: without, rather than, instead of, minus */
  readonly privatives: ReadonlySet<string>;
  /** multi-word or single prepositions that name who says it: "according to", "in the words of", "per" (space-separated) */
  readonly sourceMarkers: ReadonlySet<string>;
  /** nouns for what somebody said: word, phrase, line, remark */
  readonly utterances: ReadonlySet<string>;
  /** prepositions after the verb of such a noun that name who said it: "the line came from her", "the phrase belonged to her" */
  readonly creditMarkers: ReadonlySet<string>;
  /** determiners and pronouns that speak of any such thing: any, whoever, whatever, such */
  readonly genericDeterminers: ReadonlySet<string>;
  /** prepositions that name the doer of a passive: by */
  readonly agentMarkers: ReadonlySet<string>;
  /** nouns for what is to be done: "the aim is to win", "the challenge will be building trust" */
  readonly aims: ReadonlySet<string>;
  /** markers of a clause without a subject that shares the subject of the clause above: "while crossing", "by voting" */
  readonly controlMarkers: ReadonlySet<string>;
  /** prepositions by which a verb takes a gerund as its complement: "prevent X from leaving", "accuse X of stealing" */
  readonly gerundMarkers: ReadonlySet<string>;
  /** personal and possessive pronouns: what they can stand for */
  readonly pronouns: ReadonlyMap<
    string,
    { readonly refers: "male" | "female" | "thing" | "plural" | "speaker" | "other" }
  >;
  /** nouns that name a person by role or kind (minister, man, driver, spokeswoman), for pronouns and identity */
  readonly personNouns: ReadonlySet<string>;
  /** titles, nouns and first names, lower case, that tell whether "he" or "she" can stand for their bearer */
  readonly genders: ReadonlyMap<string, "male" | "female">;
  /** adjectives and nouns that tell one thing from another of its kind: north/south, first/second, main/secondary, early/final */
  readonly distinguishers: readonly (readonly string[])[];
  /** negative prefixes that the tokenizer may leave as a word of its own before a hyphen: non */
  readonly negativePrefixes: ReadonlySet<string>;
  /** words without content of their own for matching: be, have, do, say, very, also… */
  readonly stopLemmas: ReadonlySet<string>;
}

/** What a language knows of its words. Every function is pure; unknown words give empty answers, never an exception. */
export interface Lexicon {
  readonly tables: WordTables;
  /** lemmas that can stand for this one in some sense, itself not included, best first */
  synonyms(lemma: string, wordClass: WordClass): readonly string[];
  /** are the two opposed (rise/fall, approve/reject, binding/voluntary, alive/dead)? strength in [0, 1], 0 = no evidence */
  opposition(a: string, b: string, wordClass?: WordClass): number;
  /** is `ancestor` a broader term of `lemma` (vessel of tanker)? */
  isKindOf(lemma: string, ancestor: string, wordClass: WordClass): boolean;
  /** are they different kinds of one narrow kind, so that one thing cannot be both (beer/wine, red/blue)? in [0, 1] */
  siblings?(a: string, b: string, wordClass: WordClass): number;
  /** nearness of meaning in [0, 1]; 1 for the same lemma, about 0.5 related, 0 unknown or unrelated */
  similarity(a: string, b: string): number;
  /** base form across parts of speech: approval, approved → approve; Ukrainian → Ukraine */
  family(lemma: string, upos: Upos): string;
  /** PropBank-style frames of a predicate lemma, most frequent first */
  frames(lemma: string, upos: Upos): readonly Frame[];
  /** canonical name of a known alias: "u.s." → "United States", "kyiv" → "Ukraine" (seat of government), "french" → "France" */
  alias(name: string): string | undefined;
  /** do two proper names refer to the same person or thing as far as spelling tells (Zelenskiy / Zelensky / Zelenskyy)? */
  isHumanName?(name: string): boolean;
}

/** Everything that the engine asks of a language. */
export interface Language {
  /** BCP 47 tag, "en" */
  readonly code: string;
  /** sentences with trees; never throws; linear in the length of `text` */
  analyze(text: string, options?: { readonly field?: "text" | "title" }): Analysis;
  readonly lexicon: Lexicon;
  /** a trained reader of pairs of sentences; without one the detectors decide alone */
  readonly comparer?: Comparer;
  /** the same for any two texts, whatever they are about */
  readonly pairComparer?: Comparer;
}
