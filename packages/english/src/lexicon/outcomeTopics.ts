import { loadLexicon } from "./asset/loadLexicon.js";

/**
 * A question that news reports answer in opposed ways, and the phrases that give each answer. Hand-made (outcomes/*.txt):
 * dictionaries know "acquit" and "convict", but not that who walked free was not found guilty, or that a law left standing was
 * not struck down. Answers of one question exclude each other, said of one thing at one time.
 */
export interface OutcomeTopic {
  readonly question: string;
  readonly answers: readonly { readonly name: string; readonly phrases: readonly string[] }[];
}

let topics: readonly OutcomeTopic[] | undefined;

/** All questions, read on first use: importing the package must cost nothing. */
export const outcomeTopics = (): readonly OutcomeTopic[] => (topics ??= readTopics(loadLexicon().outcomes()));

/**
 * Reads the form of outcomes/*.txt: blocks between empty lines, of a question ("# Was it passed?") and lines of answers, each its
 * name, a colon and its phrases between semicolons: one to five base forms, between which other words may stand.
 */
export const readTopics = (text: string): OutcomeTopic[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [question = "", ...answers] = block.split("\n").map((line) => line.trim());
      return { question: question.slice(2), answers: answers.map(readAnswer) };
    });

function readAnswer(line: string): OutcomeTopic["answers"][number] {
  const colon = line.indexOf(":");
  const phrases = line
    .slice(colon + 1)
    .split(";")
    .map((phrase) => phrase.trim());
  return { name: line.slice(0, colon), phrases: phrases.filter((phrase) => phrase !== "") };
}
