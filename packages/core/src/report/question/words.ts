import type { Mention, Passage } from "../../model/reading.js";
import type { Sentence, Token } from "../../model/sentence.js";
import { relation, subtree, type Tree } from "../../model/tree.js";
import { wording } from "../../model/wording.js";

/** A sentence to ask about, with its tree and what its pronouns stand for. */
export interface Asked {
  readonly unit: Passage;
  readonly tree: Tree;
  /** the sentence and the tree of a mention that one of its words stands for */
  readonly treeOf: (mention: Mention) => Tree | undefined;
}

const PERSONAL = new Set(["PRP", "PRP$"]);
/** What is told beside the point: a question is of one thing. */
const ASIDE = new Set(["acl:relcl", "advcl:relcl", "appos", "parataxis", "discourse", "vocative", "dislocated"]);

/** Token indices of the phrase or clause under a word, asides left out, ascending. */
export function phraseTokens(tree: Tree, head: number): number[] {
  const found = subtree(
    tree,
    head,
    (t) => ((ASIDE.has(t.deprel) || ASIDE.has(relation(t))) && !isMeant(tree, t)) || isOutermost(tree, t, head),
  );
  return found.filter((i) => !isStray(tree, found, i));
}

/** "Those who live there": without the clause nobody is meant. */
const isMeant = (tree: Tree, t: Token): boolean =>
  t.deprel === "acl:relcl" && t.head >= 0 && isBare(tree.tokens[t.head]!);

const isBare = ({ upos, xpos }: Token): boolean => upos === "DET" || (upos === "PRON" && !PERSONAL.has(xpos));

/** "and" before, and "; he said" behind, what is asked of. */
const isOutermost = (tree: Tree, t: Token, head: number): boolean =>
  t.head === head && (relation(t) === "cc" || relation(t) === "mark") && t.index < head && t.xpos !== "TO";

/** A comma or a dash beside which nothing is left on one side; a quotation mark or a bracket: its partner may be gone. */
function isStray(tree: Tree, kept: readonly number[], i: number): boolean {
  const { upos, form } = tree.tokens[i]!;
  if (upos !== "PUNCT") return false;
  if (/^[-/&%’']$/u.test(form)) return false;
  return !kept.includes(i - 1) || !kept.includes(i + 1) || form !== ",";
}

/** The words at these tokens as running text; some of them in another form than the sentence has them. */
export function inWords(
  sentence: Sentence,
  tokens: readonly number[],
  forms: ReadonlyMap<number, string> = new Map(),
): string {
  const formOf = (t: Token): string => forms.get(t.index) ?? (t.index === 0 ? small(t) : t.form);
  const changed = { ...sentence, tokens: sentence.tokens.map((t) => ({ ...t, form: formOf(t) })) };
  const isMark = (i: number | undefined): boolean => i !== undefined && sentence.tokens[i]!.upos === "PUNCT";
  const kept = [...tokens].sort((x, y) => x - y);
  while (isMark(kept[0])) kept.shift();
  while (isMark(kept.at(-1))) kept.pop();
  return wording(changed, kept).replace(/\s+/gu, " ").replaceAll(" ,", ",").trim();
}

const isName = ({ upos, form }: Token): boolean => upos === "PROPN" || form === "I" || /^\P{Ll}{2,}$/u.test(form);

const small = (t: Token): string => (isName(t) || !t.form ? t.form : t.form[0]!.toLowerCase() + t.form.slice(1));

/** The phrase as it stands within a sentence: its first word small unless it is a name. */
export function midSentence(sentence: Sentence, tokens: readonly number[], text: string): string {
  const first = sentence.tokens[Math.min(...tokens)];
  return !first || isName(first) || !text ? text : text[0]!.toLowerCase() + text.slice(1);
}

/** A noun phrase in words; a pronoun is the mention that it stands for. Undefined where nobody knows what it stands for. */
export function nounPhrase(asked: Asked, head: number, known = false): string | undefined {
  const { tree, unit } = asked;
  const t = tree.tokens[head]!;
  if (!known && t.upos === "PRON" && PERSONAL.has(t.xpos)) {
    const mention = unit.antecedents.get(head);
    const other = mention && asked.treeOf(mention);
    return other && nounPhrase({ ...asked, tree: other }, mention.token, true);
  }
  const tokens = phraseTokens(tree, head).filter(
    (i) => !(tree.tokens[i]!.head === head && i < head && relation(tree.tokens[i]!) === "case"),
  );
  return midSentence(tree.sentence, tokens, inWords(tree.sentence, tokens));
}
