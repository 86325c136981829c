// The comparison on a thread of its own, so that the command can show how far it is, and end it, while it works.
import { parentPort, workerData } from "node:worker_threads";
import { InputError, type OnProgress, type Stage } from "@counterclaim/core";
import { compare } from "../compare.js";
import { propose } from "../propose.js";
import type { Answer, Task } from "./compare-in-worker.js";

const { articles, job, shared } = workerData as Task;
const counters = new Int32Array(shared);
const stages: readonly Stage[] = ["reading", "comparing"];

parentPort?.postMessage(answer());

function answer(): Answer {
  const onProgress: OnProgress = ({ stage, done, total }) => {
    Atomics.store(counters, 1, stages.indexOf(stage));
    Atomics.store(counters, 2, done);
    Atomics.store(counters, 3, total);
    return Atomics.load(counters, 0) === 0;
  };
  try {
    if ("propose" in job) return { done: propose(articles, { ...job.propose, onProgress }) };
    return { done: compare(articles, { ...job.compare, onProgress }) };
  } catch (error) {
    // an error loses its class on the way to another thread
    if (error instanceof InputError) return { fault: { code: error.code, path: error.path, message: error.message } };
    throw error;
  }
}
