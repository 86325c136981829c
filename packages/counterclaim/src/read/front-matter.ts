/** What a file says of itself before its text; all values are strings. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  /** UTF-16 offset of the first character after the block, 0 where there is none */
  readonly end: number;
  /** some of the known fields were begun, and no second line of --- ends them */
  readonly open: boolean;
}

const fence = /^---[ \t]*$/;
const fenceAhead = /^---[ \t]*\r?$/m;
const field = /^([a-z]\w*):(.*)$/i;

/**
 * The block of `key: value` lines between two lines of `---` at the start of a text. Values may stand in quotation
 * marks; nothing else of YAML is read. A block that holds any other line is text, not front matter.
 */
export function frontMatter(text: string, known: readonly string[]): FrontMatter {
  const none: FrontMatter = { fields: new Map(), end: 0, open: false };
  if (!text.startsWith("---")) return none;
  const fields = new Map<string, string>();
  const begun = (): boolean => known.some((name) => fields.has(name));
  let start = 0;
  for (let number = 0; start < text.length; number++) {
    const newline = text.indexOf("\n", start);
    const next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, newline < 0 ? text.length : newline).replace(/\r$/, "");
    start = next;
    if (fence.test(line)) {
      if (number > 0) return { fields, end: start, open: false };
      continue;
    }
    const match = field.exec(line);
    if (number === 0) return none;
    if (!match && line.trim() !== "") return { ...none, open: begun() && !fenceAhead.test(text.slice(start)) };
    if (match?.[1]) fields.set(match[1], unquoted((match[2] ?? "").trim()));
  }
  return { ...none, open: begun() };
}

function unquoted(value: string): string {
  const mark = value[0];
  const quoted = value.length > 1 && (mark === '"' || mark === "'") && value.endsWith(mark);
  return quoted ? value.slice(1, -1) : value;
}
