import { type Article, InputError } from "@counterclaim/core";

/** @throws InputError where the draft is not one of the articles */
export function checkDraft(draft: string | undefined, articles: readonly Article[]): void {
  if (draft === undefined || articles.some(({ id }) => id === draft)) return;
  const message = `There is no article ${JSON.stringify(draft.slice(0, 80))}. Pass the id of one of the articles.`;
  throw new InputError("invalid-option", "$.options.draft", message);
}
