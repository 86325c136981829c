import { boundAfter, boundBefore, intervalOf, precisionOf } from "./bounds.js";
import { build, tokensOf, type Context, type Draft, type Recogniser } from "./build.js";
import { nounAfter, phraseHead } from "./noun.js";
import { partOf } from "./part.js";
import { rateAt, rateOfNoun, speedOf } from "./rate.js";
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
  const { atoms, vocabulary } = context;
  const { numeral, unit } = side;
  if (!Number.isFinite(numeral.value)) return false;
  const [first, next] = [atoms[numeral.start]!, atoms[numeral.end]];
  if (unit !== undefined || numeral.form === "digits") return true;
  const single = numeral.end === numeral.start + 1;
  // "no one", "the one", "one another"; "both … and"; "half" as an adverb
  if (single && ["PRON", "CCONJ", "ADV", "VERB"].includes(first.upos)) return false;
  if (single && numeral.value === 1 && isPronoun(context, numeral.start)) return false;
  // "the pair", "a duo": a noun for the two, not a count of something
  if (single && first.upos === "NOUN" && first.xpos === "NN" && !vocabulary.words.of.has(next?.lower ?? ""))
    return false;
  const compound = next?.lower === "-" && next.glued && !!atoms[numeral.end + 1]?.glued;
  if (compound && (numeral.form === "fraction" || numeral.value === 1)) return false;
  // "the second half" names a part, it does not halve
  if (numeral.form === "fraction" && vocabulary.tables.ordinals.has(atoms[numeral.start - 1]?.lower ?? ""))
    return false;
  return true;
}

/** "this one", "the one that", "one at a time": a pronoun whatever the tagger says; "one died" counts. */
function isPronoun({ atoms, sentence, vocabulary }: Context, at: number): boolean {
  const token = sentence.tokens[atoms[at]!.token];
  const counted =
    vocabulary.words.of.has(atoms[at + 1]?.lower ?? "") ||
    atoms[at + 1]?.upos === "NOUN" ||
    atoms[at + 1]?.upos === "ADJ";
  if (counted) return false;
  if (atoms[at + 1]?.upos === "DET") return true; // "one another"
  return atoms[at - 1]?.upos === "DET" || (token !== undefined && /^(?:advmod|obl|nmod|fixed|det)/u.test(token.deprel));
}

/** The number with its bounds, rate, noun and whole, in the unit as written. */
export function draftOf(context: Context, side: Side): Draft {
  const { atoms, vocabulary } = context;
  const { unit } = side;
  const share = side.numeral.form === "fraction" && unit === undefined;
  const numeral = share ? percentOf(side.numeral) : side.numeral;
  const before = boundBefore(atoms, side.start, vocabulary);
  const after = boundAfter(atoms, side.end, vocabulary);
  const end = after?.end ?? side.end;
  const part = partOf(atoms, before.start, end, unit !== undefined || share, vocabulary);
  const noun = part.noun ?? nounOf(context, side, end);
  const later = after ?? (noun >= 0 ? boundAfterNoun(context, noun, end) : undefined);
  const bound =
    before.bound === undefined || before.bound === "exactly" ? (later?.bound ?? before.bound) : before.bound;
  const adjacent = rateAt(atoms, end, vocabulary);
  const speed = unit && adjacent && speedOf(unit, adjacent);
  if (speed) return draftOf(context, { ...side, unit: speed, end: adjacent.end });
  const rate = adjacent ?? laterRate(context, before.start, end, noun, unit);
  // "delegates from 187 countries" counts, "up from 187" changes
  const role = noun >= 0 && unit === undefined ? undefined : roleBefore(atoms, before.start, vocabulary);
  const dimension = unit?.dimension ?? (share ? "percent" : multiple(context, side.end) ? "multiple" : "count");
  return {
    start: before.start,
    end: adjacent?.end ?? end,
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

/** "200 people or more": a phrase after the noun; one word there ("max", "strong") is too often something else. */
function boundAfterNoun(context: Context, noun: number, end: number) {
  const at = afterToken(context, noun, end);
  const found = boundAfter(context.atoms, at, context.vocabulary);
  return found && found.end - at > 1 ? found : undefined;
}

/** The rate after the counted noun ("12 people a day"), or, of money and shares, an "annual" in the noun phrase. */
function laterRate(context: Context, start: number, end: number, noun: number, unit: Side["unit"]) {
  const { atoms, vocabulary } = context;
  const afterNoun = noun >= 0 ? rateAt(atoms, afterToken(context, noun, end), vocabulary) : undefined;
  return afterNoun ?? (unit ? rateOfNoun(atoms, start, end, vocabulary) : undefined);
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
    if (of) return phraseHead(atoms, end + 1);
    return nounAfter(sentence, atoms, tokensOf(atoms, numeral.start, numeral.end), end);
  }
  let at = of ? end + 1 : end;
  if (words.definite.has(atoms[at]?.lower ?? "")) at++;
  else if (!of && numeral.form !== "fraction" && !hyphened(context, numeral.end))
    return joinedNoun(context, start, end);
  return phraseHead(atoms, at);
}

const hyphened = ({ atoms }: Context, at: number): boolean => atoms[at]?.lower === "-" && !!atoms[at]?.glued;

/** "$140 million bond": the noun that the measure modifies by the tree; "18 miles long" and "9 km southwest of" have none. */
function joinedNoun({ atoms, sentence }: Context, start: number, end: number): number {
  const noun = phraseHead(atoms, end);
  const tokens = atoms.slice(start, end).map((atom) => sentence.tokens[atom.token]);
  return noun >= 0 && tokens.some((token) => token?.head === noun) ? noun : -1;
}

/** The atom after the token, which stands at or right of atom `from`. */
function afterToken({ atoms }: Context, token: number, from: number): number {
  let at = from;
  while (at < atoms.length && atoms[at]!.token <= token) at++;
  return at;
}
