import type { Sentence } from "./sentence.js";

/** The words at these token indices, in order, joined as the text has them: a gap becomes one space. */
export function wording(sentence: Sentence, tokens: readonly number[]): string {
  let text = "";
  let last = -2;
  for (const i of [...tokens].sort((x, y) => x - y)) {
    const token = sentence.tokens[i];
    if (!token) continue;
    const joined = last === i - 1 && sentence.tokens[last]?.end === token.start;
    text += text && !joined ? ` ${token.form}` : token.form;
    last = i;
  }
  return text;
}
