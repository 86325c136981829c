/** The long parts of a comparison, in their order. */
export type Stage = "reading" | "comparing";

/** How far a comparison has come. */
export interface Progress {
  readonly stage: Stage;
  /** articles that are read, or pairs of sentences that are compared */
  readonly done: number;
  readonly total: number;
}

/** Told before every step; `false` ends the comparison there, with a report on what was done. */
export type OnProgress = (progress: Progress) => boolean | void;

/** Whether the work goes on. Once it is told to end, it never does. */
export type Watch = (stage: Stage, done: number, total: number) => boolean;

export function watched(onProgress: OnProgress = () => true): Watch {
  let goesOn = true;
  return (stage, done, total) => {
    if (goesOn && onProgress({ stage, done, total }) === false) goesOn = false;
    return goesOn;
  };
}
