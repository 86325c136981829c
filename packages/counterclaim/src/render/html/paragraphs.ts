/** A stretch of a field that is shown as one block: a paragraph, a title, an excerpt. */
export interface Block {
  /** UTF-16 offset of its first character in the field */
  readonly start: number;
  readonly text: string;
}

/**
 * A text's paragraphs. Blank lines part them; in a text without any, each line is one. Line breaks inside a paragraph
 * stay in it.
 */
export function paragraphs(text: string): Block[] {
  const lines = [...linesOf(text)];
  const written = lines.filter((line) => !isBlank(line));
  const first = lines.indexOf(written[0]!);
  const apart = lines.slice(first, first + written.length).some(isBlank);
  if (!apart) return written;
  const blocks: { start: number; end: number }[] = [];
  let open = false;
  for (const line of lines) {
    const end = line.start + line.text.length;
    const last = blocks.at(-1);
    if (!isBlank(line) && open && last) last.end = end;
    else if (!isBlank(line)) blocks.push({ start: line.start, end });
    open = !isBlank(line);
  }
  return blocks.map(({ start, end }) => ({ start, text: text.slice(start, end) }));
}

const isBlank = ({ text }: Block): boolean => text.trim() === "";

function* linesOf(text: string): Iterable<Block> {
  let start = 0;
  for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) {
    yield { start, text: text.slice(start, index) };
    start = index + ending.length;
  }
  yield { start, text: text.slice(start) };
}
