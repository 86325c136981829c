import { Worker } from "node:worker_threads";
import {
  type Article,
  type CandidatePair,
  type CompareOptions,
  InputError,
  type Progress,
  type ProposeOptions,
  type Report,
  type Stage,
} from "@counterclaim/core";

/** What the thread is given. `shared` holds four 32-bit integers: whether to end early, stage, steps done, steps. */
export interface Task {
  readonly articles: readonly Article[];
  /** what to compare with, or to propose pairs with */
  readonly job: { readonly compare: CompareOptions } | { readonly propose: ProposeOptions };
  readonly shared: SharedArrayBuffer;
}

/** What the thread says when it is done. */
export type Answer =
  | { readonly done: Report | CandidatePair[] }
  | { readonly fault: { readonly code: InputError["code"]; readonly path: string; readonly message: string } };

/** Work under way on another thread. */
export interface Work<T> {
  /** rejected with an InputError where the library throws one */
  readonly result: Promise<T>;
  /** undefined until it has begun */
  progress(): Progress | undefined;
  /** The result is then of what was done until now. */
  endEarly(): void;
}

const stages: readonly Stage[] = ["reading", "comparing"];

/** As `compare`, without keeping this thread from other work. */
export const compareInWorker = (articles: readonly Article[], options: CompareOptions): Work<Report> =>
  inWorker(articles, { compare: options });

/** As `propose`, without keeping this thread from other work. */
export const proposeInWorker = (articles: readonly Article[], options: ProposeOptions): Work<CandidatePair[]> =>
  inWorker(articles, { propose: options });

function inWorker<T extends Report | CandidatePair[]>(articles: readonly Article[], job: Task["job"]): Work<T> {
  const shared = new SharedArrayBuffer(4 * Int32Array.BYTES_PER_ELEMENT);
  const counters = new Int32Array(shared);
  const workerData: Task = { articles, job, shared };
  const result = new Promise<T>((resolve, reject) => {
    const worker = new Worker(new URL("./compare-worker.js", import.meta.url), { workerData });
    worker.on("message", (answer: Answer) => {
      if ("done" in answer) resolve(answer.done as T);
      else reject(new InputError(answer.fault.code, answer.fault.path, answer.fault.message));
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`the comparing thread ended with code ${code} and no result`)));
  });
  return {
    result,
    progress() {
      const [, stage = 0, done = 0, total = 0] = counters;
      const name = stages[stage];
      return name && total > 0 ? { stage: name, done, total } : undefined;
    },
    endEarly: () => void Atomics.store(counters, 0, 1),
  };
}
