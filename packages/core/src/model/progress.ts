/** The long parts of a comparison, in their order. */
export type Stage = "reading" | "aligning" | "comparing";

/** How far a comparison has come: articles read, or pairs of sentences aligned or compared. */
export interface Progress {
  readonly stage: Stage;
  /** steps of this stage that are done */
  readonly done: number;
  readonly total: number;
}

/** Told before every step; `false` ends the comparison there, with a report on what was done. */
export type OnProgress = (progress: Progress) => boolean | void;

/** Goes through long work step by step until it is told to end. */
export interface Watch {
  /** What `step` gives for each item, up to where the work was ended. */
  steps<T, U>(stage: Stage, items: readonly T[], step: (item: T, index: number) => U): U[];
  /** how far it had come when it was ended */
  readonly endedAt: Progress | undefined;
}

export function watched(onProgress: OnProgress = () => true): Watch {
  let endedAt: Progress | undefined;
  return {
    steps(stage, items, step) {
      const done: ReturnType<typeof step>[] = [];
      for (const [index, item] of items.entries()) {
        if (endedAt) break;
        const progress = { stage, done: index, total: items.length };
        if (onProgress(progress) === false) endedAt = progress;
        else done.push(step(item, index));
      }
      return done;
    },
    get endedAt() {
      return endedAt;
    },
  };
}
