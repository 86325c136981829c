/** What of a terminal's stream is used. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** One line of a terminal that is written again and again. */
export interface StatusLine {
  /** Shows what `line` says now, and what it says later, until another is shown. */
  follow(line: () => string | undefined): void;
  /** Writes a line that stays. */
  say(line: string): void;
  /** Leaves no trace of the line. */
  clear(): void;
}

/** Quick work is over before anyone could read of it. */
const patience = 400;
const interval = 100;
const erased = "\r\u001b[K";

/** A status line where there is a terminal; elsewhere nothing is written but what is to stay. */
export function statusLine(terminal: Terminal, wanted: boolean): StatusLine {
  const say = (line: string) => void terminal.write(`${line}\n`);
  if (!wanted || terminal.isTTY !== true) return { follow: () => undefined, say, clear: () => undefined };
  const begun = performance.now();
  let current: () => string | undefined = () => undefined;
  let shown = false;
  const draw = () => {
    const line = performance.now() - begun < patience ? undefined : current();
    if (line === undefined) return;
    // a line that wraps could not be taken back
    terminal.write(erased + line.slice(0, Math.max(1, (terminal.columns || 80) - 1)));
    shown = true;
  };
  const timer = setInterval(draw, interval);
  timer.unref();
  return {
    follow(line) {
      current = line;
    },
    say(line) {
      if (shown) terminal.write(erased);
      say(line);
    },
    clear() {
      clearInterval(timer);
      if (shown) terminal.write(erased);
    },
  };
}
