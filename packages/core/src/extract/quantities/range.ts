import { between } from "../../model/interval.js";
import { boundBefore } from "./bounds.js";
import { build, type Context, type Recogniser } from "./build.js";
import { draftOf } from "./measure.js";
import type { Numeral } from "./numeral.js";
import { sideAt, sideFrom, type Side } from "./side.js";

/** "5 to 7", "5-7 percent", "$95 million to $110 million", "between 5 and 7", "five or six"; "from 3 to 8" as two ends of a change. */
export const range: Recogniser = (context, at) => {
  const first = sideAt(context, at);
  if (!first || first.numeral.vague) return undefined;
  const joint = joinerAt(context, first);
  if (!joint) return undefined;
  const second = sideFrom(context, joint.end);
  if (!second || second.numeral.vague) return undefined;
  const sides = align(first, second);
  if (!sides) return undefined;
  const [low, high] = sides;
  const { atoms, vocabulary } = context;
  const change = vocabulary.words.from.has(atoms[low.start - 1]?.lower ?? "");
  if (change) {
    const ends = [
      { ...draftOf(context, low), role: "from" as const },
      { ...draftOf(context, high), role: "to" as const },
    ];
    return { quantities: ends.map((draft) => build(context, draft)), end: second.end };
  }
  if (low.numeral.value >= high.numeral.value || !joint.fits(low, high)) return undefined;
  if (!joint.opener && isChange(context, low, high, first.unit !== undefined && second.unit !== undefined))
    return undefined;
  return { quantities: [build(context, rangeDraft(context, low, high, joint.opener))], end: second.end };
};

interface Joint {
  readonly end: number;
  /** "between" */
  readonly opener: boolean;
  readonly fits: (low: Side, high: Side) => boolean;
}

const always = () => true;
const neighbours = (low: Side, high: Side) => high.numeral.value - low.numeral.value <= Math.max(low.numeral.step, 1);

function joinerAt({ atoms, vocabulary: { words } }: Context, first: Side): Joint | undefined {
  const atom = atoms[first.end];
  const opener = words.between.has(atoms[first.start - 1]?.lower ?? "");
  const end = first.end + 1;
  if (!atom) return undefined;
  if (opener) return words.and.has(atom.lower) ? { end, opener, fits: always } : undefined;
  if (words.to.has(atom.lower) || (atom.lower === "-" && atom.glued === !!atoms[end]?.glued))
    return { end, opener, fits: always };
  return words.or.has(atom.lower) ? { end, opener, fits: neighbours } : undefined;
}

/** Gives both ends the unit and the scale that only one of them names: "5 to 7 million", "$5-7bn", "40 to 50 percent". */
function align(first: Side, second: Side): readonly [Side, Side] | undefined {
  // a unit after the first number is its own ("2 percent to 214,600"), a sign of money before it is for both
  if (first.unit && !second.unit && first.start === first.numeral.start) return undefined;
  const a: Side = first.unit ? first : { ...first, unit: second.unit };
  const b: Side = second.unit ? second : { ...second, unit: first.unit };
  if (a.unit?.dimension !== b.unit?.dimension) return undefined;
  const { scale } = b.numeral;
  const shares = scale !== undefined && a.numeral.scale === undefined && a.numeral.value * scale < b.numeral.value;
  return shares ? [{ ...a, numeral: times(a.numeral, scale) }, b] : [a, b];
}

const times = (numeral: Numeral, factor: number): Numeral => ({
  ...numeral,
  value: numeral.value * factor,
  place: numeral.place * factor,
  step: numeral.step * factor,
});

// "rose $2 to $81": a change and what it led to; the ends of a range are nearer to each other
const farApart = 3;

/** Does a verb right before two numbers with a unit each make the first a change and the second its result? */
function isChange({ atoms, vocabulary }: Context, low: Side, high: Side, repeated: boolean): boolean {
  const before = atoms[boundBefore(atoms, low.start, vocabulary).start - 1];
  return repeated && before?.upos === "VERB" && high.numeral.value > farApart * low.numeral.value;
}

function rangeDraft(context: Context, low: Side, high: Side, opener: boolean) {
  const { atoms, vocabulary } = context;
  const draft = draftOf(context, high);
  const before = boundBefore(atoms, opener ? low.start - 1 : low.start, vocabulary);
  const value = (low.numeral.value + high.numeral.value) / 2;
  // a range converts its first end by its own unit: "900 metres to 1.2 km"
  const ratio = low.unit && high.unit ? low.unit.factor / high.unit.factor : 1;
  const [min, max] = [low.numeral.value * ratio, high.numeral.value];
  const { role: _role, ...rest } = draft;
  return {
    ...rest,
    start: opener && before.start === low.start - 1 ? low.start - 1 : before.start,
    value: ratio === 1 ? value : (min + max) / 2,
    place: Math.min(low.numeral.place, high.numeral.place),
    step: Math.min(low.numeral.step, high.numeral.step),
    interval: between(min, max),
    precision: "range" as const,
  };
}
