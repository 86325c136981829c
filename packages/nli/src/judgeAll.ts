import { type CandidatePair, type FailedJudgement, InputError, type PairJudgement } from "@counterclaim/core";
import { faultOfAnswer, faultOfQuotes } from "./answer.js";
import { type Budget, meterOf } from "./budget.js";
import { type Cache, diskCache, keyOf } from "./cache/diskCache.js";
import { functionJudge, inShort, type Judge, type JudgeFunction, type Outcome, type Usage } from "./judge.js";
import type { StopSignal } from "./stopSignal.js";

export interface JudgeOptions {
  /** requests under way at a time; default 4 */
  concurrency?: number;
  /** folder to keep answers in, or a cache of one's own; default none. Functions that are no judges are not kept */
  cache?: string | Cache;
  budget?: Budget;
  /** ends the work: what has no answer then is listed as failed */
  signal?: StopSignal;
  onProgress?: (progress: JudgeProgress) => void;
}

/** How far the work is. Candidates of equal material are asked about once and counted each. */
export interface JudgeProgress {
  readonly done: number;
  readonly total: number;
  /** of `done`: answered by the cache, and without an answer */
  readonly cached: number;
  readonly failed: number;
  readonly usage: Usage;
}

export interface Judged {
  /** for `compare`: an answer or a failure for each candidate, in their order */
  readonly judgements: (PairJudgement | FailedJudgement)[];
  readonly usage: Usage;
  readonly cached: number;
  readonly failed: number;
}

/** Candidates that share what decides their answer. */
interface Question {
  readonly key: string;
  readonly candidates: CandidatePair[];
}

/**
 * Asks a judge about each candidate, the first first, until the budget is spent. What fails, or is not reached, is in the
 * result as such: silence is never an answer.
 * @throws InputError for wrong options, or where the judge cannot be asked at all, as a model that is not there
 */
export async function judgeAll(
  candidates: readonly CandidatePair[],
  judge: Judge | JudgeFunction,
  options: JudgeOptions = {},
): Promise<Judged> {
  const { concurrency = 4, signal = new AbortController().signal, onProgress } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    const message = `concurrency is ${String(concurrency)}. Pass a whole number, 1 or more.`;
    throw new InputError("invalid-option", "$.options.concurrency", message);
  }
  const { meter, usage } = meterOf(options.budget ?? {});
  const asked =
    typeof judge === "function" ? functionJudge({ name: judge.name || "judge", version: "" }, judge) : judge;
  const cache = typeof judge === "function" ? undefined : cacheOf(options.cache);
  const questions = questionsOf(candidates, asked, await asked.version());
  const outcomes = new Map<string, Outcome>();
  let [done, cached, failed] = [0, 0, 0];
  const settle = ({ key, candidates: equal }: Question, outcome: Outcome, fromCache = false) => {
    const sound = checked(outcome, equal[0]!);
    outcomes.set(key, sound);
    done += equal.length;
    if (fromCache) cached += equal.length;
    if ("failed" in sound) failed += equal.length;
    onProgress?.({ done, total: candidates.length, cached, failed, usage: usage() });
    return sound;
  };

  const open: Question[] = [];
  for (const question of questions) {
    const answer = await cache?.get(question.key);
    if (answer) settle(question, { answer }, true);
    else open.push(question);
  }
  const batches = inBatches(open, asked.batch);
  let end: string | undefined;
  const work = async () => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      const reason = signal.aborted ? "ended early" : end;
      if (reason !== undefined) {
        for (const question of batch) settle(question, { failed: reason });
        continue;
      }
      const results = await outcomesOf(asked, batch, { signal, meter });
      for (const [index, question] of batch.entries()) {
        const outcome = settle(question, results[index] ?? { failed: "the judge gave no answer" });
        if ("answer" in outcome) await cache?.set(question.key, outcome.answer).catch(() => undefined);
        else if (outcome.final) end = outcome.failed;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, batches.length) }, work));
  const byPair = new Map(questions.flatMap(({ key, candidates }) => candidates.map(({ id }) => [id, key] as const)));
  return {
    judgements: candidates.map(({ id }) => judgementOf(id, asked.name, outcomes.get(byPair.get(id)!)!)),
    ...{ usage: usage(), cached, failed },
  };
}

function cacheOf(cache: string | Cache | undefined): Cache | undefined {
  return typeof cache === "string" ? diskCache(cache) : cache;
}

function questionsOf(candidates: readonly CandidatePair[], judge: Judge, version: string): Question[] {
  const questions = new Map<string, Question>();
  for (const candidate of candidates) {
    const key = keyOf(judge.name, version, judge.material(candidate));
    const known = questions.get(key);
    if (known) known.candidates.push(candidate);
    else questions.set(key, { key, candidates: [candidate] });
  }
  return [...questions.values()];
}

function inBatches<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}

async function outcomesOf(
  judge: Judge,
  batch: readonly Question[],
  asking: Parameters<Judge["ask"]>[1],
): Promise<Outcome[]> {
  try {
    return await judge.ask(
      batch.map(({ candidates }) => candidates[0]!),
      asking,
    );
  } catch (error) {
    // the judge cannot be asked about anything
    if (error instanceof InputError) throw error;
    return batch.map(() => ({ failed: inShort(error) }));
  }
}

/** An answer that is none is a failure: whatever a judge returns, what goes on is sound. */
function checked(outcome: Outcome, candidate: CandidatePair): Outcome {
  if ("failed" in outcome) return outcome;
  const { pair: _pair, judge: _judge, ...answer } = (outcome.answer ?? {}) as PairJudgement;
  const fault = faultOfAnswer(answer) ?? faultOfQuotes(answer, candidate);
  return fault === undefined ? { answer } : { failed: `no sound answer: ${fault}` };
}

const judgementOf = (pair: string, judge: string, outcome: Outcome): PairJudgement | FailedJudgement =>
  "answer" in outcome ? { pair, judge, ...outcome.answer } : { pair, judge, failed: outcome.failed };
