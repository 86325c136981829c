import type { Field } from "./article.js";
import type { Kind } from "./report.js";

/** Three probabilities that sum to 1. */
export interface Probabilities {
  contradiction: number;
  agreement: number;
  neutral: number;
}

/** What a judge (a model, a service, a person) says of one pair of sentences. Data: nothing of it is code or configuration. */
export interface PairJudgement {
  /** id of the pair, as `propose` gives it */
  pair: string;
  /** who judges, with what decides the answer, e.g. "onnx:deberta-v3-base-mnli"; at least one letter or digit */
  judge: string;
  /** of the two sentences as reports on one event; they sum to 1 within 0.01 */
  probability: Probabilities;
  /** the kind of conflict it would be */
  kind?: Kind;
  /** the words that decide: each a stretch of that side's sentence, exactly as it stands there */
  quotes?: { a: string; b: string };
  /** why, in a sentence or two; shown to readers as the judge's words, never taken for evidence */
  rationale?: string;
}

/** A pair that a judge was asked about without an answer. It is listed in the coverage and says nothing of the pair. */
export interface FailedJudgement {
  pair: string;
  judge: string;
  /** why there is no answer, e.g. "timed out", "the budget was spent" */
  failed: string;
}

/**
 * How far one judge's probabilities are to be trusted, fitted on annotated pairs: contradiction at probability p weighs
 * `intercept + slope · logit(p)` in log-odds (Platt 1999).
 */
export interface Calibration {
  intercept: number;
  /** 0: the judge says nothing; 1 with an intercept of minus its prior's log-odds: its probabilities are taken as they are */
  slope: number;
}

/** structure: the engine's own reading. model: what judges say. both: each calls it a conflict, or it takes the two together. */
export type Basis = "structure" | "model" | "both";

/** What one judge said of the two sentences of a finding. */
export interface Opinion {
  judge: string;
  probability: Probabilities;
  kind?: Kind;
  rationale?: string;
}

/** What a finding says of judgements where a comparison was given any. */
export interface Opinions {
  basis: Basis;
  /** the engine's own confidence, in [0, 1], before any judge was heard; 0 where no detector saw a conflict */
  structure: number;
  /** empty where no judge was asked, or none answered */
  opinions: Opinion[];
}

/**
 * Why a pair is worth a judge's reading. undecided: a detector sees a conflict and is not sure. same-question: the two seem
 * to answer one question in different words, and no detector speaks. cleared: it looks like a conflict and a rule says
 * that it is none. related: the two are near each other, and nothing else is known. found: the engine is sure of a conflict.
 */
export type ProposalReason = "undecided" | "same-question" | "cleared" | "related" | "found";

/** One sentence of a candidate pair with what helps to read it. */
export interface CandidateSide {
  /** id of the article */
  article: string;
  source: string;
  publishedAt?: string;
  /** the article's title, where the sentence is not the title itself */
  title?: string;
  field: Field;
  /** UTF-16 offsets of the sentence in that field, end not included */
  start: number;
  end: number;
  /** the sentence: the characters from `start` to `end`, untouched */
  sentence: string;
  /** the sentences before and after it in the field; empty at its ends */
  before: string;
  after: string;
  /** ids of the statements taken from it */
  statements: string[];
}

/** A pair of sentences that a judge may be asked about. */
export interface CandidatePair {
  /** the same in every run and whatever the order of articles: made of the articles' ids, the fields and the sentences */
  id: string;
  a: CandidateSide;
  b: CandidateSide;
  reason: ProposalReason;
  /** the kind of conflict that a detector sees, the surest one's */
  kind?: Kind;
  /** the engine's own estimate, in [0, 1], that the two conflict */
  structure: number;
  /** how much an answer could change, in [0, 1]: the engine's uncertainty in bits, less where an equal pair stands before it */
  priority: number;
}
