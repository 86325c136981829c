import { type CandidatePair, InputError, type PairJudgement } from "@counterclaim/core";
import type { StopSignal } from "./stopSignal.js";

/** What a judge says of one candidate. */
export type Answer = Omit<PairJudgement, "pair" | "judge">;

/** What was spent on answers: requests sent, failed ones and repetitions included, and the tokens that were counted. */
export interface Usage {
  readonly calls: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
}

/** One candidate's result. `final` where asking about another candidate would fail for the same reason. */
export type Outcome = { readonly answer: Answer } | { readonly failed: string; readonly final?: boolean };

/** Keeps count of what is spent, and says when it is enough. */
export interface Meter {
  /** Takes one call of at most this many tokens from the budget; undefined where that is not left. */
  take(mostTokens: number): Receipt | undefined;
}

export interface Receipt {
  /** says what the call really took; without it the most counts */
  settle(promptTokens: number, completionTokens: number): void;
}

export interface Asking {
  readonly signal: StopSignal;
  readonly meter: Meter;
}

/** Whoever can be asked about candidates. Never throws for one of them: a candidate without an answer is an outcome. */
export interface Judge {
  /** what its judgements are called by; at least one letter or digit */
  readonly name: string;
  /** candidates that it is asked about at a time, 1 or more */
  readonly batch: number;
  /** Whatever besides the candidate decides an answer: the weights, the prompt, the settings. Loads what it takes. */
  version(): Promise<string>;
  /** What of a candidate decides its answer; equal material is asked about once. */
  material(candidate: CandidatePair): unknown;
  /** One outcome for each candidate, in their order. */
  ask(candidates: readonly CandidatePair[], asking: Asking): Promise<Outcome[]>;
}

/** A judge of one's own: what it returns may be a whole judgement, of which pair and judge are left to `judgeAll`. */
export type JudgeFunction = (
  candidate: CandidatePair,
  asking: { readonly signal: StopSignal },
) => Promise<Answer | PairJudgement>;

/**
 * A function as a judge. `name` is what its judgements are called by; answers are kept under `version`, which must change
 * whenever the function would answer otherwise.
 */
export function functionJudge({ name, version }: { name: string; version: string }, ask: JudgeFunction): Judge {
  if (!/\S/.test(name)) throw new InputError("invalid-option", "$.name", "The judge has no name. Give it one.");
  return {
    name,
    batch: 1,
    version: async () => version,
    material: ({ a, b }) => [a, b].map(({ statements: _ids, start: _start, end: _end, ...seen }) => seen),
    ask: ([candidate], { meter, signal }) =>
      !candidate
        ? Promise.resolve([])
        : meter.take(0)
          ? ask(candidate, { signal }).then(
              (answer) => [{ answer }],
              (error: unknown) => [{ failed: inShort(error) }],
            )
          : Promise.resolve([{ failed: spent, final: true }]),
  };
}

/** Why a candidate was not asked about. */
export const spent = "the budget was spent";

/** What went wrong, on one line and not long. */
export const inShort = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/gu, " ").trim().slice(0, 200) || "it failed without a word";
};
