import { readFileSync } from "node:fs";
import {
  type CandidatePair,
  combined,
  judge as judgeIn,
  type Probabilities,
  unmeasured,
  weightOf,
} from "@counterclaim/core";
import { english } from "@counterclaim/english";
import { type Judge, judgeAll, type JudgeOptions } from "@counterclaim/nli";

/** One sentence pair as NLI corpora have them. */
interface LabelledPair {
  readonly premise: string;
  readonly hypothesis: string;
  readonly label: "contradiction" | "entailment" | "neutral";
}

/** How well one way of judging tells contradictions from the rest. */
export interface PairScore {
  readonly way: string;
  readonly flagged: number;
  readonly right: number;
  readonly conflicts: number;
  readonly pairs: number;
}

/** Reads pairs (JSON Lines), and scores Counterclaim's own reading, the judge's, and both. Pairs without an answer are left out. */
export async function onPairs(
  file: string,
  judge: Judge,
  options: JudgeOptions & { pairs: number },
): Promise<PairScore[]> {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean).slice(0, options.pairs);
  const pairs = lines.map((line) => JSON.parse(line) as LabelledPair);
  const { judgements } = await judgeAll(pairs.map(candidateOf), judge, options);
  const scored = pairs.flatMap((pair, i) => {
    const answer = judgements[i]!;
    if ("failed" in answer) return [];
    const own = judgeIn(pair.premise, pair.hypothesis, english).probability.contradiction;
    const judged = answer.probability.contradiction;
    const both = combined(own, [weightOf(judged, unmeasured(answer))]);
    return [
      { conflict: pair.label === "contradiction", own, judged: likeliest(answer.probability) ? judged : 0, both },
    ];
  });
  const score = (way: string, of: (one: (typeof scored)[number]) => number): PairScore => {
    const flagged = scored.filter((one) => of(one) >= 0.5);
    return {
      ...{ way, flagged: flagged.length, right: flagged.filter(({ conflict }) => conflict).length },
      ...{ conflicts: scored.filter(({ conflict }) => conflict).length, pairs: scored.length },
    };
  };
  return [
    score("structure alone", ({ own }) => own),
    score("judge alone", ({ judged }) => judged),
    score("both, judge unmeasured", ({ both }) => both),
  ];
}

const likeliest = ({ contradiction, agreement, neutral }: Probabilities): boolean =>
  contradiction >= agreement && contradiction >= neutral;

function candidateOf({ premise, hypothesis }: LabelledPair, index: number): CandidatePair {
  const side = (article: string, sentence: string): CandidatePair["a"] => ({
    ...{ article, source: article, field: "text", start: 0, end: sentence.length, sentence },
    ...{ before: "", after: "", statements: [] },
  });
  const [a, b] = [side("a", premise), side("b", hypothesis)];
  return { id: String(index), a, b, reason: "related", structure: 0.02, priority: 0 };
}
