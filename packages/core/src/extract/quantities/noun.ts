import type { Sentence, Token } from "../../model/sentence.js";
import type { Atom } from "./atoms.js";

const nominal = new Set(["NOUN", "PROPN"]);
const inside = new Set(["ADJ", "NOUN", "PROPN", "ADV", "NUM", "DET"]);

// relations under which a number stands for itself: "48 were hurt", "of five", "rose to seven"
const independent = /^(?:nsubj|obj|iobj|obl|root|conj|nmod|appos|parataxis|ccomp|xcomp|acl|advcl|dep|list)/u;
const finite = new Set(["VBD", "VBZ", "VBP", "MD"]);

/**
 * The token that the number phrase ending before atom `end` counts: the governor of a numeric modifier where the tree
 * says so, else the head of the noun phrase to the right. -1 where there is none.
 */
export function nounAfter(sentence: Sentence, atoms: readonly Atom[], tokens: readonly number[], end: number): number {
  const last = tokens.at(-1) ?? -1;
  for (const index of tokens) {
    const token = sentence.tokens[index];
    const head = token?.deprel.startsWith("nummod") ? sentence.tokens[token.head] : undefined;
    if (head && governs(sentence, head, last)) return compoundHead(sentence, head, last).index;
  }
  const number = sentence.tokens[last];
  const next = atoms[end];
  // the tree says that the number has no noun, and what follows does not look like one
  const alone = number !== undefined && independent.test(number.deprel) && number.head !== next?.token;
  if (alone && !next?.xpos.startsWith("NNS") && !(next?.lower === "-" && next.glued)) return -1;
  return phraseHead(atoms, end);
}

/** "1.8 migraine days": the parser may hang the number on the first noun of a compound; "nine-member jury" counts members. */
function compoundHead(sentence: Sentence, noun: Token, last: number): Token {
  const hyphenated = sentence.tokens[last + 1]?.form === "-";
  const head = noun.deprel.startsWith("compound") ? sentence.tokens[noun.head] : undefined;
  const longer = head && head.index === noun.index + 1 && nominal.has(head.upos) && !noun.xpos.startsWith("NNS");
  return longer && !hyphenated ? head : noun;
}

/** A noun to the right with no finite verb on the way: a parser's slip would count what the next clause is about. */
function governs(sentence: Sentence, head: Token, last: number): boolean {
  if (!nominal.has(head.upos) || head.index <= last || head.index > last + 8) return false;
  return sentence.tokens.slice(last + 1, head.index).every((token) => !finite.has(token.xpos));
}

/** Head of the noun phrase that begins at atom `at`: "foreign ministers" → ministers, "-member jury" → member, "trust's hospitals" → hospitals. */
export function phraseHead(atoms: readonly Atom[], at: number): number {
  if (atoms[at]?.lower === "-" && atoms[at]?.glued)
    return nominal.has(atoms[at + 1]?.upos ?? "X") ? atoms[at + 1]!.token : -1;
  let head = -1;
  for (let i = at; i < atoms.length && i < at + 10; i++) {
    const atom = atoms[i]!;
    if (isPossessive(atom)) {
      head = -1;
      continue;
    }
    // hyphens hold compounds together, every other mark ends the phrase
    const hyphen = atom.lower === "-" && atom.glued;
    if (atom.kind === "number" || !(inside.has(atom.upos) || hyphen)) break;
    if (atom.upos === "DET" && i === at) break;
    if (nominal.has(atom.upos)) head = atom.token;
    // a word that can only follow the head ends the phrase
    else if (head >= 0 && !hyphen) break;
  }
  return head;
}

const isPossessive = (atom: Atom): boolean => atom.xpos === "POS" || atom.lower === "'" || atom.lower === "’";
