import { characters, displayWidth } from "./display-width.js";

/** A word as it is printed, and the columns that it takes (styling takes none). */
export interface Word {
  readonly printed: string;
  readonly columns: number;
}

export const words = (text: string): Word[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => ({ printed: word, columns: displayWidth(word) }));

/** Lines of at most `width` columns, the first after `first`, the others after `rest`. */
export function wrap(list: readonly Word[], width: number, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  let columns = displayWidth(first);
  let empty = true;
  const flush = () => {
    lines.push(line);
    line = rest;
    columns = displayWidth(rest);
    empty = true;
  };
  for (const word of list.flatMap((one) => broken(one, width - displayWidth(rest)))) {
    if (!empty && columns + 1 + word.columns > width) flush();
    if (!empty) columns += 1;
    line += (empty ? "" : " ") + word.printed;
    columns += word.columns;
    empty = false;
  }
  return [...lines, line].join("\n");
}

/** A word wider than the line (an address, a script without spaces) in pieces that fit. */
function broken(word: Word, width: number): Word[] {
  if (word.columns <= width || width < 2) return [word];
  const pieces: Word[] = [];
  let printed = "";
  let columns = 0;
  for (const character of characters(word.printed)) {
    const more = displayWidth(character);
    if (columns + more > width) {
      pieces.push({ printed, columns });
      [printed, columns] = ["", 0];
    }
    printed += character;
    columns += more;
  }
  return [...pieces, { printed, columns }];
}
