import type { Progress } from "@counterclaim/core";
import { grouped } from "../render/summary.js";

/** Comparing a pair takes about this many times as long as aligning it (measured on the example articles, repeated). */
const comparingPerAligning = 1.4;

/** Says how far a comparison is, in a line, and about how long it still takes. `now` is in milliseconds. */
export function progressInWords(): (progress: Progress, now: number) => string {
  let stage: Progress["stage"] | undefined;
  let begun = 0;
  return (progress, now) => {
    if (progress.stage !== stage) [stage, begun] = [progress.stage, now];
    const { done, total } = progress;
    const each = done > 0 ? (now - begun) / done : undefined;
    const left = each === undefined ? undefined : timeLeft(progress, each);
    return `${words[progress.stage]} ${grouped(done)} of ${grouped(total)} ${things[progress.stage]}${left ?? ""}`;
  };
}

const words = { reading: "Parsing:", aligning: "Aligning:", comparing: "Comparing:" } as const;
const things = { reading: "articles", aligning: "pairs of sentences", comparing: "pairs of sentences" } as const;

function timeLeft({ stage, done, total }: Progress, each: number): string | undefined {
  const here = each * (total - done);
  // how many pairs the articles hold is known only once they are read
  if (stage === "reading") return here < 1000 ? undefined : `, ${inWords(here)} to read the rest`;
  const rest = stage === "aligning" ? here + each * total * comparingPerAligning : here;
  return `, ${inWords(rest)} left`;
}

function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return `about ${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `about ${minutes} min` : `about ${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
