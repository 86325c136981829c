import type { Lexicon } from "../../model/lexicon.js";
import type { Passage, Reading } from "../../model/reading.js";
import type { Kind } from "../../model/report.js";
import type { Statement } from "../../model/statement.js";
import { childBy, treeOf } from "../../model/tree.js";
import type { Conflict, Judged } from "../../model/verdict.js";
import { type Clause, clauseAround, type Piece } from "./clause.js";
import { openWords, whPhrase, whyPieces } from "./whPhrase.js";
import { type Asked, inWords, midSentence, nounPhrase, phraseTokens } from "./words.js";

type Readings = ReadonlyMap<string, Reading>;

/** One article's sentence, its statement and the words that decide there. */
interface Side {
  readonly asked: Asked;
  readonly statement: Statement;
  readonly focus: readonly number[];
}

/** A question, and how well it asks: 0 is best. */
interface Draft {
  readonly text: string;
  readonly cost: number;
}

/** A question longer than this loses its last phrases, in characters. */
const LONG = 120;
/** Costs, in characters that a question may be longer instead. */
const DENIED = 60;
const UNKNOWN = 60;
const HEADING = 40;
const ATTRIBUTIVE = 10;
const IN_PLACE = 30;
const NOT_FRONTED = 80;
const WEAKER = 30;
const LOOSE = 400;

/** What the sources differ on, as a question in words: asked of the side that makes the plainer one. */
export function questionOf(judged: Judged<Conflict>, readings: Readings, lexicon: Lexicon): string {
  const { verdict, alignment } = judged;
  const sides: Side[] = [
    { asked: askedOf(alignment.unitA, readings), statement: alignment.a, focus: verdict.focus.a },
    { asked: askedOf(alignment.unitB, readings), statement: alignment.b, focus: verdict.focus.b },
  ];
  const drafts = sides.map((side) => draft(verdict.kind, side, lexicon));
  // of equals the one that sorts first, so that the order of the articles makes no difference
  const [best] = drafts.sort((x, y) => x.cost - y.cost || (x.text < y.text ? -1 : 1));
  return best!.text;
}

function askedOf(unit: Passage, readings: Readings): Asked {
  const units = readings.get(unit.article)?.units ?? [];
  return {
    unit,
    tree: treeOf(unit.sentence),
    treeOf: (mention) => {
      const other = units.find(({ id }) => id === mention.unit);
      return other && treeOf(other.sentence);
    },
  };
}

function draft(kind: Kind, side: Side, lexicon: Lexicon): Draft {
  const { asked, statement } = side;
  const cost = (text: string, more: number): Draft => ({
    text,
    cost:
      text.length +
      more +
      (statement.polarity === "denied" ? DENIED : 0) +
      (kind === "modality" && statement.force !== "fact" && statement.force !== "future" ? WEAKER : 0) +
      (asked.unit.sentence.kind === "heading" ? HEADING : 0),
  });
  if (YES_NO.has(kind) && statement.form === "attributive") {
    const text = ofProperty(asked, statement, lexicon);
    // what is denied there is that there are any such, and not the property
    if (text) return { text, cost: text.length + ATTRIBUTIVE };
  }
  const clause = clauseFor(side);
  if (clause) {
    const unknown = clause.subject.unknown ? UNKNOWN : 0;
    const text = ask(kind, clause, side, lexicon);
    if (text) return cost(text, unknown);
    const open = inPlace(kind, clause, side);
    if (open) return cost(open, IN_PLACE);
    if (!INDIRECT[kind]) return cost(yesOrNo(clause, asked, statement), unknown + NOT_FRONTED);
  }
  if (clause) return cost(`${LEADS[kind]}: ${declarative(clause, asked)}?`, NOT_FRONTED);
  const forms = openWords(kind, asked, side.focus);
  return cost(forms ? sentence([loose(side, forms)]) : `${LEADS[kind]}: ${loose(side)}?`, LOOSE);
}

/** Kinds of conflict whose question is answered by yes or no. */
const YES_NO: ReadonlySet<Kind> = new Set(["negation", "antonym", "quantifier", "status"]);

/** Kinds of conflict that are asked of a whole statement. */
const INDIRECT: Partial<Readonly<Record<Kind, (statement: string) => string>>> = {
  modality: (statement) => `How certain is it that ${statement}?`,
  attribution: (statement) => `Who said that ${statement}?`,
};

