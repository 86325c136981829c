import { toConllu } from "@counterclaim/english";
import type { Shown } from "./shown.js";

/** The trees in CoNLL-U, headline and text of an article as two documents. */
export const parseConllu = (articles: readonly Shown[]): string =>
  articles
    .flatMap(({ reading, sentences }) =>
      (["title", "text"] as const).map((field) => {
        const own = sentences.filter((passage) => passage.field === field).map(({ sentence }) => sentence);
        return toConllu(own, { document: `${reading.article.id}:${field}` });
      }),
    )
    .join("");
