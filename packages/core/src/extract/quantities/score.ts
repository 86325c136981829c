import { point } from "../../model/interval.js";
import { build, type Context, type Recogniser } from "./build.js";
import { phraseHead } from "./noun.js";
import { readNumeral, type Numeral } from "./numeral.js";

/** Results as a pair: "7 to 4", "6-3", "five votes to four", "280 votes to 52", "two to one". Kept with the larger number first. */
export const score: Recogniser = (context, at) => {
  const { atoms, vocabulary } = context;
  const first = readNumeral(atoms, at, vocabulary);
  if (!first || !isPlain(first) || /^0\d/u.test(atoms[at]?.text ?? "")) return undefined;
  const named = isScoreWord(context, first.end);
  const joint = named ? first.end + 1 : first.end;
  const joiner = atoms[joint];
  const hyphen = joiner?.lower === "-" && joiner.glued && !!atoms[joint + 1]?.glued && !named;
  if (!hyphen && !vocabulary.words.to.has(joiner?.lower ?? "")) return undefined;
  const second = readNumeral(atoms, joint + 1, vocabulary);
  if (!second || !isPlain(second) || !isResult(context, first, second, named)) return undefined;
  const pair: [number, number] = [Math.max(first.value, second.value), Math.min(first.value, second.value)];
  const end = isScoreWord(context, second.end) && !hyphen ? second.end + 1 : second.end;
  const draft = {
    ...{ start: at, end, value: pair[0], place: 1, step: 1, interval: point(pair[0]) },
    ...{
      dimension: "score",
      precision: "exact" as const,
      noun: named ? atoms[first.end]!.token : phraseHead(atoms, second.end),
      pair,
    },
  };
  return { quantities: [build(context, draft)], end };
};

const isPlain = ({ form, value, grouped, decimals, vague }: Numeral): boolean =>
  form !== "fraction" &&
  Number.isInteger(value) &&
  value >= 0 &&
  value < 10_000 &&
  !decimals &&
  !vague &&
  (!grouped || value < 1000);

function isScoreWord({ atoms, sentence, vocabulary }: Context, at: number): boolean {
  const atom = atoms[at];
  const lemma = sentence.tokens[atom?.token ?? -1]?.lemma ?? "";
  return atom?.kind === "word" && vocabulary.words.scores.has(lemma);
}

function isResult(context: Context, first: Numeral, second: Numeral, named: boolean): boolean {
  const { atoms, vocabulary } = context;
  if (named) return true;
  if (vocabulary.unitsAfter.at(atoms, second.end) || vocabulary.unitsBefore.before(atoms, first.start)) return false;
  // "between", "from", "up to" open ranges and changes
  const before = atoms[first.start - 1]?.lower ?? "";
  if (vocabulary.words.from.has(before) || vocabulary.words.between.has(before)) return false;
  if (isScoreWord(context, second.end)) return true;
  if (phraseHead(atoms, second.end) >= 0 && first.value < second.value) return false;
  return first.value > second.value || isNearScore(context, atoms[first.start]!.token);
}

/** Is a vote, a win or the like spoken of around token `index`? A window, since sentences may be of any length. */
function isNearScore({ sentence, vocabulary }: Context, index: number): boolean {
  const around = sentence.tokens.slice(Math.max(0, index - reach), index + reach);
  return around.some((token) => vocabulary.words.scores.has(token.lemma));
}

const reach = 20;
