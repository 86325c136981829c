import type { Lexicon } from "../model/lexicon.js";
import type { Passage } from "../model/reading.js";
import type { Token } from "../model/sentence.js";
import { cover } from "../model/span.js";
import type { Speaker } from "../model/statement.js";
import { caseOf, childBy, childrenBy, relation, subtree, token, treeOf, type Tree } from "../model/tree.js";

/** Steps up the tree from the quoted words to whom they are credited; newspapers need no more. */
const STEPS = 6;

/** Relations of what is no part of a person's name or description. */
const APART: ReadonlySet<string> = new Set(["acl", "parataxis", "punct", "cop", "nsubj", "case", "advcl", "mark"]);

/**
 * Whose words a quotation is where no verb of speech says so: "in Ruth's phrase", "in the words of Ruth", "the line of the day
 * belonged to Ruth", "it was Ruth who found the words", "Ruth described it as “…”".
 */
export function voiceOf(unit: Passage, lexicon: Lexicon): Speaker | undefined {
  const { quotations, sentence } = unit;
  if (!quotations.length) return undefined;
  const tree = treeOf(sentence);
  const isQuoted = (t: Token): boolean => quotations.some((q) => q.start <= t.start && t.end <= q.end);
  const outside = tree.tokens.filter((t) => !isQuoted(t));
  const inside = tree.tokens.filter((t) => isQuoted(t) && t.upos !== "PUNCT");
  if (!inside.length) return undefined;
  const isPerson = (t: Token): boolean => !isQuoted(t) && namesPerson(tree, t, lexicon);
  const head = ownerOfWords(tree, outside, isPerson, lexicon) ?? governingPerson(tree, inside, isQuoted, isPerson);
  if (head === undefined) return undefined;
  const words = subtree(tree, head, (t) => APART.has(relation(t)));
  const own = words.filter((i) => !isQuoted(token(tree, i)));
  return { ...cover(own.map((i) => token(tree, i))), head, stance: "+", act: "speech" };
}

const namesPerson = (tree: Tree, t: Token, { tables }: Lexicon): boolean =>
  t.upos === "PROPN" ||
  (t.upos === "NOUN" &&
    (tables.personNouns.has(t.lemma) ||
      childrenBy(tree, t.index, "appos", "flat", "compound").some((part) => part.upos === "PROPN")));

/** "in Ruth's phrase", "the words of Ruth"; or the words are the subject of what credits them: "the phrase belonged to Ruth". */
function ownerOfWords(
  tree: Tree,
  outside: readonly Token[],
  isPerson: (t: Token) => boolean,
  { tables }: Lexicon,
): number | undefined {
  for (const noun of outside) {
    if (!tables.utterances.has(noun.lemma)) continue;
    const owners = childrenBy(tree, noun.index, "nmod").filter(
      (t) => t.deprel === "nmod:poss" || tables.numberWords.of.has(caseOf(tree, t.index)),
    );
    const verb = governingVerb(tree, noun);
    const credited =
      verb === undefined
        ? []
        : childrenBy(tree, verb, "obl").filter((t) => tables.creditMarkers.has(caseOf(tree, t.index)));
    const owner = [...owners, ...credited].find(isPerson);
    if (owner) return owner.index;
  }
  return undefined;
}

/** What the noun is the subject of, or the noun that it is part of: "credit for the line goes to her". */
function governingVerb(tree: Tree, noun: Token): number | undefined {
  if (noun.head < 0) return undefined;
  if (relation(noun) === "nsubj") return noun.head;
  const above = token(tree, noun.head);
  return relation(noun) === "nmod" && relation(above) === "nsubj" && above.head >= 0 ? above.head : undefined;
}

/** The subject nearest above the quoted words. */
function governingPerson(
  tree: Tree,
  inside: readonly Token[],
  isQuoted: (t: Token) => boolean,
  isPerson: (t: Token) => boolean,
): number | undefined {
  let at = inside.find((t) => t.head >= 0 && !isQuoted(token(tree, t.head)))?.head;
  for (let step = 0; step < STEPS && at !== undefined && at >= 0; step++) {
    const subject = childBy(tree, at, "nsubj");
    if (subject && !isQuoted(subject)) {
      const relative = subject.xpos.startsWith("W");
      // "it was Ruth who found the words: “…”"
      const cleft = childBy(tree, at, "cop") !== undefined && isPerson(token(tree, at));
      const person = relative ? tree.tokens[token(tree, at).head] : cleft ? token(tree, at) : subject;
      return person && isPerson(person) ? person.index : undefined;
    }
    at = token(tree, at).head;
  }
  return undefined;
}
