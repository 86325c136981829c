import type { Article, Field } from "./article.js";
import type { Ground } from "./ground.js";
import type { Note } from "./note.js";
import type { Basis, Calibration, FailedJudgement, Opinion, PairJudgement } from "./opinion.js";

/** What a conflict is about; docs/reference/kinds.md explains each with examples. */
export const kinds = [
  "negation",
  "antonym",
  "quantity",
  "date",
  "entity",
  "attribution",
  "quotation",
  "modality",
  "status",
  "quantifier",
  "cause",
] as const;
export type Kind = (typeof kinds)[number];

/** contradiction: both cannot hold of the same thing at the same time. tension: they differ in strength, certainty, status or precision. */
export type Level = "contradiction" | "tension";

/** Where one side of a finding stands: the sentence or clause in one field of one article, and the words in it that decide. */
export interface Evidence {
  /** id of the article */
  article: string;
  field: Field;
  /** UTF-16 offset of the first character of `quote` in that field */
  start: number;
  /** UTF-16 offset after the last character of `quote` */
  end: number;
  /** the characters from `start` to `end`, untouched */
  quote: string;
  /** half-open ranges [start, end) of UTF-16 offsets into the field (not into `quote`): the words that decide */
  focus: [number, number][];
}

/** A conflict between two statements. */
export interface Finding {
  /**
   * Hash of the two normalised quotes and the kind: the same whatever the order of articles, the run or the engine's version; two
   * findings have one id where the same two sentences stand in several articles.
   */
  id: string;
  kind: Kind;
  level: Level;
  /** calibrated probability, in [0, 1], that an editor would call this a conflict */
  confidence: number;
  a: Evidence;
  b: Evidence;
  /** one sentence that a reader can check against the two quotes */
  reason: string;
  /** name of the detector that found it; "judgement" where only judges see it */
  detector: string;
  /** id of the dispute it belongs to */
  dispute: string;
  /** what the engine's own confidence rests on, the weightiest first; only where the comparison was asked to explain */
  grounds?: Ground[];
  /** true where a baseline names it; never set by `compare` */
  known?: boolean;
  /** what carries it; this and the next two only where the comparison was given judgements */
  basis?: Basis;
  /** the engine's own confidence, in [0, 1], before any judge was heard; 0 where no detector saw a conflict */
  structure?: number;
  /** what judges said of the two sentences; empty where none did */
  opinions?: Opinion[];
}

/** A finding that a person has looked at and rejected, and why. */
export interface Dismissed {
  finding: Finding;
  reason: string;
  /** ISO 8601 date */
  dismissedAt?: string;
  by?: string;
}

/** One answer to a dispute's question, and who gives it. */
export interface Position {
  /** in a few words, e.g. "affirmed", "8.42 billion euros" */
  label: string;
  sources: string[];
  evidence: Evidence[];
}

/** Findings about one question gathered. */
export interface Dispute {
  /** hash of the quotes of its findings: another where other findings join it */
  id: string;
  /** in words, e.g. "Are the guarantees binding?" */
  question: string;
  kind: Kind;
  level: Level;
  /** the highest confidence among its findings, in [0, 1] */
  confidence: number;
  positions: Position[];
  /** sources compared that say nothing of it, not even something too unsure for a finding; empty where a draft was checked, as the others were not compared */
  silent: string[];
  /** the source that stands alone against two or more, if there is one */
  outlier?: string;
  /** ids of its findings, the most confident first */
  findings: string[];
}

/** Two statements of different sources that say the same. */
export interface Agreement {
  a: Evidence;
  b: Evidence;
  /** in [0, 1] */
  confidence: number;
  /** true where the two are copies of one text, so that they count as one voice */
  echo: boolean;
}

/** A later article supersedes an earlier figure or status: not a conflict. `earlier` was published or speaks before `later`. */
export interface Update {
  earlier: Evidence;
  later: Evidence;
  kind: Kind;
  reason: string;
}

/** A pair that looks like a conflict and is none, with the rule that cleared it. */
export interface Cleared {
  a: Evidence;
  b: Evidence;
  kind: Kind;
  /** name of the rule, e.g. "rounding", "part-of-whole", "other-referent"; docs/reference/cleared.md lists them */
  rule: string;
  reason: string;
}

/** What was read and compared; "no conflicts" is never said without it. */
export interface Coverage {
  articles: {
    id: string;
    source: string;
    characters: number;
    sentences: number;
    statements: number;
    skippedSentences: number;
  }[];
  /** pairs of statements of different articles that were aligned and put to the detectors */
  pairsCompared: number;
  /** pairs of statements that would exist without an index */
  pairsPossible: number;
  /** names of the detectors that ran */
  detectors: string[];
  /** articles that are near-copies of each other, by id; each group counts as one voice */
  echoes: string[][];
  /** what was asked of judges; only where the comparison was given judgements */
  judgements?: JudgementCoverage;
}

/** What was asked of judges. A pair without an answer was judged by structure alone. */
export interface JudgementCoverage {
  /** names of the judges, in the order of the alphabet */
  judges: string[];
  /** answers about pairs that were compared */
  answered: number;
  /** answers about pairs that the options leave out, such as headlines with their own article where `internal` is false */
  unused: number;
  /** pairs that a judge was asked about without an answer */
  failed: FailedJudgement[];
}

export interface Report {
  schemaVersion: 1;
  /** the articles without their texts, in the order given */
  articles: Omit<Article, "text">[];
  findings: Finding[];
  disputes: Dispute[];
  agreements: Agreement[];
  updates: Update[];
  cleared: Cleared[];
  coverage: Coverage;
  notes: Note[];
  /** id of the article that was compared with each of the others, which were not compared among themselves */
  draft?: string;
  /** taken out of `findings` and `disputes`; never set by `compare` */
  dismissed?: Dismissed[];
}

/** What `judge` says of two plain sentences. The three probabilities sum to 1. */
export interface Judgement {
  probability: { contradiction: number; agreement: number; neutral: number };
  /** kind of the contradiction, where that is most probable and a detector tells the kind */
  kind?: Kind;
  /** how strong it is, likewise */
  level?: Level;
  reason: string;
}

export interface CompareOptions {
  /**
   * Findings below this confidence are left out, in [0, 1], default 0.7; and so are updates, which are conflicts but for the time
   * between them. Pairs with a finding are not listed as agreed or as cleared.
   */
  minConfidence?: number;
  /** only these kinds; default all */
  kinds?: Kind[];
  /** largest text of one article in UTF-16 units; default 5,000,000 */
  maxTextLength?: number;
  /** look for conflicts inside one article too (headline against body, self-contradiction); default true */
  internal?: boolean;
  /** tell of each finding what its confidence rests on; default false */
  explain?: boolean;
  /** id of one article: compare only it with the others, and not these among themselves */
  draft?: string;
  /** what judges say of pairs that `propose` gave; each pair by its id, at most one answer of each judge */
  judgements?: (PairJudgement | FailedJudgement)[];
  /** judge → how far its probabilities are to be trusted; default for each {intercept: 0.2, slope: 0.5}, and {intercept: 1, slope: 1} for answers with quotes */
  calibration?: Record<string, Calibration>;
}

/** What `propose` takes; the articles and the other options as for `compare`. */
export interface ProposeOptions extends Pick<CompareOptions, "maxTextLength" | "internal" | "draft"> {
  /** pairs at most; default 200 */
  budget?: number;
}
