import type { Lexicon } from "../../model/lexicon.js";
import type { Quantity } from "../../model/quantity.js";
import type { Sentence } from "../../model/sentence.js";
import { scanTimes, type TimePhrase } from "../times/scan.js";
import { readAtoms, type Atom } from "./atoms.js";
import { addMeasurands } from "./bearer.js";
import type { Context, Recogniser } from "./build.js";
import { readClause } from "./clause.js";
import { identifier } from "./identifiers.js";
import { measure } from "./measure.js";
import { ordinal } from "./ordinal.js";
import { range } from "./range.js";
import { score } from "./score.js";
import { share } from "./share.js";
import { addVotes } from "./votes.js";
import { compileVocabulary, type Vocabulary } from "./vocabulary.js";

/** Tried in this order at every place; the first that recognises something takes the words. */
const recognisers: readonly Recogniser[] = [ordinal, share, identifier, score, range, measure];

/**
 * The numbers a sentence gives, in text order: counts, shares, money, measures, scores, ordinals. Dates, clock times,
 * durations and ages are left to `extractTimes`. Linear in the length of the sentence; never throws.
 */
export function extractQuantities(
  sentence: Sentence,
  lexicon: Lexicon,
  vocabulary: Vocabulary = compileVocabulary(lexicon),
): Quantity[] {
  const atoms = readAtoms(sentence);
  const times = scanTimes(sentence, atoms, vocabulary);
  const taken = new Set<number>();
  for (const time of times.filter((phrase) => !isAdjective(phrase, atoms, vocabulary)))
    for (let i = time.start; i < time.end; i++) taken.add(i);
  // times are blanked out, so that no number phrase reaches into a date
  const free = atoms.map((atom, i) =>
    taken.has(i) ? { ...atom, kind: "symbol" as const, text: "\u0000", lower: "\u0000" } : atom,
  );
  const context: Context = { sentence, atoms: free, vocabulary };
  const quantities: Quantity[] = [];
  for (let at = 0; at < free.length;) {
    let end = at + 1;
    const atom = free[at]!;
    if (atom.kind !== "number" && !vocabulary.openers.has(atom.lower)) {
      at = end;
      continue;
    }
    for (const recognise of recognisers) {
      const found = recognise(context, at);
      if (!found) continue;
      quantities.push(...found.quantities);
      end = Math.max(end, found.end);
      break;
    }
    at = end;
  }
  return addVotes(context, addMeasurands(context, readClause(context, quantities, times)));
}

/** "annual", "daily": what they recur is said by the noun, which the number before them may count. */
const isAdjective = ({ fields, start }: TimePhrase, atoms: readonly Atom[], { tables }: Vocabulary): boolean =>
  fields.recurrence !== undefined && !tables.timeWords.every.has(atoms[start]?.lower ?? "");
