import type { Lexicon } from "../../model/lexicon.js";
import type { Quantity } from "../../model/quantity.js";
import type { Kind } from "../../model/report.js";
import type { Statement } from "../../model/statement.js";
import type { Time } from "../../model/time.js";
import { caseOf, childrenBy, relation, subtree, type Tree } from "../../model/tree.js";
import type { Clause, Piece } from "./clause.js";
import { type Asked, inWords } from "./words.js";

/**
 * The phrase with what decides asked for: "how many people" of "14 people", "on which bridge" of "on the north bridge".
 * Undefined where the words that decide are too deep in the phrase for that.
 */
export function whPhrase(
  kind: Kind,
  piece: Piece,
  asked: Asked,
  statement: Statement,
  focus: readonly number[],
  lexicon: Lexicon,
): string | undefined {
  if (kind === "quantity") return ofQuantity(piece, asked, focus, lexicon);
  if (kind === "date") return ofTime(piece, asked, focus);
  return kind === "entity" ? ofEntity(piece, asked, focus, lexicon) : undefined;
}

/** The words that decide, each with the word that leaves it open: "14" → "how many", "Monday" → "when". */
export function openWords(kind: Kind, asked: Asked, focus: readonly number[]): Map<number, string> | undefined {
  const { tokens } = asked.unit.sentence;
  const value =
    kind === "quantity"
      ? most(asked.unit.quantities, focus)
      : kind === "date"
        ? most(asked.unit.times, focus)
        : undefined;
  if (!value || value.tokens.length === 0) return undefined;
  const inside = tokens.filter((t) => t.start >= value.start && t.end <= value.end).map((t) => t.index);
  const phrase = [...new Set([...inside, ...value.tokens])].sort((x, y) => x - y);
  if ("dimension" in value) {
    if (value.pair) {
      // "612 votes to 547" is "how many votes to how many"
      const numbers = value.tokens.filter((i) => tokens[i]!.upos === "NUM");
      return numbers.length === 2 ? new Map(numbers.map((i) => [i, "how many"])) : undefined;
    }
    const wh = howMuch(value, tokens, phrase);
    return wh === undefined ? undefined : new Map(phrase.map((i, n) => [i, n === 0 ? wh : ""]));
  }
  const kept =
    value.form === "instant" || value.form === "clock" ? "when" : value.form === "duration" ? "how long" : "";
  return kept ? new Map(phrase.map((i, n) => [i, n === 0 ? kept : ""])) : undefined;
}

/** A clause's pieces without the one that gives the cause; undefined where none does. */
export function whyPieces(clause: Clause, tree: Tree, focus: readonly number[]): readonly Piece[] | undefined {
  const given = clause.pieces.filter(
    ({ relation: rel, tokens }) => rel.startsWith("obl") && focus.some((i) => tokens.includes(i)),
  );
  const inSubject = phraseHas(tree, clause.subject.head, focus);
  return inSubject ? undefined : clause.pieces.filter((piece) => !given.includes(piece));
}

const phraseHas = (tree: Tree, head: number, focus: readonly number[]): boolean =>
  subtree(tree, head).some((i) => focus.includes(i));

const overlap = (tokens: readonly number[], focus: readonly number[]): number =>
  tokens.filter((i) => focus.includes(i)).length;

function most<T extends Quantity | Time>(values: readonly T[], focus: readonly number[]): T | undefined {
  const best = [...values].sort((x, y) => overlap(y.tokens, focus) - overlap(x.tokens, focus))[0];
  return best && overlap(best.tokens, focus) > 0 ? best : undefined;
}

function ofQuantity(piece: Piece, asked: Asked, focus: readonly number[], { tables }: Lexicon): string | undefined {
  const { sentence } = asked.unit;
  const { tokens } = sentence;
  const quantity = most(asked.unit.quantities, focus);
  if (!quantity || quantity.pair || !quantity.tokens.every((i) => piece.tokens.includes(i))) return undefined;
  const within = (i: number): boolean => tokens[i]!.start >= quantity.start && tokens[i]!.end <= quantity.end;
  const phrase = piece.tokens.filter((i) => within(i) || quantity.tokens.includes(i));
  const first = phrase[0]!;
  const before = piece.tokens.filter((i) => i < first && tokens[i]!.upos !== "DET");
  const after = piece.tokens.filter((i) => i > phrase.at(-1)!);
  // only a preposition may stand before: "in 14 villages", and not "villages of 14 houses"
  if (before.some((i) => !["case", "nummod", "advmod"].includes(relation(tokens[i]!)))) return undefined;
  const lead = inWords(
    sentence,
    before.filter((i) => relation(tokens[i]!) === "case"),
  );
  const rest = inWords(sentence, after);
  // "the toll had reached 31": the number of a number
  const verb = tokens[piece.head]!.head;
  const isTally = verb >= 0 && childrenBy(asked.tree, verb, "nsubj").some(({ lemma }) => tables.tallies.has(lemma));
  const wh = isTally && rest === "" && quantity.dimension === "count" ? "what" : howMuch(quantity, tokens, phrase);
  // "how many of the members" needs no "people" between, "how much" no noun behind
  return wh && [lead.toLowerCase(), wh, rest].filter(Boolean).join(" ");
}

