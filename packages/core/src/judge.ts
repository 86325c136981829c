import { align } from "./align/align.js";
import { figuresAlone, figuresFollow } from "./model/figures.js";
import { valueLinks } from "./align/values.js";
import { wordsAlone } from "./align/wordsAlone.js";
import { detectPair } from "./detect/detect.js";
import { detectors } from "./detect/detectors.js";
import { reader } from "./extract/read.js";
import type { Comparison } from "./model/comparer.js";
import type { Language, Lexicon } from "./model/lexicon.js";
import type { Reading } from "./model/reading.js";
import { rememberingLexicon } from "./model/rememberingLexicon.js";
import type { Judgement } from "./model/report.js";
import type { Conflict, Judged } from "./model/verdict.js";

/**
 * Judges two plain texts of a sentence or a few: do they contradict, agree, or neither? The first is read as what is given, the second
 * as what is claimed of it, so that their order makes a difference where the one says more than the other.
 */
export function judge(a: string, b: string, language: Language): Judgement {
  const read = reader(language);
  const readings = [a, b].map((text, i) => read({ id: "ab"[i]!, source: "ab"[i]!, text }, i)) as [Reading, Reading];
  const found = judgeByDetectors(readings, language);
  const probability = withPlainCases(weigh(found, compareTexts(readings, language)), readings, language.lexicon);
  const { verdict } = found.conflict ?? {};
  return {
    probability,
    ...(verdict && isContradiction(probability) && { kind: verdict.kind, level: verdict.level }),
    reason: reasonOf(found, probability),
  };
}

interface Found {
  readonly conflict?: Judged<Conflict>;
  readonly agreement: number;
  readonly clearedBy: string;
}

function judgeByDetectors(readings: readonly Reading[], language: Language): Found {
  const lexicon = rememberingLexicon(language.lexicon);
  const context = { lexicon, readings: new Map(readings.map((r) => [r.article.id, r])) };
  let conflict: Judged<Conflict> | undefined;
  let agreement = 0;
  let clearedBy = "";
  for (const pair of align(readings, lexicon, { internal: false, comparer: language.comparer })) {
    for (const judged of detectPair(pair.alignments, detectors, context)) {
      if (judged.verdict.outcome === "conflict") {
        if (!conflict || judged.confidence > conflict.confidence) conflict = judged as Judged<Conflict>;
      } else if (judged.verdict.outcome === "agreement") agreement = Math.max(agreement, judged.confidence);
      else if (judged.verdict.outcome === "cleared") clearedBy ||= judged.verdict.reason;
    }
  }
  return { ...(conflict && { conflict }), agreement, clearedBy };
}

/** The texts as wholes: a text of several sentences is contradicted or stated by what they say together. */
function compareTexts(
  [a, b]: readonly [Reading, Reading],
  { pairComparer: comparer }: Language,
): Comparison | undefined {
  if (!comparer) return undefined;
  const [x, y] = [a, b].map((reading) => comparer.read(reading.units.map((unit) => unit.sentence))) as [
    ReturnType<typeof comparer.read>,
    ReturnType<typeof comparer.read>,
  ];
  return comparer.compare(x, y, valueLinks(a.units, b.units));
}

/** Probability of a contradiction where no detector speaks and there is no comparer. */
const SILENT = 0.02;

function weigh({ conflict, agreement }: Found, comparison: Comparison | undefined): Judgement["probability"] {
  if (comparison) return comparison.probability;
  const contradiction = conflict?.confidence ?? SILENT;
  const agrees = (1 - contradiction) * agreement;
  return { contradiction, agreement: agrees, neutral: 1 - contradiction - agrees };
}

/** How sure figures make it where they alone part two texts, or where the one's follow from the other's. */
const BY_FIGURES = 0.9;
const FOLLOWING = 0.6;

/** Where figures or one word alone part two texts, or where the figures of one follow from the other's, that decides. */
function withPlainCases(
  probability: Judgement["probability"],
  [a, b]: readonly [Reading, Reading],
  lexicon: Lexicon,
): Judgement["probability"] {
  const decided = figuresAlone(a.units, b.units);
  if (decided) return surely(decided, BY_FIGURES, probability);
  const word = wordsAlone(a.units, b.units, lexicon);
  if (word) return surely(word.relation, word.strength, probability);
  return figuresFollow(a.units, b.units) ? surely("agreement", FOLLOWING, probability) : probability;
}

/** At least this probability for one outcome, the rest shared as before. */
function surely(
  outcome: keyof Judgement["probability"],
  least: number,
  probability: Judgement["probability"],
): Judgement["probability"] {
  if (probability[outcome] >= least) return probability;
  const rest = (1 - least) / Math.max(1e-9, 1 - probability[outcome]);
  const { contradiction, agreement, neutral } = probability;
  return {
    contradiction: contradiction * rest,
    agreement: agreement * rest,
    neutral: neutral * rest,
    [outcome]: least,
  };
}

const isContradiction = ({ contradiction, agreement, neutral }: Judgement["probability"]): boolean =>
  contradiction >= agreement && contradiction >= neutral;

function reasonOf({ conflict, clearedBy }: Found, probability: Judgement["probability"]): string {
  if (isContradiction(probability)) return conflict?.verdict.reason ?? "They do not go together.";
  if (probability.agreement >= probability.neutral) return "Both state the same.";
  return clearedBy || "They do not speak of the same.";
}
