/** The forms that a report can be written in. */
export const formats = ["text", "markdown", "html", "csv", "json", "jsonl", "sarif", "jsonld"] as const;
export type Format = (typeof formats)[number];

// the longest first: a name ends in all that it ends in
const endings: readonly (readonly [string, Format])[] = [
  [".sarif.json", "sarif"],
  [".sarif", "sarif"],
  [".jsonld", "jsonld"],
  [".jsonl", "jsonl"],
  [".ndjson", "jsonl"],
  [".json", "json"],
  [".csv", "csv"],
  [".html", "html"],
  [".htm", "html"],
  [".markdown", "markdown"],
  [".md", "markdown"],
  [".txt", "text"],
];

/** The form that a file's name asks for; undefined where it asks for none. */
export function formatOf(path: string): Format | undefined {
  const name = path.toLowerCase();
  return endings.find(([ending]) => name.endsWith(ending))?.[1];
}

/** The extensions by which a file's form is known. */
export const extensions: readonly string[] = endings.map(([ending]) => ending);
