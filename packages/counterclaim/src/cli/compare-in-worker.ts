import { Worker } from "node:worker_threads";
import {
  type Article,
  type CompareOptions,
  InputError,
  type Progress,
  type Report,
  type Stage,
} from "@counterclaim/core";

/** What the thread is given. `shared` holds four 32-bit integers: whether to end early, stage, steps done, steps. */
export interface Task {
  readonly articles: readonly Article[];
  readonly options: CompareOptions;
  readonly shared: SharedArrayBuffer;
}

/** What the thread says when it is done. */
export type Answer =
  | { readonly report: Report }
  | { readonly fault: { readonly code: InputError["code"]; readonly path: string; readonly message: string } };

/** A comparison under way on another thread. */
export interface Comparison {
  readonly report: Promise<Report>;
  /** undefined until it has begun */
  progress(): Progress | undefined;
  /** The report is then on what was done until now. */
  endEarly(): void;
}

const stages: readonly Stage[] = ["reading", "comparing"];

/** As `compare`, without keeping this thread from other work. Its report is rejected with an InputError where that throws one. */
export function compareInWorker(articles: readonly Article[], options: CompareOptions): Comparison {
  const shared = new SharedArrayBuffer(4 * Int32Array.BYTES_PER_ELEMENT);
  const counters = new Int32Array(shared);
  const workerData: Task = { articles, options, shared };
  const report = new Promise<Report>((resolve, reject) => {
    const worker = new Worker(new URL("./compare-worker.js", import.meta.url), { workerData });
    worker.on("message", (answer: Answer) => {
      if ("report" in answer) resolve(answer.report);
      else reject(new InputError(answer.fault.code, answer.fault.path, answer.fault.message));
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`the comparing thread ended with code ${code} and no report`)));
  });
  return {
    report,
    progress() {
      const [, stage = 0, done = 0, total = 0] = counters;
      const name = stages[stage];
      return name && total > 0 ? { stage: name, done, total } : undefined;
    },
    endEarly: () => void Atomics.store(counters, 0, 1),
  };
}
