import type { Passage } from "@counterclaim/core";
import type { Shown } from "./shown.js";

/**
 * What was read from articles as JSON: `{"articles": [{id, source, sentences: [{id, field, …}], notes}]}`. A sentence holds its
 * tokens, and its statements, quantities, times and quotations as the engine's types describe them; `antecedents` lists
 * the pronouns with the sentence and token that they stand for. An end that is not bounded is null.
 */
export function parseJson(articles: readonly Shown[]): string {
  const read = articles.map(({ reading: { article, notes }, sentences }) => ({
    id: article.id,
    source: article.source,
    sentences: sentences.map(sentenceOf),
    notes,
  }));
  return `${JSON.stringify({ articles: read }, null, 2)}\n`;
}

function sentenceOf({ id, field, sentence, antecedents, ...read }: Passage): object {
  const { statements, quantities, times, quotations, speaker } = read;
  return {
    ...{ id, field, ...sentence },
    statements: statements.map(({ article: _article, field: _field, sentence: _sentence, ...slots }) => slots),
    ...{ quantities, times, quotations, speaker },
    antecedents: [...antecedents].map(([token, mention]) => ({
      token,
      standsFor: { sentence: mention.unit, token: mention.token },
    })),
  };
}
