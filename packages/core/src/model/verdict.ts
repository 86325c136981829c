import type { Alignment } from "./alignment.js";
import type { Opinions } from "./opinion.js";
import type { Passage } from "./reading.js";
import type { Kind, Level } from "./report.js";

/** Words that decide, as token indices of each side's sentence. */
export interface Focus {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** A detector's answer that the two statements conflict, before its confidence is known. */
export interface Conflict {
  readonly outcome: "conflict";
  readonly kind: Kind;
  readonly level: Level;
  readonly focus: Focus;
  /** one sentence a reader can check; names no source */
  readonly reason: string;
  /** how sure the deciding slot itself is, in [0, 1]: strength of an opposition, distance of two numbers */
  readonly strength: number;
  /** what else the detector saw that bears on its confidence: name → value, about within [-1, 1] */
  readonly signals?: Readonly<Record<string, number>>;
  /** what each side answers, in a few words */
  readonly answers: readonly [string, string];
}

/** It looks like a conflict and is none: the rule that says so. */
export interface Clearance {
  readonly outcome: "cleared";
  readonly kind: Kind;
  readonly rule: string;
  readonly focus: Focus;
  readonly reason: string;
}

/** The deciding slot is filled alike: evidence that the two say the same. */
export interface Accord {
  readonly outcome: "agreement";
  readonly focus: Focus;
}

export type Verdict = Conflict | Clearance | Accord;

/** A verdict on two sentences with the statements that led to it. */
export interface Judged<V extends Verdict = Verdict> {
  readonly verdict: V;
  readonly alignment: Alignment;
  readonly detector: string;
  /** calibrated, in [0, 1] */
  readonly confidence: number;
  /** of a conflict: what its confidence was computed from, name → value; the grounds of a finding are told by it */
  readonly features?: Readonly<Record<string, number>>;
  /** set where the pair is a conflict in form but the later article supersedes the earlier: which side is later */
  readonly supersededBy?: "a" | "b";
  /** what judges say of the pair, where a comparison was given judgements; `confidence` then takes them in */
  readonly opinions?: Opinions;
}

/** A pair of sentences and what was found of it. */
export interface JudgedPair {
  readonly a: Passage;
  readonly b: Passage;
  readonly alignments: readonly Alignment[];
  readonly judged: readonly Judged[];
}
