import { type Article, compare as compareIn, type Report } from "@counterclaim/core";
import { english } from "@counterclaim/english";
import { checkArticles } from "./validate/articles.js";
import { checkDraft } from "./validate/draft.js";
import { checkCompareOptions, defaultMaxTextLength, type Options } from "./validate/options.js";

/**
 * Where two or more English articles about one event conflict, agree, update each other, and what was compared.
 * Synchronous, offline and deterministic; the order of the articles changes nothing but the order of `report.articles`
 * and `report.coverage.articles`.
 * @throws InputError for the first thing wrong: the options, then the articles in order, then judgements about pairs that
 * are not in the articles; never because of what a text says
 */
export function compare(articles: readonly Article[], options?: Options): Report {
  const checkedOptions = checkCompareOptions(options);
  const checked = checkArticles(articles, checkedOptions.maxTextLength ?? defaultMaxTextLength);
  checkDraft(checkedOptions.draft, checked);
  return compareIn(checked, english, checkedOptions);
}
