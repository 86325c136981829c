/** Attachment and tagging scores (percent). */
import type { Parse } from "../../../english/src/parser/parser.js";
import type { GoldTree } from "./conllu.js";

/** Relations of the table; "neg" counts the words not, n't and never whose head is right. */
export const RELATIONS = ["nsubj", "obj", "advcl", "conj", "appos", "mark", "ccomp", "neg"] as const;

export interface TreeScores {
  words: number;
  upos: number;
  xpos: number;
  uas: number;
  las: number;
}

export function scoreTrees(gold: readonly GoldTree[], guessed: readonly Parse[]): TreeScores {
  const hits = { words: 0, upos: 0, xpos: 0, uas: 0, las: 0 };
  gold.forEach((tree, s) => {
    const guess = guessed[s]!;
    tree.heads.forEach((head, i) => {
      const attached = guess.heads[i] === head;
      hits.words++;
      if (guess.upos[i] === tree.upos[i]) hits.upos++;
      if (guess.xpos[i] === tree.xpos[i]) hits.xpos++;
      if (attached) hits.uas++;
      if (attached && guess.deprels[i] === tree.deprels[i]) hits.las++;
    });
  });
  const percent = (n: number): number => (100 * n) / Math.max(1, hits.words);
  return {
    words: hits.words,
    upos: percent(hits.upos),
    xpos: percent(hits.xpos),
    uas: percent(hits.uas),
    las: percent(hits.las),
  };
}

const NEGATION = new Set(["not", "n't", "n’t", "never"]);

/** F1 of head and full relation both right; for "neg" the share of negation words with the right head. */
export function relationF1(gold: readonly GoldTree[], guessed: readonly Parse[], relation: string): number {
  let right = 0;
  let inGold = 0;
  let inGuess = 0;
  gold.forEach((tree, s) => {
    const guess = guessed[s]!;
    tree.deprels.forEach((label, i) => {
      const negation = relation === "neg";
      const isGold = negation ? NEGATION.has(tree.words[i]!.toLowerCase()) : label === relation;
      const isGuess = negation ? isGold : guess.deprels[i] === relation;
      if (isGold) inGold++;
      if (isGuess) inGuess++;
      if (isGold && isGuess && guess.heads[i] === tree.heads[i]) right++;
    });
  });
  return (200 * right) / Math.max(1, inGold + inGuess);
}

/** Full relations with at least `least` gold words, most frequent first, with their count. */
export function frequentRelations(gold: readonly GoldTree[], least: number): [string, number][] {
  const counts = new Map<string, number>();
  for (const tree of gold) for (const label of tree.deprels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].filter(([, n]) => n >= least).sort((a, b) => b[1] - a[1]);
}
