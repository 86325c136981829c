import {
  type Calibration,
  type CandidatePair,
  compare,
  type PairJudgement,
  propose,
  type Report,
} from "@counterclaim/core";
import { english } from "@counterclaim/english";
import { type Judge, judgeAll, type JudgeOptions } from "@counterclaim/nli";
import { type AnnotatedEvent, isPair } from "../events/events.js";
import { type Score, scoreOf, total } from "../events/score.js";
import { calibrate, calibrateHeldOut, type Measured } from "./calibrate.js";

/** What a judge adds on annotated events. */
export interface EventTable {
  readonly judge: string;
  readonly asked: number;
  readonly failed: number;
  /** way of judging → what it finds at a confidence of 0.5 */
  readonly rows: readonly (readonly [way: string, score: Score])[];
  /** fitted on all events: for use on others, not for measuring on these */
  readonly calibration: Calibration;
}

interface Asked {
  readonly event: AnnotatedEvent;
  readonly candidates: readonly CandidatePair[];
  readonly judgements: Awaited<ReturnType<typeof judgeAll>>["judgements"];
}

/** Asks the judge about the candidates of each event, and scores structure, the judge, and both. */
export async function onEvents(
  events: readonly AnnotatedEvent[],
  judge: Judge,
  options: JudgeOptions & { pairs: number },
): Promise<EventTable> {
  const asked: Asked[] = [];
  for (const event of events) {
    const candidates = propose(event.articles, english, { budget: options.pairs });
    const { judgements } = await judgeAll(candidates, judge, options);
    asked.push({ event, candidates, judgements });
  }
  const measured = asked.flatMap(measuredIn);
  const heldOut = calibrateHeldOut(measured);
  const score = (report: (one: Asked) => Pick<Report, "findings" | "agreements">): Score =>
    total(asked.map((one) => scoreOf(one.event, report(one) as Report)));
  const both = ({ event, judgements }: Asked, calibration?: Calibration): Report =>
    compare(event.articles, english, {
      judgements,
      ...(calibration && { calibration: { [judge.name]: calibration } }),
    });
  return {
    judge: judge.name,
    asked: asked.reduce((sum, one) => sum + one.judgements.length, 0),
    failed: asked.reduce((sum, one) => sum + one.judgements.filter((j) => "failed" in j).length, 0),
    rows: [
      ["structure alone", score(({ event }) => compare(event.articles, english))],
      ["judge alone", score(byJudge)],
      ["both, judge unmeasured", score((one) => both(one))],
      ["both, judge calibrated", score((one) => both(one, heldOut(one.event.id)))],
    ],
    calibration: calibrate(measured),
  };
}

const answers = ({ candidates, judgements }: Asked): { pair: CandidatePair; answer: PairJudgement }[] =>
  candidates.flatMap((pair, i) => {
    const answer = judgements[i];
    return answer && !("failed" in answer) ? [{ pair, answer }] : [];
  });

const measuredIn = (one: Asked): Measured[] =>
  answers(one).map(({ pair, answer }) => ({
    group: one.event.id,
    structure: pair.structure,
    judged: answer.probability.contradiction,
    conflict: one.event.conflicts.some((gold) => isPair(pair, gold)),
  }));

/** The pairs that the judge calls a contradiction, as if they were findings. */
function byJudge(one: Asked): Pick<Report, "findings" | "agreements"> {
  const found = answers(one).filter(({ answer }) => answer.probability.contradiction >= 0.5);
  const findings = found.map(({ pair, answer }) => ({ ...pair, confidence: answer.probability.contradiction }));
  return { findings: findings as unknown as Report["findings"], agreements: [] };
}
