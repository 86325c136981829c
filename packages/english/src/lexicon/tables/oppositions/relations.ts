import type { Opposition } from "./row.js";

/** Prepositions and particles that put one thing in opposite places or on opposite sides. Hand-made. */
export const relationOppositions: readonly Opposition[] = [
  ["near, near to, close to, next to, beside, by", "far from, far away from, away from", 1, "distance"],
  ["in front of, ahead of, before", "behind, at the back of, after", 1, "place or order"],
  ["above, over, on top of, atop", "below, under, underneath, beneath", 1, "place"],
  ["inside, in, within, into", "outside, outside of, out of", 0.9, "place"],
  ["toward, towards", "away from", 1, "direction"],
  ["onto, on to", "off, off of", 0.9, "direction"],
  ["upstream of, upriver from", "downstream of, downriver from", 1, "place"],
  ["north of", "south of", 1, "place"],
  ["east of", "west of", 1, "place"],
  ["with", "without", 1, "company"],
  [
    "including, inclusive of, counting",
    "excluding, exclusive of, not counting, except, except for, apart from",
    0.9,
    "in or out",
  ],
  ["for, in favour of, in favor of, pro", "against, opposed to, anti", 0.9, "side"],
  ["because of, owing to, due to", "despite, in spite of, regardless of, notwithstanding", 0.8, "cause or hindrance"],
  ["until, till, up to", "from, since, after", 0.6, "direction of time"],
  ["before, prior to, ahead of, in advance of", "after, following, subsequent to, in the wake of, since", 1, "order"],
  ["up", "down", 1, "direction"],
  ["in", "out", 0.8, "place"],
  ["on", "off", 0.9, "state"],
  ["under, below, less than", "over, above, more than", 0.9, "bound"],
];
