import type { Lexicon } from "../../model/lexicon.js";
import type { Note } from "../../model/note.js";
import type { Quantity } from "../../model/quantity.js";
import type { Passage } from "../../model/reading.js";
import type { Token } from "../../model/sentence.js";
import { childrenBy, conjuncts, treeOf, type Tree } from "../../model/tree.js";

/** "27 people, 12 men and 16 women": parts named right behind their whole make it up, and here they do not. */
export function sumNotes({ sentence, quantities }: Passage, lexicon: Lexicon): Note[] {
  const counts = quantities.filter((q) => q.dimension === "count" && q.noun >= 0);
  if (counts.length < 3) return [];
  const tree = treeOf(sentence);
  const of = new Map(counts.map((q) => [q.noun, q]));
  return counts.flatMap((whole) => {
    const parts = partsOf(tree, whole.noun, lexicon).map((t) => of.get(t.index));
    if (parts.length < 2 || !parts.every((part): part is Quantity => part !== undefined)) return [];
    const sum = parts.reduce((total, part) => total + part.value, 0);
    if (sum === whole.value || [whole, ...parts].some(({ precision }) => precision !== "exact")) return [];
    const named = parts.map((part) => `“${part.text}”`).join(" and ");
    const message = `${named} add up to ${sum.toString()}, not to “${whole.text}”.`;
    const last = sentence.tokens[parts.at(-1)!.noun]!;
    return [{ code: "sum-mismatch", message, span: { start: whole.start, end: last.end } }];
  });
}

/** Words in apposition to the whole; or, in what looks like a list with it, kinds of it. */
function partsOf(tree: Tree, whole: number, lexicon: Lexicon): Token[] {
  const [apposed] = childrenBy(tree, whole, "appos");
  if (apposed) return conjuncts(tree, apposed.index);
  const listed = childrenBy(tree, whole, "conj");
  return listed.every((part) => isKind(part, tree.tokens[whole]!, lexicon)) ? listed : [];
}

const isKind = (part: Token, whole: Token, { tables, isKindOf }: Lexicon): boolean =>
  isKindOf(part.lemma, whole.lemma, "noun") ||
  (tables.genericNouns.has(whole.lemma) && (tables.peopleNouns.has(part.lemma) || tables.personNouns.has(part.lemma)));
