import type { Quantity } from "../../model/quantity.js";
import type { Sentence, Token } from "../../model/sentence.js";
import type { TimePhrase } from "../times/scan.js";
import type { Context } from "./build.js";
import { year } from "./rate.js";

/**
 * What a quantity gets from words that do not touch it: "$60 billion would be poured in every year" is a rate, and in
 * "of the eleven people, eight lived" eight are a part of eleven.
 */
export function readClause(
  context: Context,
  quantities: readonly Quantity[],
  times: readonly TimePhrase[],
): Quantity[] {
  return addWholes(context, addRates(context, quantities, times));
}

function addRates(context: Context, quantities: readonly Quantity[], times: readonly TimePhrase[]): Quantity[] {
  const { atoms, sentence, vocabulary } = context;
  const recurring = times
    .filter((phrase) => phrase.fields.recurrence && phrase.fields.weekday === undefined)
    .slice(0, 8);
  return quantities.map((quantity) => {
    // counts do not flow: a committee of 12 may meet every week
    if (quantity.per !== undefined || ["count", "ordinal", "score", "multiple"].includes(quantity.dimension))
      return quantity;
    const verb = verbOver(sentence, quantity.tokens[0]);
    const phrase = recurring.find(({ start }) => {
      const first = sentence.tokens[atoms[start]?.token ?? -1];
      const every = vocabulary.tables.timeWords.every.has(first?.form.toLowerCase() ?? "");
      return every && verb !== undefined && verbOver(sentence, first?.index) === verb;
    });
    const period = phrase?.fields.recurrence;
    const unit = vocabulary.tables.units.find((u) => u.dimension === "duration" && u.name === period?.unit);
    return unit && period?.count === 1 ? { ...quantity, per: unit.name, perYear: year / unit.factor } : quantity;
  });
}

/** The verb of the clause that a token stands in. */
function verbOver(sentence: Sentence, index: number | undefined): Token | undefined {
  let token = sentence.tokens[index ?? -1];
  for (let steps = 0; token && steps < 8; steps++) {
    if (token.upos === "VERB") return token;
    token = token.head === token.index ? undefined : sentence.tokens[token.head];
  }
  return undefined;
}

/** "Of the 163 people injured, 48 …": the counts after it without a noun of their own are parts. */
function addWholes({ sentence, vocabulary }: Context, quantities: readonly Quantity[]): Quantity[] {
  const { of, definite } = vocabulary.words;
  const form = (index: number): string => sentence.tokens[index]?.form.toLowerCase() ?? "";
  let whole: Quantity | undefined;
  return quantities.map((quantity) => {
    if (quantity.dimension !== "count") return quantity;
    const first = quantity.tokens[0] ?? 0;
    const opens = definite.has(form(first - 1)) && of.has(form(first - 2));
    const before = sentence.tokens[first - 3];
    if (opens && (before === undefined || before.upos === "PUNCT" || before.upos === "CCONJ")) whole = quantity;
    else if (whole && quantity.noun < 0 && quantity.value <= whole.value && !quantity.part)
      return { ...quantity, part: true, whole: whole.value, noun: whole.noun };
    return quantity;
  });
}