function howMuch(quantity: Quantity, tokens: Asked["tree"]["tokens"], phrase: readonly number[]): string | undefined {
  const { dimension } = quantity;
  if (dimension === "ordinal") return "which";
  if (dimension === "percent") return "what percentage";
  if (dimension === "points") return "how many percentage points";
  if (dimension.startsWith("currency")) return "how much";
  if (dimension === "count") {
    const inside = phrase.filter((i) => tokens[i]!.upos === "NOUN" && i === quantity.noun);
    return ["how many", ...inside.map((i) => tokens[i]!.form)].join(" ");
  }
  // "12 metres", "40 hectares": asked for in the unit that the text has
  const unit = tokens[phrase.at(-1)!]!;
  return unit.upos === "NOUN" && /s$/u.test(unit.form) ? `how many ${unit.form}` : undefined;
}

function ofTime(piece: Piece, asked: Asked, focus: readonly number[]): string | undefined {
  const { tree } = asked;
  const time = most(asked.unit.times, focus);
  if (!time) return undefined;
  const outside = piece.tokens.filter(
    (i) => !time.tokens.includes(i) && !(tree.tokens[i]!.start >= time.start && tree.tokens[i]!.end <= time.end),
  );
  const isMarker = (i: number): boolean => ["case", "det", "advmod", "punct"].includes(relation(tree.tokens[i]!));
  // "at a meeting on Monday": the phrase is of more than the time
  if (piece.relation === "nsubj" || outside.some((i) => !isMarker(i) && !isTimeWord(asked, i))) return undefined;
  if (time.form === "recurrence") return "how often";
  if (time.form === "age") return undefined;
  if (time.form === "duration") {
    const marker = caseOf(tree, piece.head);
    if (marker === "" || marker === "for") return "how long";
    return marker === "in" || marker === "within" ? "within what time" : undefined;
  }
  if (time.relation === "since" || time.relation === "until" || time.relation === "by") return `${time.relation} when`;
  return "when";
}

/** Another part of a time told in several: "at 9 a.m. on Monday". */
const isTimeWord = ({ unit }: Asked, i: number): boolean => unit.times.some((time) => time.tokens.includes(i));

function ofEntity(piece: Piece, asked: Asked, focus: readonly number[], lexicon: Lexicon): string | undefined {
  const { tree } = asked;
  const { sentence } = asked.unit;
  const head = tree.tokens[piece.head]!;
  const marker = caseOf(tree, piece.head);
  if (head.upos === "PRON") return undefined;
  if (piece.relation.startsWith("advmod") || /comp$/u.test(piece.relation)) return undefined;
  const atHead = focus.some((i) => i === piece.head || (tree.tokens[i]!.head === piece.head && isNamePart(tree, i)));
  if (!atHead) {
    // "the north bridge" → "which bridge"
    const modifier = focus.some(
      (i) => tree.tokens[i]!.head === piece.head && ["amod", "compound", "nmod"].includes(relation(tree.tokens[i]!)),
    );
    if (!modifier || head.upos !== "NOUN") return undefined;
    return [marker, "which", inWords(sentence, [piece.head])].filter(Boolean).join(" ");
  }
  const person = isPerson(tree, piece.head, lexicon) || lexicon.tables.agentMarkers.has(marker);
  const wh = person ? (piece.relation.startsWith("nsubj") || !marker ? "who" : "whom") : "what";
  const asks = !person && head.upos === "PROPN" && !marker ? "who or what" : wh;
  if (!person && PLACES.has(marker)) return "where";
  if (CAUSES.has(marker)) return "why";
  return [marker, asks].filter(Boolean).join(" ");
}

const PLACES = new Set(["in", "at", "near", "outside", "inside", "beside"]);

const CAUSES = new Set(["because of", "due to", "owing to", "thanks to"]);

const isNamePart = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.upos === "PROPN" && ["flat", "compound", "nmod", "appos"].includes(relation(tree.tokens[i]!));

/** A noun that names people, or a name with a title or an apposition that does. */
const isPerson = (tree: Tree, head: number, { tables }: Lexicon): boolean =>
  [head, ...tree.children[head]!].some((i) => {
    const { lemma, form } = tree.tokens[i]!;
    return (
      (i === head || ["appos", "compound", "nmod"].includes(relation(tree.tokens[i]!))) &&
      (tables.personNouns.has(lemma.toLowerCase()) || tables.titles.has(form.toLowerCase()))
    );
  });
