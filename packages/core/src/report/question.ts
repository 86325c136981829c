import type { Judged, Conflict } from "../model/verdict.js";
import type { Argument, Statement } from "../model/statement.js";
import type { Passage } from "../model/reading.js";
import { wording } from "../model/wording.js";

/** What the sources differ on, as a question in words. */
export function questionOf(judged: Judged<Conflict>): string {
  const { verdict, alignment } = judged;
  // the affirmed side makes the plainer question
  const useB = alignment.a.polarity === "denied" && alignment.b.polarity === "affirmed";
  const [statement, unit] = useB ? [alignment.b, alignment.unitB] : [alignment.a, alignment.unitA];
  const topic = statementInWords(statement, unit);
  switch (verdict.kind) {
    case "quantity":
      return `How many or how much: ${topic}?`;
    case "date":
      return `When, or for how long: ${topic}?`;
    case "modality":
      return `How certain is it: ${topic}?`;
    case "attribution":
      return `Who said it: ${topic}?`;
    case "quotation":
      return `What were the words: ${topic}?`;
    case "cause":
      return `Why: ${topic}?`;
    case "entity":
      return `Who or what: ${topic}?`;
    case "status":
      return `How far has it come: ${topic}?`;
    default:
      return yesOrNo(statement, unit);
  }
}

function yesOrNo(statement: Statement, unit: Passage): string {
  const theme = statement.arguments.find((a) => a.role === "theme");
  if (theme && (statement.form === "attributive" || statement.form === "copular")) {
    const head = unit.sentence.tokens[theme.head]!;
    const plural = head.xpos === "NNS" || head.xpos === "NNPS";
    const bearer = phrase({ ...theme, tokens: theme.tokens.filter((i) => i !== statement.predicate) }, unit);
    return `${plural ? "Are" : "Is"} the ${bearer} ${unit.sentence.tokens[statement.predicate]!.form.toLowerCase()}?`;
  }
  return auxiliaryQuestion(statement, unit) ?? `Is it so: ${statementInWords(statement, unit)}?`;
}

/** "The guarantees are binding" → "Are the guarantees binding?": the auxiliary goes before the subject. */
function auxiliaryQuestion(statement: Statement, unit: Passage): string | undefined {
  const { tokens } = unit.sentence;
  const subject = statement.arguments.find(
    (a) => tokens[a.head]!.deprel.startsWith("nsubj") && tokens[a.head]!.head === statement.predicate,
  );
  const auxiliary = tokens.find(
    (t) => t.head === statement.predicate && (t.deprel.startsWith("aux") || t.deprel === "cop"),
  );
  if (!subject || !auxiliary || auxiliary.index > statement.predicate) return undefined;
  const moved = new Set([...subject.tokens, auxiliary.index, ...statement.polarityTokens]);
  const rest = statement.tokens.filter((i) => i > subject.head && !moved.has(i));
  const first = auxiliary.form[0]!.toUpperCase() + auxiliary.form.slice(1).toLowerCase();
  const who = join(unit, subject.tokens);
  const start = tokens[subject.tokens[0]!]!.upos === "PROPN" ? who : who[0]!.toLowerCase() + who.slice(1);
  return `${first} ${start} ${join(unit, rest)}?`;
}

/** The clause's own words, in order and cut short where long. */
function statementInWords(statement: Statement, unit: Passage): string {
  const tokens = [...new Set([...statement.tokens, ...statement.arguments.flatMap((a) => a.tokens)])].sort(
    (x, y) => x - y,
  );
  const words = join(unit, tokens);
  return words.length > 110 ? `${words.slice(0, words.lastIndexOf(" ", 107))} …` : words;
}

/** A noun phrase without its determiner and its preposition. */
function phrase(argument: Argument, unit: Passage): string {
  const words = join(
    unit,
    argument.tokens.filter((i) => {
      const t = unit.sentence.tokens[i]!;
      return (
        t.upos !== "DET" &&
        t.upos !== "PUNCT" &&
        !(t.head === argument.head && (t.deprel === "case" || t.deprel === "cc"))
      );
    }),
  );
  // a headline's capitals are no names
  const named = argument.tokens.some((i) => unit.sentence.tokens[i]!.upos === "PROPN");
  return named ? words : words.toLowerCase();
}

function join(unit: Passage, tokens: readonly number[]): string {
  const kept = [...wording(unit.sentence, tokens)];
  while (kept.length && EDGE.has(kept[0]!)) kept.shift();
  while (kept.length && (EDGE.has(kept.at(-1)!) || kept.at(-1) === ".")) kept.pop();
  return kept.join("");
}

/** What a clause cut out of its sentence may begin or end with and a question should not. */
const EDGE = new Set([" ", ",", ";", ":", "–", "—", "-"]);
