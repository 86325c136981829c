import type { WordTables } from "../../model/lexicon.js";
import type { Sentence, Token } from "../../model/sentence.js";
import type { TimeWords } from "../../model/timeWords.js";

export type Direction = "past" | "future" | "unknown";

const verbal = new Set(["VERB", "AUX"]);

/** Does the clause around token `index` speak of what was or of what is to come? */
export function directionAt(sentence: Sentence, index: number, tables: WordTables): Direction {
  // "Sunday's debate" may be over in any tense
  if (sentence.tokens[index]?.deprel === "nmod:poss") return "unknown";
  const verb = governor(sentence, index) ?? nearestVerb(sentence, index);
  if (!verb) return "unknown";
  const group = verbGroup(sentence, verb);
  if (group.some((token) => isFutureCue(token, tables.timeWords))) return "future";
  if (group.some((token) => token.xpos === "VBD")) return "past";
  const present = group.some((token) => token.xpos === "VBZ" || token.xpos === "VBP");
  const perfect = group.some((token) => token.upos === "AUX" && token.xpos === "VBN");
  const passive = !perfect && group.some((token) => token.deprel === "aux:pass");
  // "has met" and "the talks held on Friday" are past, "is opened on Friday" is not
  if (verb.xpos === "VBN" && !(present && passive)) return "past";
  // "says on Monday" reports what was said, "opens on Monday" what is to come
  if (tables.speech.has(verb.lemma)) return "past";
  // headlines tell the past in the present tense
  return present && sentence.kind !== "heading" ? "future" : "unknown";
}

const isFutureCue = (token: Token, words: TimeWords): boolean =>
  token.xpos === "MD" ||
  token.xpos === "TO" ||
  words.future.has(token.lemma) ||
  words.future.has(token.form.toLowerCase());

/** The first verb on the way up the tree. */
function governor(sentence: Sentence, index: number): Token | undefined {
  let token = sentence.tokens[index];
  for (let steps = 0; token && steps < 12; steps++) {
    if (verbal.has(token.upos) && token.index !== index) return token;
    if (token.head < 0 || token.head === token.index) return undefined;
    token = sentence.tokens[token.head];
  }
  return undefined;
}

// sentences may be of any length, clauses are not
const reach = 30;

/** Without a tree: the verb before the phrase, else the one after it. */
function nearestVerb(sentence: Sentence, index: number): Token | undefined {
  const { tokens } = sentence;
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) if (verbal.has(tokens[i]!.upos)) return tokens[i];
  return tokens.slice(index + 1, index + reach).find((token) => verbal.has(token.upos));
}

/** The verb with the auxiliaries, particles and modals right before it. */
function verbGroup(sentence: Sentence, verb: Token): Token[] {
  const group = [verb];
  for (let i = verb.index - 1; i >= Math.max(0, verb.index - 5); i--) {
    const token = sentence.tokens[i]!;
    const helps =
      token.upos === "AUX" ||
      token.xpos === "TO" ||
      token.xpos === "MD" ||
      (token.head === verb.index && token.deprel.startsWith("aux"));
    if (helps) group.push(token);
    else if (token.upos !== "ADV" && token.upos !== "PART") break;
  }
  return group;
}
