import type { Upos } from "@counterclaim/core";
import { lemmatize } from "./lemma/lemmatize.js";
import { parseSentences } from "./parser/parser.js";
import { plainForm } from "./text/plainForm.js";

export interface ParsedWord {
  form: string;
  lemma: string;
  upos: Upos;
  xpos: string;
  /** 1-based position of the governing word, 0 for the root */
  head: number;
  deprel: string;
}

/** Tags and one single-rooted dependency tree for words that are already apart, in the treebanks' conventions. */
export function parseWords(words: readonly string[]): ParsedWord[] {
  const forms = words.map(plainForm);
  const [parse] = parseSentences([forms]);
  return words.map((form, i) => {
    const upos = (parse?.upos[i] ?? "X") as Upos;
    const xpos = parse?.xpos[i] ?? "FW";
    return {
      form,
      lemma: lemmatize(forms[i] ?? "", upos, xpos),
      upos,
      xpos,
      head: parse?.heads[i] ?? 0,
      deprel: parse?.deprels[i] ?? "root",
    };
  });
}
