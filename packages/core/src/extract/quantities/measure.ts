import { boundAfter, boundBefore, intervalOf, precisionOf } from "./bounds.js";
import { build, type Context, type Draft, type Recogniser } from "./build.js";
import { isIdentifier } from "./identifiers.js";
import { nounAfter, phraseHead } from "./noun.js";
import { partOf } from "./part.js";
import { rateAt } from "./rate.js";
import { roleBefore } from "./role.js";
import { measured, sideAt, type Side } from "./side.js";

/** A number with or without a unit: "27 people", "more than €2.5bn a year", "60-metre", "half of the voters". */
export const measure: Recogniser = (context, at) => {
  const side = sideAt(context, at);
  if (!side || !counts(context, side)) return undefined;
  return { quantities: [build(context, draftOf(context, side))], end: side.end };
};

/** Is it a number at all, and not a name, a pronoun, or the first part of a compound ("one-off")? */
function counts(context: Context, side: Side): boolean {
  const { atoms, sentence, vocabulary } = context;
  const { numeral, unit } = side;
  if (!Number.isFinite(numeral.value)) return false;
  if (isIdentifier(sentence, atoms, numeral, vocabulary) && unit === undefined) return false;
  const [first, next] = [atoms[numeral.start]!, atoms[numeral.end]];
  if (unit !== undefined || numeral.form === "digits") return true;
  const single = numeral.end === numeral.start + 1;
  // "no one", "the one", "one another"; "both … and"; "half" as an adverb
  if (single && ["PRON", "CCONJ", "ADV", "VERB"].includes(first.upos)) return false;
  const compound = next?.lower === "-" && next.glued && !!atoms[numeral.end + 1]?.glued;
  if (compound && (numeral.form === "fraction" || numeral.value === 1)) return false;
  // "the second half" names a part, it does not halve
  if (numeral.form === "fraction" && vocabulary.tables.ordinals.has(atoms[numeral.start - 1]?.lower ?? ""))
    return false;
  return true;
}

/** The number with its bounds, rate, noun and whole, in the unit as written. */
export function draftOf(context: Context, side: Side): Draft {
  const { atoms, sentence, vocabulary } = context;
  const { unit } = side;
  const share = side.numeral.form === "fraction" && unit === undefined;
  const numeral = share ? percentOf(side.numeral) : side.numeral;
  const before = boundBefore(atoms, side.start, vocabulary);
  const after = boundAfter(atoms, side.end, vocabulary);
  const bound =
    before.bound === undefined || before.bound === "exactly" ? (after?.bound ?? before.bound) : before.bound;
  const end = after?.end ?? side.end;
  const part = partOf(sentence, atoms, before.start, end, vocabulary);
  const noun = part.noun ?? nounOf(context, side, end);
  const rate =
    rateAt(atoms, end, vocabulary) ?? (noun >= 0 ? rateAt(atoms, afterToken(context, noun), vocabulary) : undefined);
  const role = roleBefore(atoms, before.start, vocabulary);
  const dimension = unit?.dimension ?? (share ? "percent" : multiple(context, side.end) ? "multiple" : "count");
  return {
    start: before.start,
    end: rate && rateAt(atoms, end, vocabulary) ? rate.end : end,
    value: numeral.value,
    place: numeral.place,
    step: numeral.step,
    interval: intervalOf(measured(numeral, dimension), bound),
    precision: precisionOf(bound, numeral.vague ?? false),
    dimension,
    noun,
    part: part.part,
    ...(unit ? { unit } : {}),
    ...(part.whole === undefined ? {} : { whole: part.whole }),
    ...(rate ? { per: rate.per } : {}),
    ...(rate?.perYear === undefined ? {} : { perYear: rate.perYear }),
    ...(role ? { role } : {}),
  };
}

function percentOf<T extends { value: number; place: number; step: number }>(numeral: T): T {
  return { ...numeral, value: numeral.value * 100, place: numeral.place * 100, step: numeral.step * 100 };
}

/** "80 times as high": the word after the number makes it a factor. */
function multiple({ atoms, vocabulary: { words } }: Context, end: number): boolean {
  return words.times.has(atoms[end]?.lower ?? "") && words.comparison.has(atoms[end + 1]?.lower ?? "");
}

/** "420 tonnes of fuel" measures fuel, "60-metre section" a section, "half the voters" voters, "27 people" counts people. */
function nounOf(context: Context, { numeral, unit, start }: Side, end: number): number {
  const { atoms, sentence, vocabulary } = context;
  const { words } = vocabulary;
  const of = words.of.has(atoms[end]?.lower ?? "");
  if (unit === undefined && numeral.form !== "fraction") {
    // "a couple of days", "dozens of cars", "2 million of …"
    return of
      ? phraseHead(atoms, end + 1)
      : nounAfter(
          sentence,
          atoms,
          context.atoms.slice(start, end).map((a) => a.token),
          end,
        );
  }
  let at = of ? end + 1 : end;
  if (words.definite.has(atoms[at]?.lower ?? "")) at++;
  else if (!of && numeral.form !== "fraction" && !hyphened(context, numeral.end)) return joinedNoun(context, end);
  return phraseHead(atoms, at);
}

const hyphened = ({ atoms }: Context, at: number): boolean => atoms[at]?.lower === "-" && !!atoms[at]?.glued;

/** "$140 million bond", "40 km line": the noun that the unit stands before; "18 miles long" and "5 percent in" have none. */
function joinedNoun({ atoms }: Context, end: number): number {
  const next = atoms[end];
  return next?.kind === "word" && ["NOUN", "PROPN", "ADJ"].includes(next.upos) ? phraseHead(atoms, end) : -1;
}

function afterToken({ atoms }: Context, token: number): number {
  let at = atoms.findIndex((atom) => atom.token === token);
  while (at >= 0 && at < atoms.length && atoms[at]?.token === token) at++;
  return at;
}
