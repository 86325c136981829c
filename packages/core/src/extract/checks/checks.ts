import type { Article } from "../../model/article.js";
import type { Lexicon } from "../../model/lexicon.js";
import type { Note } from "../../model/note.js";
import type { Passage } from "../../model/reading.js";
import { sumNotes } from "./sums.js";
import { weekdayNotes } from "./weekdays.js";

/** What a sentence gets wrong on its own: a weekday that its date does not have, parts that do not make up their whole. */
export function ownMistakes(unit: Passage, article: Article, lexicon: Lexicon): Note[] {
  const place = { article: unit.article, field: unit.field };
  return [...weekdayNotes(unit, article), ...sumNotes(unit, lexicon)].map((note) => ({ ...note, ...place }));
}
