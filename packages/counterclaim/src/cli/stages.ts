import type { Progress } from "@counterclaim/core";
import { grouped } from "../render/summary.js";

/** Says how far a comparison is, in a line, and about how long it still takes. `now` is in milliseconds. */
export function progressInWords(): (progress: Progress, now: number) => string {
  let stage: Progress["stage"] | undefined;
  let begun = 0;
  return ({ stage: current, done, total }, now) => {
    if (current !== stage) [stage, begun] = [current, now];
    const left = done > 0 ? `, ${inWords(((now - begun) / done) * (total - done))}` : "";
    // how many pairs the articles hold is known only once they are read
    return current === "reading"
      ? `Parsing: ${grouped(done)} of ${grouped(total)} articles${left && `${left} for the rest`}`
      : `Comparing: ${grouped(done)} of ${grouped(total)} pairs of sentences${left && `${left} left`}`;
  };
}

function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return `about ${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `about ${minutes} min` : `about ${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
