import type { Lexicon } from "../model/lexicon.js";
import type { Token } from "../model/sentence.js";
import { childBy, childrenBy, relation, type Tree } from "../model/tree.js";

export type Gender = "male" | "female";

interface Person {
  readonly person: boolean;
  readonly gender: Gender | undefined;
  /** last word of the name, lower case; undefined for a noun */
  readonly surname: string | undefined;
  /** index of that word; of a noun its own */
  readonly token: number;
}

/** Who is named in an article, so that a bare surname is a person where the full name or a title stood elsewhere. */
export interface People {
  of(tree: Tree, t: Token): Person;
  genderOf(surname: string): Gender | undefined;
  /** the gender that a pronoun has shown; a known one stays */
  learn(surname: string, gender: Gender): void;
}

/** Reads all full and titled names first: "Renner" is a person in the headline already. */
export function peopleNamed(trees: readonly Tree[], lexicon: Lexicon): People {
  const genders = new Map<string, Gender | undefined>();
  for (const tree of trees) {
    for (const t of tree.tokens) {
      if (t.upos !== "PROPN") continue;
      const own = ownTraits(tree, t, lexicon);
      if (!own.person || own.surname === undefined) continue;
      genders.set(own.surname, genders.get(own.surname) ?? own.gender);
    }
  }
  return {
    of: (tree, t) => {
      const own = ownTraits(tree, t, lexicon);
      const isKnown = own.surname !== undefined && genders.has(own.surname);
      return { ...own, person: own.person || isKnown };
    },
    genderOf: (surname) => genders.get(surname),
    learn: (surname, gender) => genders.set(surname, genders.get(surname) ?? gender),
  };
}

/** What the phrase itself says: a title, a full name, a noun for a person, or an apposition with one of these. */
function ownTraits(tree: Tree, t: Token, lexicon: Lexicon): Person {
  const { titles, personNouns, genders } = lexicon.tables;
  const isName = t.upos === "PROPN";
  // "Interior minister Jan Prins"; in "a rival paper" the rival is no person
  const parts = isName
    ? childrenBy(tree, t.index, "compound", "flat", "nmod", "amod").filter((c) => !childBy(tree, c.index, "case"))
    : [];
  const beside = [
    ...childrenBy(tree, t.index, "appos"),
    ...(relation(t) === "appos" && t.head >= 0 ? [tree.tokens[t.head]!] : []),
  ];
  // "the Fort Lamar Courier" carries nothing
  const isPerson = (c: Token): boolean =>
    titles.has(c.form.toLowerCase()) || (c.upos !== "PROPN" && personNouns.has(c.lemma));
  const words = isName ? [t, ...parts.filter((c) => c.upos === "PROPN")].sort((x, y) => x.index - y.index) : [];
  const bare = words.filter((c) => !titles.has(c.form.toLowerCase()));
  const full = isName && childrenBy(tree, t.index, "flat").some((c) => c.upos === "PROPN");
  const first = bare.length > 1 ? genders.get(bare[0]!.form.toLowerCase()) : undefined;
  const told = [...words.filter((c) => !bare.includes(c)), ...parts, ...(isName ? [] : [t]), ...beside]
    .map((c) => genders.get(c.upos === "PROPN" ? c.form.toLowerCase() : c.lemma.toLowerCase()))
    .find((gender) => gender !== undefined);
  return {
    person: [...parts, ...beside].some(isPerson) || full || first !== undefined || (!isName && isPerson(t)),
    gender: first ?? (isName || isPerson(t) ? told : undefined),
    surname: bare.at(-1)?.form.toLowerCase(),
    token: bare.at(-1)?.index ?? t.index,
  };
}