/** What goes before words that make no clause. */
const LEADS: Readonly<Record<Kind, string>> = {
  negation: "Is it so",
  antonym: "Is it so",
  quantifier: "Is it so",
  status: "How far has it come",
  quantity: "How many or how much",
  date: "When, or for how long",
  modality: "How certain is it",
  attribution: "Who said it",
  quotation: "What were the words",
  cause: "Why",
  entity: "Who or what",
};

/** The clause that holds the words that decide: the statement's own, or the one around them. */
function clauseFor({ asked, statement, focus }: Side): Clause | undefined {
  const own = clauseAround(asked, statement.predicate);
  if (own && (focus.length === 0 || focus.some((i) => wordsOf(own).has(i)))) return own;
  const { tokens } = asked.tree;
  // the topmost of the words that decide
  const top = focus.find((i) => !focus.includes(tokens[i]!.head)) ?? statement.predicate;
  return clauseAround(asked, top) ?? own;
}

const wordsOf = (clause: Clause): Set<number> =>
  new Set([
    ...clause.core,
    ...clause.pieces.flatMap((piece) => piece.tokens),
    clause.subject.head,
    ...(clause.moved === undefined ? [] : [clause.moved]),
  ]);

function ask(kind: Kind, clause: Clause, side: Side, lexicon: Lexicon): string | undefined {
  const { asked, statement, focus } = side;
  if (kind === "attribution") {
    const quoted = quotedWords(asked);
    if (quoted) return `Who said “${quoted}”?`;
  }
  const indirect = INDIRECT[kind];
  if (indirect) return indirect(declarative(clause, asked));
  if (YES_NO.has(kind)) return yesOrNo(clause, asked, statement);
  if (kind === "quotation") return ofWords(asked, statement);
  if (kind === "cause") {
    const pieces = whyPieces(clause, asked.tree, focus);
    // "a culvert undid the embankment": the subject is the cause
    if (!pieces) return sentence(["What", ...predicate(clause, asked, clause.pieces)]);
    return inverted("Why", { ...clause, pieces }, asked, new Set());
  }
  const subject = phraseTokens(asked.tree, clause.subject.head);
  if (focus.some((i) => subject.includes(i)) && !clause.subject.unknown) {
    const head = clause.subject.head;
    const wh = whPhrase(
      kind,
      { head, relation: "nsubj", tokens: subject, leads: true },
      asked,
      statement,
      focus,
      lexicon,
    );
    return wh && sentence([wh, ...predicate(clause, asked, clause.pieces)]);
  }
  for (const piece of clause.pieces) {
    if (!focus.some((i) => piece.tokens.includes(i))) continue;
    const wh = whPhrase(kind, piece, asked, statement, focus, lexicon);
    const pieces = clause.pieces.filter((other) => other !== piece);
    if (wh) return inverted(wh, { ...clause, pieces }, asked, new Set());
  }
  return undefined;
}

/** "The wreck lies at a depth of how many metres?": asked in place, where the phrase is too deep to go to the front. */
function inPlace(kind: Kind, clause: Clause, { asked, focus }: Side): string | undefined {
  const forms = openWords(kind, asked, focus);
  const places = [...wordsOf(clause)];
  if (!forms || clause.subject.unknown || ![...forms.keys()].every((i) => places.includes(i))) return undefined;
  return `${sentence([declarative(clause, asked, forms)])}`;
}

const sentence = (parts: readonly string[]): string => {
  const text = parts.filter(Boolean).join(" ");
  return `${text[0]!.toUpperCase()}${text.slice(1)}?`;
};

/** "Did the bridge open on Monday?" */
function yesOrNo(clause: Clause, asked: Asked, { polarityTokens }: Statement): string {
  return inverted("", clause, asked, new Set(polarityTokens));
}

/** The auxiliary before the subject, behind a question word; `without` are words left out. */
function inverted(wh: string, clause: Clause, asked: Asked, without: ReadonlySet<number>): string {
  const { sentence: own } = asked.unit;
  const forms = new Map(clause.bare);
  // "there was no warning" is asked as "was there any warning"
  for (const i of without) if (own.tokens[i]?.form.toLowerCase() === "no") forms.set(i, "any");
  const isKept = (i: number): boolean => i !== clause.moved && (!without.has(i) || forms.has(i));
  return shortened(clause.pieces, (pieces) =>
    sentence([wh, clause.auxiliary, clause.subject.words, ...predicate(clause, asked, pieces, forms, isKept)]),
  );
}

