import type { ContentWord, RoleMatch } from "../model/alignment.js";
import type { Lexicon } from "../model/lexicon.js";
import type { Passage } from "../model/reading.js";
import type { Argument } from "../model/statement.js";
import type { WordsOf } from "./roles.js";

/** "The aunt's funeral" is not "the grandmother's funeral": phrases whose owners differ name two things. */
export function withOwners(
  roles: readonly RoleMatch[],
  [unitA, wordsA]: readonly [Passage, WordsOf],
  [unitB, wordsB]: readonly [Passage, WordsOf],
  lexicon: Lexicon,
): RoleMatch[] {
  return roles.map((role) => {
    if (role.apart || (role.relation !== "same" && role.relation !== "near")) return role;
    const [a, b] = [ownerOf(role.a, unitA), ownerOf(role.b, unitB)];
    const [x, y] = [a === undefined ? a : wordsA.at.get(a), b === undefined ? b : wordsB.at.get(b)];
    // a name and a common noun can mean one owner: "Lyon's mayor", "the city's mayor"
    if (!x || !y || x.name !== y.name || x.key === y.key || canBeOne(x, y, lexicon)) return role;
    return { ...role, relation: "different", apart: { a: x.token, b: y.token } };
  });
}

/** "The firm's profit", "the company's profit": only words for one thing can name one owner, not such as are merely near. */
const canBeOne = (x: ContentWord, y: ContentWord, { synonyms, isKindOf }: Lexicon): boolean =>
  !x.name &&
  (synonyms(x.lemma, "noun").includes(y.lemma) ||
    isKindOf(x.lemma, y.lemma, "noun") ||
    isKindOf(y.lemma, x.lemma, "noun"));

/** The word that owns the phrase's head by a genitive: "the aunt's funeral". */
const ownerOf = ({ head, tokens }: Argument, { sentence }: Passage): number | undefined =>
  tokens.find((i) => {
    const token = sentence.tokens[i]!;
    return token.head === head && token.deprel === "nmod:poss" && (token.upos === "NOUN" || token.upos === "PROPN");
  });
