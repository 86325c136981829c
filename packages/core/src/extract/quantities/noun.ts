import type { Sentence } from "../../model/sentence.js";
import type { Atom } from "./atoms.js";

const nominal = new Set(["NOUN", "PROPN"]);
const inside = new Set(["ADJ", "NOUN", "PROPN", "ADV", "VERB", "NUM", "PUNCT", "DET"]);

/**
 * The token that the number phrase ending before atom `end` counts or measures: the governor of a numeric modifier
 * where the tree says so, else the last noun of the noun phrase to the right. -1 where there is none.
 */
export function nounAfter(sentence: Sentence, atoms: readonly Atom[], tokens: readonly number[], end: number): number {
  const last = tokens.at(-1) ?? -1;
  for (const index of tokens) {
    const token = sentence.tokens[index];
    if (!token?.deprel.startsWith("nummod")) continue;
    const head = sentence.tokens[token.head];
    if (head && head.index > last && head.index <= last + 8 && nominal.has(head.upos)) return head.index;
  }
  return phraseHead(atoms, end);
}

/** Head of the noun phrase that begins at atom `at`: "foreign ministers" → ministers, "-member jury" → member. */
export function phraseHead(atoms: readonly Atom[], at: number): number {
  if (atoms[at]?.lower === "-" && atoms[at]?.glued)
    return nominal.has(atoms[at + 1]?.upos ?? "X") ? atoms[at + 1]!.token : -1;
  let head = -1;
  for (let i = at; i < atoms.length && i < at + 8; i++) {
    const atom = atoms[i]!;
    if (atom.kind === "number" || !inside.has(atom.upos)) break;
    // hyphens hold compounds together, every other mark ends the phrase
    if (atom.upos === "PUNCT" && atom.lower !== "-") break;
    if (atom.upos === "DET" && i === at) break;
    if (nominal.has(atom.upos)) head = atom.token;
    // a word that can only follow the head ends the phrase
    else if (head >= 0 && atom.upos !== "PUNCT") break;
  }
  return head;
}
