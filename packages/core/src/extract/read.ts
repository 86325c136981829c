import type { Article, Field } from "../model/article.js";
import type { Language } from "../model/lexicon.js";
import type { Note } from "../model/note.js";
import type { Reading, Passage } from "../model/reading.js";
import type { Analysis } from "../model/sentence.js";
import { overlaps } from "../model/span.js";
import { ownMistakes } from "./checks/checks.js";
import { extractStatements } from "./extract.js";
import { resolvePronouns } from "./pronouns.js";
import { extractQuantities } from "./quantities/quantities.js";
import { compileVocabulary, type Vocabulary } from "./quantities/vocabulary.js";
import { passSpeakersOn } from "./quotations.js";
import { extractTimes } from "./times/times.js";

/** Reads one article: sentences, what they measure, what they state, and what their pronouns stand for. */
export const read = (article: Article, order: number, language: Language): Reading => reader(language)(article, order);

/** A reader of many articles: what can be made ready once for a language is. */
export function reader(language: Language): (article: Article, order: number) => Reading {
  const vocabulary = compileVocabulary(language.lexicon);
  return (article, order) => readArticle(article, order, language, vocabulary);
}

function readArticle(article: Article, order: number, language: Language, vocabulary: Vocabulary): Reading {
  const notes: Note[] = [];
  const units: Passage[] = [];
  for (const field of ["title", "text"] as const) {
    const text = article[field];
    if (!text) continue;
    const analysis = language.analyze(text, { field });
    notes.push(...analysis.notes.map((note) => ({ ...note, article: article.id, field })));
    const found = readField(article, field, analysis, language, vocabulary);
    notes.push(...found.flatMap((unit) => ownMistakes(unit, article, language.lexicon)));
    units.push(...found);
  }
  return { article, order, units, notes };
}

function readField(
  article: Article,
  field: Field,
  analysis: Analysis,
  language: Language,
  vocabulary: Vocabulary,
): Passage[] {
  const { lexicon } = language;
  const ids = analysis.sentences.map((s) => `${article.id}:${field}:${s.index}`);
  const antecedents = resolvePronouns(analysis.sentences, ids, lexicon);
  const units = analysis.sentences.map((sentence, i): Passage => {
    const quotations = analysis.quotations.filter((q) => overlaps(q, sentence));
    const quantities = extractQuantities(sentence, lexicon, vocabulary);
    const times = extractTimes(
      sentence,
      lexicon,
      article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt },
      vocabulary,
    );
    const statements =
      sentence.kind === "dateline" || sentence.kind === "fragment"
        ? []
        : extractStatements(sentence, lexicon, {
            ...{ article: article.id, field, quotations, quantities, times },
            votes: vocabulary.votes,
          });
    return {
      id: ids[i]!,
      article: article.id,
      field,
      sentence,
      statements,
      quantities,
      times,
      quotations,
      antecedents: antecedents[i]!,
    };
  });
  return passSpeakersOn(units, lexicon);
}
