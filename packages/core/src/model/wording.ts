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

/** Words left out between two that are named, beyond which the gap is shown as one. */
const SHORT_GAP = 3;

/** The words at these token indices as a reader can find them: short gaps are filled from the text, others are "…". */
export function excerpt(sentence: Sentence, tokens: readonly number[]): string {
  const runs: number[][] = [];
  for (const i of [...new Set(tokens)].sort((x, y) => x - y)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && i - last <= SHORT_GAP + 1) for (let j = last + 1; j <= i; j++) run.push(j);
    else runs.push([i]);
  }
  return runs.map((run) => wording(sentence, run)).join(" … ");
}
