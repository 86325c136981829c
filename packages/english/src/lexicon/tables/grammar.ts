/** Closed classes that the engine asks about by name. Hand-made. */

type VerbForm = "past" | "present" | "base" | "gerund" | "participle";

/** Penn Treebank tags of verbs and what they say of the form. */
export const verbForms: ReadonlyMap<string, VerbForm> = new Map([
  ["VBD", "past"],
  ["VBZ", "present"],
  ["VBP", "present"],
  ["VB", "base"],
  ["VBG", "gerund"],
  ["VBN", "participle"],
]);

/** Prepositions that name who says it. */
export const sourceMarkers: ReadonlySet<string> = new Set([
  "according to",
  "in the words of",
  "in the view of",
  "in the opinion of",
  "in the eyes of",
  "in the judgment of",
  "in the judgement of",
  "as per",
  "per",
  "by the account of",
  "on the word of",
  "citing",
  "quoting",
]);

/** Determiners and pronouns that speak of any such thing, and so not of the one in the news. */
export const genericDeterminers: ReadonlySet<string> = new Set([
  "any",
  "anyone",
  "anybody",
  "anything",
  "whoever",
  "whomever",
  "whatever",
  "whichever",
  "wherever",
]);

/** "even if they stop short": granted, and no condition. */
export const concessives: ReadonlySet<string> = new Set(["even"]);

/** Prepositions that name the doer of a passive. */
export const agentMarkers: ReadonlySet<string> = new Set(["by"]);

/** Nouns for what somebody said; whose they are is who said it. */
export const utterances: ReadonlySet<string> = new Set([
  "adjective",
  "assessment",
  "catchphrase",
  "coinage",
  "comment",
  "complaint",
  "conclusion",
  "description",
  "dictum",
  "epithet",
  "expression",
  "formula",
  "formulation",
  "jibe",
  "judgment",
  "label",
  "line",
  "message",
  "metaphor",
  "observation",
  "one-liner",
  "parlance",
  "phrase",
  "phrasing",
  "quip",
  "quotation",
  "quote",
  "reaction",
  "rejoinder",
  "remark",
  "reply",
  "response",
  "retort",
  "riposte",
  "sentence",
  "slogan",
  "soundbite",
  "summary",
  "term",
  "verdict",
  "word",
  "wording",
]);

/** Prepositions that name whose words they are: "belonged to her", "came from her", "was coined by her". */
export const creditMarkers: ReadonlySet<string> = new Set(["to", "from", "by"]);

/** Nouns for what is to be done; what follows "is" or "will be" says what it is, and not what it does. */
export const aims: ReadonlySet<string> = new Set([
  "aim",
  "ambition",
  "answer",
  "approach",
  "challenge",
  "duty",
  "focus",
  "goal",
  "hope",
  "idea",
  "intention",
  "job",
  "mission",
  "objective",
  "option",
  "plan",
  "point",
  "priority",
  "proposal",
  "purpose",
  "remedy",
  "role",
  "solution",
  "step",
  "strategy",
  "target",
  "task",
  "wish",
]);

/** Before a verb form without a subject: who does it is who does what the main clause says (adjunct control). */
export const controlMarkers: ReadonlySet<string> = new Set([
  "after",
  "although",
  "before",
  "besides",
  "by",
  "despite",
  "if",
  "in",
  "instead of",
  "on",
  "once",
  "rather than",
  "since",
  "though",
  "unless",
  "until",
  "upon",
  "when",
  "whenever",
  "while",
  "whilst",
  "with",
  "without",
]);

/** Between a verb, mostly with an object, and a gerund: who does it is the object. */
export const gerundMarkers: ReadonlySet<string> = new Set([
  "about",
  "against",
  "as",
  "at",
  "for",
  "from",
  "into",
  "of",
  "to",
  "toward",
  "towards",
]);

type Referent = { readonly refers: "male" | "female" | "thing" | "plural" | "speaker" | "other" };

const rows: readonly (readonly [Referent["refers"], string])[] = [
  ["male", "he him his himself"],
  ["female", "she her hers herself"],
  ["thing", "it its itself this that"],
  ["plural", "they them their theirs themselves these those both"],
  ["speaker", "i me my mine myself we us our ours ourselves"],
  ["other", "you your yours yourself yourselves one oneself who whom whose which what someone somebody"],
];

export const pronouns: ReadonlyMap<string, Referent> = new Map(
  rows.flatMap(([refers, words]) => words.split(" ").map((word): [string, Referent] => [word, { refers }])),
);

/**
 * Verbs by which subject and object do the same to each other, so that nothing is told by which of the two stands first, and verbs
 * of acts that are answered in kind: that Arvenia accuses Belmar does not keep Belmar from accusing Arvenia.
 */
export const reciprocals: ReadonlySet<string> = new Set(
  (
    "meet marry wed divorce date resemble equal match mirror parallel face play fight battle border adjoin neighbour neighbor " +
    "abut touch cross intersect join contact engage encounter rival exchange discuss debate negotiate correspond differ " +
    "coincide overlap complement contrast embrace hug kiss duel tie draw cohabit reunite reconcile merge combine connect link " +
    "unite ally partner clash collide share compete converge mix alternate trade swap argue quarrel flank converse agree " +
    "disagree cooperate collaborate " +
    "attack strike shell bomb bombard raid target accuse blame criticise criticize condemn denounce threaten warn thank praise " +
    "congratulate urge ask tell call phone telephone invite visit support back endorse trust distrust recognise recognize " +
    "sanction expel provoke insult counter answer challenge mock welcome greet help assist know see watch love hate fear " +
    "respect admire consult brief inform remind assure reassure contradict be become remain mean constitute include have"
  ).split(" "),
);

/** Of the two sides of one act the verbs of the one and those of the other: what one wins the other loses. */
const sidesOfActs: readonly (readonly [string, string])[] = [
  ["win beat defeat overcome outplay outpoint topple oust triumph prevail", "lose concede succumb trail"],
  ["lead", "trail follow"],
  ["buy purchase acquire", "sell"],
  ["lend loan", "borrow"],
  ["give grant award send pay donate offer hand supply", "receive get take accept collect obtain"],
  ["let lease", "rent"],
  ["teach", "learn"],
  ["export", "import"],
  ["precede", "follow succeed"],
  ["attack invade", "defend"],
  ["gain", "cede"],
  ["hire employ appoint", "quit resign"],
];

export const converses: ReadonlyMap<string, ReadonlySet<string>> = converseOf();

function converseOf(): Map<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => void found.set(from, (found.get(from) ?? new Set()).add(to));
  for (const [one, other] of sidesOfActs)
    for (const a of one.split(" "))
      for (const b of other.split(" ")) {
        link(a, b);
        link(b, a);
      }
  return found;
}

/** Verbs that say no more than that something was there or came about: "no injuries were reported", "no arrests followed". */
export const occurrences: ReadonlySet<string> = new Set(
  (
    "report record register log note document see observe witness find confirm identify announce detect count list " +
    "occur happen follow ensue result arise come exist appear emerge make carry have suffer sustain cause incur " +
    "receive get entail involve bring"
  ).split(" "),
);

/** Prepositions whose object and the verb's other argument do the same to each other. */
export const mutualMarkers: ReadonlySet<string> = new Set([
  "with",
  "together with",
  "along with",
  "alongside",
  "beside",
  "next to",
  "near",
  "between",
  "among",
]);

/** Prepositions by which something is there with an event, so that "without" denies it. */
export const comitatives: ReadonlySet<string> = new Set(["with", "on", "under", "amid"]);
