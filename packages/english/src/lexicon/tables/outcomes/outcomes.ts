import { conflict } from "./conflict.js";
import { disasters } from "./disasters.js";
import { economy } from "./economy.js";
import { health } from "./health.js";
import { justice } from "./justice.js";
import { measures } from "./measures.js";
import { opinion } from "./opinion.js";
import { politics } from "./politics.js";
import { society } from "./society.js";

/**
 * Questions that news reports answer in opposed ways, and the phrases that give each answer. Hand-made: dictionaries know
 * "acquit" and "convict", but not that who walked free was not found guilty, or that a law left standing was not struck down.
 *
 * A topic begins with its question; every further line is an answer: its name and its phrases, of one to four base forms
 * between which other words may stand. Answers of one topic exclude each other, said of one thing at one time.
 */
export interface OutcomeTopic {
  readonly question: string;
  readonly answers: readonly { readonly name: string; readonly phrases: readonly string[] }[];
}

const parts: readonly string[] = [justice, politics, conflict, economy, opinion, health, disasters, society, measures];

let topics: readonly OutcomeTopic[] | undefined;

/** All questions, read on first use: importing the package must cost nothing. */
export const outcomeTopics = (): readonly OutcomeTopic[] => (topics ??= parts.flatMap(readPart));

const readPart = (part: string): OutcomeTopic[] =>
  part
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
