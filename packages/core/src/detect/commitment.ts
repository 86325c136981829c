import type { Force, Statement } from "../model/statement.js";

/** Commitment on a coarse scale: 3 settled or promised, 2 intended or due, 1 open, 0 not meant as fact at all. */
export const COMMITMENT: Readonly<Record<Force, number>> = {
  fact: 3,
  future: 3,
  promised: 3,
  required: 3,
  prohibited: 3,
  permitted: 2,
  planned: 2,
  likely: 2,
  advised: 2,
  offered: 1,
  desired: 1,
  considered: 1,
  possible: 1,
  doubted: 1,
  hypothetical: 0,
};

/** How settled a statement is told as, 0 to 3; a condition takes one off. */
export const commitment = (s: Statement): number =>
  Math.max(0, COMMITMENT[s.force] - (s.condition === "conditional" ? 1 : 0));
