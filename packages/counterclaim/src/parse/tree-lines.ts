import type { Sentence, Token } from "@counterclaim/core";
import { characters, displayWidth } from "../render/display-width.js";
import { harmless } from "../render/harmless.js";

const step = 2;

interface Row {
  readonly token: Token;
  readonly depth: number;
}

/**
 * The tree, one word a line: its number, its form indented under its head's, its universal part of speech, its relation.
 * The words under one head stand in text order. No line is wider than `width`: long words are cut, and below
 * half of the column the depth is written as a number.
 */
export function treeLines(sentence: Sentence, width: number, indent: string): string[] {
  const rows = rowsOf(sentence);
  const digits = String(sentence.tokens.length).length;
  const upos = Math.max(...rows.map(({ token }) => token.upos.length));
  const relation = Math.max(...rows.map(({ token }) => token.deprel.length));
  const room = Math.max(8, width - indent.length - digits - upos - relation - 6);
  const forms = rows.map(({ token, depth }) => cut(`${indented(depth, room)}${harmless(token.form)}`, room));
  const widest = Math.max(...forms.map(displayWidth));
  return rows.map(({ token }, row) => {
    const form = forms[row] ?? "";
    const number = String(token.index + 1).padStart(digits);
    const gap = " ".repeat(widest - displayWidth(form));
    return `${indent}${number}  ${form}${gap}  ${token.upos.padEnd(upos)}  ${token.deprel}`;
  });
}

/** Words with their depth, each head before what it governs. Iterative: a text can make a tree as deep as it is long. */
function rowsOf({ tokens }: Sentence): Row[] {
  const children: number[][] = tokens.map(() => []);
  for (const { index, head } of tokens) children[head]?.push(index);
  const open = tokens.filter(({ head }) => head < 0).map((token): Row => ({ token, depth: 0 }));
  const rows: Row[] = [];
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    rows.push(row);
    for (const child of (children[row.token.index] ?? []).reverse()) {
      const token = tokens[child];
      if (token) open.push({ token, depth: row.depth + 1 });
    }
  }
  return rows;
}

function indented(depth: number, room: number): string {
  const most = Math.floor(room / 2 / step);
  return depth <= most ? " ".repeat(step * depth) : `${" ".repeat(step * most)}[${depth}] `;
}

function cut(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  let used = 1;
  for (const character of characters(text)) {
    used += displayWidth(character);
    if (used > columns) break;
    kept += character;
  }
  return `${kept}…`;
}
