import type { Lexicon } from "../model/lexicon.js";
import type { Mention } from "../model/reading.js";
import type { Sentence, Token } from "../model/sentence.js";
import { childrenBy, relation, treeOf, type Tree } from "../model/tree.js";

/** A noun phrase that a later pronoun may stand for. */
interface Candidate extends Mention {
  readonly person: boolean;
  readonly plural: boolean;
  readonly subject: boolean;
  readonly sentence: number;
}

/** How many sentences back a pronoun may reach. */
const REACH = 3;

/**
 * Finds for each third-person pronoun the nearest mention that fits in number and kind, subjects first (Hobbs 1978 and
 * Lappin & Leass 1994 in their simplest form). `units` are the ids of the sentences.
 */
export function resolvePronouns(
  sentences: readonly Sentence[],
  units: readonly string[],
  lexicon: Lexicon,
): ReadonlyMap<number, Mention>[] {
  const seen: Candidate[] = [];
  return sentences.map((sentence, s) => {
    const resolved = new Map<number, Mention>();
    const tree = treeOf(sentence);
    for (const t of sentence.tokens) {
      const pronoun = t.upos === "PRON" ? lexicon.tables.pronouns.get(t.form.toLowerCase()) : undefined;
      if (pronoun && pronoun.refers !== "speaker" && pronoun.refers !== "other" && !isExpletive(t)) {
        const found = choose(seen, s, t.index, units[s]!, pronoun.refers);
        if (found) resolved.set(t.index, { unit: found.unit, token: found.token });
      } else if ((t.upos === "NOUN" || t.upos === "PROPN") && isPhraseHead(t)) {
        seen.push({ unit: units[s]!, token: t.index, sentence: s, ...traits(tree, t, lexicon) });
      }
    }
    // only what is within reach can still be chosen
    while (seen.length && seen[0]!.sentence < s - REACH) seen.shift();
    return resolved;
  });
}

const isExpletive = (t: Token): boolean => relation(t) === "expl";

const isPhraseHead = (t: Token): boolean => !["compound", "flat", "nummod", "amod", "det"].includes(relation(t));

function traits(tree: Tree, t: Token, lexicon: Lexicon): Pick<Candidate, "person" | "plural" | "subject"> {
  const name = t.upos === "PROPN";
  const titled = childrenBy(tree, t.index, "compound", "flat", "appos", "nmod", "amod").some(
    (c) => lexicon.tables.titles.has(c.form.toLowerCase()) || lexicon.tables.personNouns.has(c.lemma),
  );
  const fullName = name && (childrenBy(tree, t.index, "flat").length > 0 || relation(t) === "flat");
  const person =
    titled ||
    fullName ||
    lexicon.tables.personNouns.has(t.lemma) ||
    (name && lexicon.alias(t.form) === undefined && titled);
  const plural = t.xpos === "NNS" || t.xpos === "NNPS" || childrenBy(tree, t.index, "conj").length > 0;
  return { person, plural, subject: relation(t) === "nsubj" };
}

function choose(
  seen: readonly Candidate[],
  sentence: number,
  token: number,
  unit: string,
  refers: string,
): Candidate | undefined {
  let best: Candidate | undefined;
  let bestScore = 0;
  for (let i = seen.length - 1; i >= 0; i--) {
    const c = seen[i]!;
    const distance = sentence - c.sentence;
    if (distance > REACH) break;
    if (c.unit === unit && c.token > token) continue;
    if (refers === "plural" ? !c.plural : c.plural) continue;
    if ((refers === "male" || refers === "female") && !c.person) continue;
    if (refers === "thing" && c.person) continue;
    const score = (c.subject ? 2 : 1) / (1 + distance);
    if (score > bestScore) [best, bestScore] = [c, score];
  }
  return best;
}
