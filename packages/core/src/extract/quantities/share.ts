import { halfOpen } from "../../model/interval.js";
import { boundBefore, intervalOf, precisionOf } from "./bounds.js";
import { build, type Context, type Recogniser } from "./build.js";
import { phraseHead } from "./noun.js";
import { readNumeral, type Numeral } from "./numeral.js";

/** "one in eleven", "nine out of ten voters", "2 in 10,000", "one job in eleven": a share, in percent. */
export const share: Recogniser = (context, at) => {
  const { atoms, vocabulary } = context;
  const part = readNumeral(atoms, at, vocabulary);
  if (!part || !isWhole(part)) return undefined;
  const direct = vocabulary.outOf.at(atoms, part.end);
  const [joint, noun] = direct ? [direct, -1] : withNoun(context, part);
  const whole = joint && readNumeral(atoms, joint.end, vocabulary);
  if (!whole || !isWhole(whole) || whole.value <= part.value || part.value === 0) return undefined;
  const counted = phraseHead(atoms, whole.end);
  // "one job in eleven" ends with its number, "12 people in 40 cars" counts two things
  if (noun >= 0 && (counted >= 0 || part.value !== 1)) return undefined;
  if (vocabulary.unitsAfter.at(atoms, whole.end)) return undefined;
  const value = (100 * part.value) / whole.value;
  // the neighbours that the wording passes over: 1 in 10 and 1 in 12 for "one in eleven"
  const [low, high] = [(100 * part.value) / (whole.value + 0.5), (100 * part.value) / (whole.value - 0.5)];
  const place = high - low;
  const before = boundBefore(atoms, at, vocabulary);
  const interval =
    before.bound === undefined || before.bound === "exactly"
      ? halfOpen(low, high)
      : intervalOf({ value, place, step: place, whole: false, scaled: false }, before.bound);
  const draft = {
    ...{ start: before.start, end: whole.end, value, place, step: place, interval, dimension: "percent" },
    ...{ precision: precisionOf(before.bound, false), noun: noun >= 0 ? noun : counted },
  };
  return { quantities: [build(context, draft)], end: whole.end };
};

const isWhole = ({ form, value, vague, decimals }: Numeral): boolean =>
  form !== "fraction" && Number.isInteger(value) && !vague && !decimals && value <= 1e9;

function withNoun(context: Context, part: Numeral): [{ end: number } | undefined, number] {
  const { atoms, vocabulary } = context;
  const noun = atoms[part.end];
  if (noun?.upos !== "NOUN") return [undefined, -1];
  return [vocabulary.outOf.at(atoms, part.end + 1), noun.token];
}