/** "The bridge opened on Monday", to stand behind "that". */
function declarative(clause: Clause, asked: Asked, forms: ReadonlyMap<number, string> = new Map()): string {
  return shortened(clause.pieces, (pieces) =>
    [clause.subject.words, ...predicate(clause, asked, pieces, forms)].filter(Boolean).join(" "),
  );
}

/** What follows the subject, as the sentence has it, and last what stands before the subject there. */
function predicate(
  clause: Clause,
  asked: Asked,
  pieces: readonly Piece[],
  forms: ReadonlyMap<number, string> = new Map(),
  isKept: (i: number) => boolean = () => true,
): string[] {
  const tokens = (leads: boolean): number[] => pieces.filter((p) => p.leads === leads).flatMap((p) => [...p.tokens]);
  return [[...clause.core, ...tokens(false)], tokens(true)].map((some) =>
    inWords(asked.unit.sentence, some.filter(isKept), forms),
  );
}

/** Objects and complements carry the question; adverbials go, the last first, where it is long. */
function shortened(pieces: readonly Piece[], write: (pieces: readonly Piece[]) => string): string {
  let kept = pieces;
  let text = write(kept);
  while (text.length > LONG) {
    const last = kept.map(({ relation }) => /^(?:obl|advmod|nmod)/u.test(relation)).lastIndexOf(true);
    if (last < 0) break;
    kept = kept.filter((_, i) => i !== last);
    text = write(kept);
  }
  return text;
}

/** "binding commitments" → "Are the commitments binding?" */
function ofProperty(asked: Asked, statement: Statement, { tables }: Lexicon): string | undefined {
  const theme = statement.arguments.find((a) => a.role === "theme");
  if (!theme || childBy(asked.tree, theme.head, "cop", "nsubj")) return undefined;
  const { tokens } = asked.unit.sentence;
  const noun = tokens[theme.head]!;
  const bearer = phraseTokens(asked.tree, theme.head).filter((i) => {
    const t = tokens[i]!;
    const lead = t.head === theme.head && i < theme.head && ["case", "det", "nummod", "cc"].includes(t.deprel);
    return i !== statement.predicate && !lead && !tables.quantifiers.has(t.lemma);
  });
  if (noun.upos === "PRON" || !bearer.length) return undefined;
  const be = noun.xpos === "NNS" || noun.xpos === "NNPS" ? "Are" : "Is";
  const named = noun.upos === "PROPN" || tokens[bearer[0]!]!.deprel === "nmod:poss";
  const words = midSentence(asked.unit.sentence, bearer, inWords(asked.unit.sentence, bearer));
  return `${be} ${named ? "" : "the "}${words} ${tokens[statement.predicate]!.form.toLowerCase()}?`;
}

/** The longest quotation of the sentence, cut short where long. */
function quotedWords({ unit }: Asked): string | undefined {
  const { sentence: own, quotations } = unit;
  const texts = quotations.map(({ start, end }) =>
    inWords(
      own,
      own.tokens.filter((t) => t.start >= start && t.end <= end).map((t) => t.index),
      new Map(own.tokens.map((t) => [t.index, t.form])),
    ),
  );
  const [longest] = texts.sort((x, y) => y.length - x.length);
  return longest === undefined || longest.length <= LONG ? longest || undefined : cut(longest);
}

const cut = (words: string): string => `${words.slice(0, words.lastIndexOf(" ", LONG))} …`;

/** "What exactly did the minister say?" */
function ofWords(asked: Asked, { speaker }: Statement): string | undefined {
  const who = speaker && speaker.head >= 0 ? nounPhrase(asked, speaker.head) : undefined;
  return who && `What exactly did ${who} say?`;
}

/** The statement's own words, in order and cut short where long. */
function loose({ asked, statement }: Side, forms: ReadonlyMap<number, string> = new Map()): string {
  const { tokens } = asked.unit.sentence;
  const own = new Set([...statement.tokens, ...statement.arguments.flatMap((a) => a.tokens), ...forms.keys()]);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  // a hyphen between two words belongs to both
  const kept = tokens.filter(
    ({ index: i, upos }) => own.has(i) || (upos === "PUNCT" && own.has(i - 1) && own.has(i + 1)),
  );
  const words = inWords(
    asked.unit.sentence,
    kept.map((t) => t.index).filter((i) => i >= first && i <= last),
    forms,
  );
  return words.length > LONG ? cut(words) : words;
}
