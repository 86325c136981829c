import { type Article, compare as compareIn, InputError, type Report } from "@counterclaim/core";
import { english } from "@counterclaim/english";
import { checkArticles } from "./validate/articles.js";
import { checkCompareOptions, defaultMaxTextLength, type Options } from "./validate/options.js";

/**
 * Where two or more English articles about one event conflict, agree, update each other, and what was compared.
 * Synchronous, offline and deterministic; the order of the articles changes nothing but the order of `report.articles`
 * and `report.coverage.articles`.
 * @throws InputError for the first thing wrong: the options, then the articles in order; never because of what a text says
 */
export function compare(articles: readonly Article[], options?: Options): Report {
  const checkedOptions = checkCompareOptions(options);
  const checked = checkArticles(articles, checkedOptions.maxTextLength ?? defaultMaxTextLength);
  const { draft } = checkedOptions;
  if (draft !== undefined && !checked.some(({ id }) => id === draft)) {
    const message = `There is no article ${JSON.stringify(draft.slice(0, 80))}. Pass the id of one of the articles.`;
    throw new InputError("invalid-option", "$.options.draft", message);
  }
  return compareIn(checked, english, checkedOptions);
}
