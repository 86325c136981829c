import { exitCode } from "./exit-codes.js";

type Signal = keyof typeof exitCode.interrupted;

/** Whether someone has asked the program to end, and what is to be done about it. */
export interface Interruption {
  /** the first signal that came */
  readonly signal: Signal | undefined;
  /** From now on the first signal does this instead of ending the program; the second ends it. */
  handle(end: () => void): void;
  /** Signals end the program again as they usually do. */
  release(): void;
}

/** Until `handle` is called, a signal ends the program with `lastWords` on standard error. */
export function interruption(lastWords: () => string): Interruption {
  let signal: Signal | undefined;
  let end: (() => void) | undefined;
  const on = (came: Signal) => {
    if (signal === undefined && end) {
      signal = came;
      return end();
    }
    process.stderr.write(`counterclaim: ${signal === undefined ? lastWords() : "ended at once."}\n`);
    process.exit(exitCode.interrupted[came]);
  };
  const signals = Object.keys(exitCode.interrupted) as Signal[];
  for (const name of signals) process.on(name, on);
  return {
    get signal() {
      return signal;
    },
    handle(action) {
      end = action;
    },
    release() {
      for (const name of signals) process.off(name, on);
    },
  };
}
