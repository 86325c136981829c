import { homedir } from "node:os";
import { join } from "node:path";
import { type CandidatePair, type CompareOptions, InputError } from "@counterclaim/core";
import type * as Package from "@counterclaim/nli";
import type { Judge, Judged, JudgeProgress } from "@counterclaim/nli";
import { counted, grouped } from "../render/summary.js";
import type { JudgeSpec } from "./judge-spec.js";

/** What `--judge` and its companions ask for. */
export interface JudgeSettings {
  readonly spec: JudgeSpec;
  /** pairs, and requests to an endpoint, at most */
  readonly budget: number;
  /** folder of kept answers; undefined for none */
  readonly cache: string | undefined;
  readonly calibration: CompareOptions["calibration"];
}

export const defaultJudgeBudget = 200;

/** Name of the environment variable with the endpoint's key: a flag would show it to everyone on the machine. */
export const keyVariable = "COUNTERCLAIM_JUDGE_KEY";

/** Where answers are kept if nothing is said. */
export const defaultJudgeCache = (environment: NodeJS.ProcessEnv): string =>
  join(environment["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "counterclaim", "judgements");

export type Nli = typeof Package;

/** The optional package. @throws InputError that says how to install it */
export async function loadNli(load: () => Promise<Nli> = () => import("@counterclaim/nli")): Promise<Nli> {
  try {
    return await load();
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw error;
    const message =
      "Judges come with a package of their own, which is not installed. Run npm install @counterclaim/nli (for ONNX models: npm install @counterclaim/nli @huggingface/transformers).";
    throw new InputError("invalid-option", "--judge", message);
  }
}

/** Asks the judge about the pairs. @throws InputError where it cannot be asked at all */
export async function judgePairs(
  candidates: readonly CandidatePair[],
  { spec, budget, cache }: JudgeSettings,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (judge: string, progress: JudgeProgress) => void },
): Promise<{ judge: string; result: Judged }> {
  const nli = await loadNli();
  try {
    const judge = judgeOf(spec, nli);
    const result = await nli.judgeAll(candidates, judge, {
      ...{ signal, budget: { calls: budget } },
      ...(cache !== undefined && { cache }),
      onProgress: (progress) => onProgress(judge.name, progress),
    });
    return { judge: judge.name, result };
  } catch (error) {
    // an error of another copy of the engine is one all the same
    if (!(error instanceof Error) || error.name !== "InputError") throw error;
    const { code, path } = error as InputError;
    throw new InputError(code, path.startsWith("$") ? "--judge" : path, error.message);
  }
}

function judgeOf(spec: JudgeSpec, { chat, onnx }: Nli): Judge {
  if (spec.type === "onnx") return onnx({ model: spec.folder });
  const apiKey = process.env[keyVariable];
  return chat({ baseUrl: spec.baseUrl, model: spec.model, ...(apiKey && { apiKey }) });
}

/** How far the judge is, in a line. */
export const judgingInWords = (judge: string, { done, total, cached, failed }: JudgeProgress): string =>
  `Asking ${judge}: ${grouped(done)} of ${counted(total, "pair")}, ${grouped(cached)} kept, ${grouped(failed)} failed`;

/** What asking has cost, and what has failed. */
export function costInWords(judge: string, { judgements, usage, cached, failed }: Judged): string[] {
  const answered = judgements.length - failed;
  const tokens = usage.promptTokens + usage.completionTokens;
  const cost = `${counted(usage.calls, "call")}${tokens > 0 ? `, ${counted(tokens, "token")}` : ""}`;
  const line = `${judge} answered ${grouped(answered)} of ${counted(judgements.length, "pair")}, ${grouped(cached)} of them kept from before; ${cost}.`;
  return [line, ...reasonsOf(judgements)];
}

function reasonsOf(judgements: Judged["judgements"]): string[] {
  const reasons = new Map<string, number>();
  for (const one of judgements) if ("failed" in one) reasons.set(one.failed, (reasons.get(one.failed) ?? 0) + 1);
  return [...reasons]
    .sort(([, x], [, y]) => y - x)
    .slice(0, 3)
    .map(([reason, count]) => `${counted(count, "pair")} without an answer: ${reason}.`);
}
