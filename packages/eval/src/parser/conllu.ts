/** Reads the gold trees of a CoNLL-U file (multiword ranges and empty nodes left out). */
import { readFileSync } from "node:fs";

export interface GoldTree {
  words: string[];
  upos: string[];
  xpos: string[];
  /** 1-based, 0 = root. */
  heads: number[];
  deprels: string[];
  /** From the sentence id: GUM_news_… or weblog-…. */
  genre: string;
}

export function readConllu(path: string): GoldTree[] {
  return readFileSync(path, "utf8")
    .split(/\r?\n\r?\n/)
    .filter((block) => block.trim() !== "")
    .map(readTree);
}

function readTree(block: string): GoldTree {
  const tree: GoldTree = { words: [], upos: [], xpos: [], heads: [], deprels: [], genre: "" };
  for (const line of block.split(/\r?\n/)) {
    if (line.startsWith("# sent_id = ")) tree.genre = /^(?:GUM_)?([a-z]+)/.exec(line.slice(12))?.[1] ?? "";
    const [id, form, , upos, xpos, , head, deprel] = line.split("\t");
    if (!id || !/^\d+$/.test(id)) continue;
    tree.words.push(form!);
    tree.upos.push(upos!);
    tree.xpos.push(xpos!);
    tree.heads.push(Number(head));
    tree.deprels.push(deprel!);
  }
  return tree;
}
