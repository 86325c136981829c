import { verbOf, type FrameEntry } from "./frames.js";
import type { WordNet } from "./wordnet.js";

const NOUN = 0;
const VERB = 1;
const ADJECTIVE = 2;
const ADVERB = 3;

/** Endings of nouns that name what a verb does or the state that it leaves: "approval", "destruction", "agreement". */
const eventEnding = /(?:[st]ion|ment|al|[ae]nce|[ae]ncy|ing|ure|ery|age|th|sis|ity|sal|[ytdl]|se|ss|ve)$/u;
/** Endings of nouns that name who does it: "driver" is no driving. */
const agentEnding = /(?:er|or|ee|ant|ist|ian|eer|man|(?<!m)ent)$/u;
/** Endings of nouns that name a quality: "safety", "legality", "readiness". */
const qualityEnding = /(?:ness|ity|ty|cy|[ae]nce|[ae]ncy|th|ism|y|dom|tude)$/u;

/** Words that have gone their own way from what they come from. */
const apart = new Set(
  "missing currency standard briefing avalanche utility cheese husband building utensil fortnight briefs shortage engagement department apartment compartment basement pavement element document moment comment instrument monument parliament government equipment establishment settlement commission mission passion nation station fashion motion section session version union region religion opinion million billion".split(
    " ",
  ),
);

function commonPrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charAt(at) === b.charAt(at)) at++;
  return at;
}

const akin = (a: string, b: string): boolean =>
  commonPrefix(a, b) >= Math.max(3, Math.floor(0.55 * Math.min(a.length, b.length)));

/** The words that WordNet's pointer `symbol` ties to this lemma's senses, the most frequent sense first. */
function tied(
  wordnet: WordNet,
  lemma: string,
  wordClass: number,
  symbols: readonly string[],
  target: number,
): string[] {
  const out: string[] = [];
  for (const key of wordnet.senses.get(lemma)?.[wordClass] ?? []) {
    const synset = wordnet.synsets.get(key);
    if (synset === undefined) continue;
    const own = synset.words.indexOf(lemma) + 1;
    for (const pointer of synset.pointers) {
      if (!symbols.includes(pointer.symbol) || pointer.source !== own) continue;
      const other = wordnet.synsets.get(pointer.key);
      const word = other?.words[pointer.target - 1];
      if (other?.wordClass === target && word !== undefined) out.push(word);
    }
  }
  return out;
}

/**
 * The base form of a noun, adjective or adverb: the verb of its event or result ("approval" → approve), the adjective
 * of its quality ("safety" → safe, "unanimously" → unanimous), the noun that it pertains to ("presidential" →
 * president). From PropBank's aliases first, then WordNet's derivations between words that look alike.
 */
export function familyBases(
  wordnet: WordNet,
  entries: readonly FrameEntry[],
  known: ReadonlySet<string>,
): Map<string, string> {
  const bases = new Map<string, string>();
  const put = (lemma: string, wordClass: number, base: string | undefined) => {
    if (apart.has(lemma) || (wordClass === ADJECTIVE && lemma.endsWith("ing"))) return;
    if (base === undefined || base === lemma || !known.has(base) || !known.has(lemma)) return;
    const key = `${lemma}\t${wordClass}`;
    const before = bases.get(key);
    if (before === undefined || (!akin(before, lemma) && akin(base, lemma))) bases.set(key, base);
  };
  for (const { lemma, wordClass, roleset } of entries) {
    if (wordClass === VERB || lemma.includes(" ")) continue;
    if (wordClass === NOUN && agentEnding.test(lemma) && lemma.length > 5) continue;
    const verb = verbOf(roleset);
    // a noun that is a verb's own spelling needs no base ("report")
    if ((wordnet.senses.get(lemma)?.[VERB] ?? []).length > 0 && wordClass === NOUN) continue;
    if (verb?.includes(" ") === false) put(lemma, wordClass, verb);
  }
  for (const [lemma, lists] of wordnet.senses) {
    if (lemma.includes(" ") || !known.has(lemma)) continue;
    if ((lists[NOUN] ?? []).length > 0 && !agentEnding.test(lemma) && (lists[VERB] ?? []).length === 0) {
      const alike = (word: string) => akin(lemma, word) && !word.includes(" ");
      if (eventEnding.test(lemma))
        put(
          lemma,
          NOUN,
          tied(wordnet, lemma, NOUN, ["+"], VERB).find((word) => alike(word) && word.length <= lemma.length + 1),
        );
      if (qualityEnding.test(lemma))
        put(
          lemma,
          NOUN,
          tied(wordnet, lemma, NOUN, ["+"], ADJECTIVE).find((word) => alike(word) && word.length < lemma.length),
        );
    }
    if ((lists[ADVERB] ?? []).length > 0)
      put(
        lemma,
        ADVERB,
        tied(wordnet, lemma, ADVERB, ["\\"], ADJECTIVE).find((word) => akin(lemma, word)),
      );
    if ((lists[ADJECTIVE] ?? []).length > 0)
      put(
        lemma,
        ADJECTIVE,
        tied(wordnet, lemma, ADJECTIVE, ["\\"], NOUN).find((word) => akin(lemma, word)),
      );
    if ((lists[ADJECTIVE] ?? []).length > 0 && /ed$/u.test(lemma)) {
      put(
        lemma,
        ADJECTIVE,
        tied(wordnet, lemma, ADJECTIVE, ["<", "+"], VERB).find((word) => akin(lemma, word)),
      );
    }
  }
  return bases;
}
