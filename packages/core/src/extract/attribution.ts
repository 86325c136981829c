import type { Lexicon } from "../model/lexicon.js";
import type { Token } from "../model/sentence.js";
import { cover } from "../model/span.js";
import type { Speaker } from "../model/statement.js";
import { isGerundComplement, type Above } from "./subjects.js";
import { caseOf, childBy, childrenBy, relation, subtree, token, type Tree } from "../model/tree.js";

const stanceOf = (t: Token, lexicon: Lexicon): Pick<Speaker, "stance" | "act"> | undefined => {
  const speech = lexicon.tables.speech.get(t.lemma);
  if (speech) return { stance: speech, act: "speech" };
  const thought = lexicon.tables.thought.get(t.lemma);
  return thought ? { stance: thought, act: "thought" } : undefined;
};

function speakerPhrase(tree: Tree, head: number): Pick<Speaker, "start" | "end" | "head"> {
  const words = subtree(tree, head, (t) => ["acl", "parataxis", "punct"].includes(relation(t)));
  return { ...cover(words.map((i) => token(tree, i))), head };
}

/** Who governs the clause as a speaker from above: "X said that …", "X is believed to …". */
export function governingSpeaker(
  tree: Tree,
  clause: Token,
  above: Above | undefined,
  lexicon: Lexicon,
): Speaker | undefined {
  const rel = relation(clause);
  const complement =
    ["ccomp", "xcomp", "parataxis", "csubj"].includes(rel) || isGerundComplement(tree, clause, lexicon);
  if (clause.head < 0 || !complement) return undefined;
  const governor = token(tree, clause.head);
  // "refused to pay": what one does oneself is no report of it
  if (rel === "xcomp" && lexicon.tables.implicatives.has(governor.lemma)) return undefined;
  const manner = stanceOf(governor, lexicon);
  if (!manner) return undefined;
  if (rel === "parataxis" && isAfterColon(tree, clause.index)) return undefined;
  // "Juries argue; that is their job": a semicolon ends what the verb before it reports
  if (clause.index > governor.index && startsAfter(tree, clause.index, ";")) return undefined;
  const passive = childBy(tree, governor.index, "nsubj:pass", "aux:pass") !== undefined;
  // "expects to win": what one thinks to do oneself is no report of it
  if (rel === "xcomp" && manner.act === "thought" && !passive) return undefined;
  // "he praised it, stressing that…": he stresses it
  const own = speakingSubject(tree, governor.index)?.index;
  const subject = own ?? (above?.head === governor.index ? above.subject : undefined);
  // "was ordered to leave" is what was ordered; "is said to have left" is said by nobody in particular
  const told = rel !== "xcomp" || (passive && !lexicon.tables.modals.has(governor.lemma));
  if (passive || subject === undefined) return told ? { ...empty(governor), ...manner } : undefined;
  return { ...speakerPhrase(tree, subject), ...manner };
}

/** "according to county records": says who says it, and is no part of what is said. */
export const isSourcePhrase = (t: Token, tree: Tree, lexicon: Lexicon): boolean =>
  (relation(t) === "obl" || relation(t) === "nmod") && lexicon.tables.sourceMarkers.has(caseOf(tree, t.index));

/** Who is named beside or after the clause: "…, analysts warned", "according to X". */
export function adjoinedSpeaker(tree: Tree, clause: number, lexicon: Lexicon): Speaker | undefined {
  for (const t of childrenBy(tree, clause, "parataxis")) {
    const manner = stanceOf(t, lexicon);
    const subject = speakingSubject(tree, t.index);
    const own = childrenBy(tree, t.index, "ccomp", "obj").some((other) => other.index !== subject?.index);
    if (manner && subject && !own && !isAfterColon(tree, t.index))
      return { ...speakerPhrase(tree, subject.index), ...manner };
  }
  for (const t of childrenBy(tree, clause, "obl", "nmod")) {
    if (isSourcePhrase(t, tree, lexicon)) {
      return { ...speakerPhrase(tree, t.index), stance: "+", act: "speech" };
    }
  }
  return undefined;
}

function startsAfter(tree: Tree, clause: number, mark: string): boolean {
  const first = subtree(tree, clause)[0] ?? clause;
  return [tree.tokens[first], tree.tokens[first - 1]].some((t) => t?.form === mark);
}

/** "The text is weak: lawyers speak of good wishes": what follows a colon or a semicolon reports nothing of what precedes it. */
const isAfterColon = (tree: Tree, clause: number): boolean =>
  startsAfter(tree, clause, ":") || startsAfter(tree, clause, ";");

/**
 * The subject of a verb of speech. After a quotation it follows the verb ("…," said Ito), where parsers often take it
 * for an object; a verb of speech that has its words before it and no subject has its speaker there.
 */
function speakingSubject(tree: Tree, verb: number): Token | undefined {
  const subject = childBy(tree, verb, "nsubj");
  if (subject) return subject;
  const said = childBy(tree, verb, "ccomp");
  const before = (said !== undefined && said.index < verb) || relation(token(tree, verb)) === "parataxis";
  return before ? childrenBy(tree, verb, "obj").find((t) => t.index > verb) : undefined;
}

const empty = (t: Token): Pick<Speaker, "start" | "end" | "head"> => ({ start: t.start, end: t.end, head: -1 });

/** Is this clause only the frame of another's words ("police said"), with nothing of its own to compare? */
export function isReportingFrame(tree: Tree, head: number, lexicon: Lexicon): boolean {
  const t = token(tree, head);
  if (!stanceOf(t, lexicon)) return false;
  const object = childBy(tree, head, "obj");
  if (object && object !== speakingSubject(tree, head)) return false;
  if (relation(t) === "parataxis") return !isAfterColon(tree, head);
  return childBy(tree, head, "ccomp", "parataxis") !== undefined;
}
