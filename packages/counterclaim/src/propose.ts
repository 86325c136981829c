import { type Article, type CandidatePair, propose as proposeIn } from "@counterclaim/core";
import { english } from "@counterclaim/english";
import { checkArticles } from "./validate/articles.js";
import { checkDraft } from "./validate/draft.js";
import { checkProposeOptions, defaultMaxTextLength, type ProposalOptions } from "./validate/options.js";

/**
 * The pairs of sentences that a judge's reading could tell most about, the most worth it first: at most `budget` of them
 * (default 200). What the judge says of them goes into `compare` as `judgements`. Synchronous, offline, deterministic.
 * @throws InputError for the first thing wrong: the options, then the articles in order
 */
export function propose(articles: readonly Article[], options?: ProposalOptions): CandidatePair[] {
  const checkedOptions = checkProposeOptions(options);
  const checked = checkArticles(articles, checkedOptions.maxTextLength ?? defaultMaxTextLength);
  checkDraft(checkedOptions.draft, checked);
  return proposeIn(checked, english, checkedOptions);
}
