import { parseSentences, type Parse } from "./parser/parser.js";

const word = /[\p{L}\p{N}]/u;

/** A row of marks ("* * *", fifty thousand commas) needs no parser: the first is the root, the rest hang from it. */
function parseMarks(forms: readonly string[]): Parse {
  return {
    upos: forms.map(() => "PUNCT"),
    xpos: forms.map(() => "NFP"),
    heads: Int32Array.from(forms, (_, i) => (i === 0 ? 0 : 1)),
    deprels: forms.map((_, i) => (i === 0 ? "root" : "punct")),
  };
}

/** One tree for each sentence; those without a letter or digit never reach the model. */
export function parseText(sentences: readonly (readonly string[])[]): Parse[] {
  const wordy = sentences.map((forms) => forms.some((form) => word.test(form)));
  const parses = parseSentences(sentences.filter((_, i) => wordy[i]));
  let at = 0;
  return sentences.map((forms, i) => (wordy[i] ? (parses[at++] as Parse) : parseMarks(forms)));
}
