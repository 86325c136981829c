import { type Article, InputError, type Report } from "@counterclaim/core";
import type { Origin } from "../read/origin.js";
import { nearest } from "../validate/nearest.js";
import { described } from "../validate/values.js";
import { renderCsv } from "./csv.js";
import { type Format, formats } from "./formats.js";
import { renderJson } from "./json.js";
import { renderJsonLd } from "./json-ld/json-ld.js";
import { renderJsonLines } from "./json-lines.js";
import { renderMarkdown } from "./markdown.js";
import { renderSarif } from "./sarif/sarif.js";
import { renderText } from "./text.js";
import { textsOf } from "./texts.js";

export { type Format, formats } from "./formats.js";

export interface RenderOptions {
  /** the articles as they were passed to `compare`: SARIF needs them for lines, JSON-LD for positions in code points */
  articles?: readonly Article[];
  /** where each article was read, by its id: SARIF then points into the files */
  origins?: ReadonlyMap<string, Origin>;
  /** begin CSV with a byte order mark, by which spreadsheets know it as UTF-8; default true */
  bom?: boolean;
}

/** What a writer gets of the options, checked. */
interface Material {
  readonly texts: ReadonlyMap<string, string>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly bom: boolean;
}

const writers: Readonly<Record<Format, (report: Report, material: Material) => string>> = {
  text: (report) => renderText(report),
  markdown: renderMarkdown,
  csv: renderCsv,
  json: renderJson,
  jsonl: renderJsonLines,
  sarif: renderSarif,
  jsonld: renderJsonLd,
};

/**
 * A report in one of the `formats`, of which text has 80 columns and no colours; ends with a line break.
 * @throws InputError with code "invalid-option" where there is no such format or an option is wrong, "unknown-option"
 */
export function render(report: Report, format: Format, options: RenderOptions = {}): string {
  if (!formats.includes(format)) throw unknownFormat(format);
  return writers[format](report, materialOf(report, options));
}

const names = ["articles", "origins", "bom"] as const satisfies readonly (keyof RenderOptions)[];

function materialOf(report: Report, options: RenderOptions): Material {
  if (typeof options !== "object" || options === null) throw invalid("", "options", options, "an object, or nothing");
  for (const name of Object.keys(options)) {
    if (names.some((one) => one === name)) continue;
    const meant = nearest(name, names);
    const remedy = meant ? `Did you mean ${meant}?` : `The options are ${names.join(", ")}.`;
    const message = `There is no option ${JSON.stringify(name.slice(0, 80))}. ${remedy}`;
    throw new InputError("unknown-option", "$.options", message);
  }
  const { articles = [], origins = new Map<string, Origin>(), bom = true } = options;
  if (!Array.isArray(articles)) throw invalid(".articles", "articles", articles, "the articles, or leave it out");
  const wrong = articles.findIndex((one: unknown) => !isArticle(one));
  if (wrong >= 0) throw invalid(`.articles[${wrong}]`, "it", articles[wrong], "an article as compare takes it");
  if (!(origins instanceof Map)) throw invalid(".origins", "origins", origins, "a Map, or leave it out");
  if (typeof bom !== "boolean") throw invalid(".bom", "bom", bom, "true or false");
  return { texts: textsOf(report, articles as readonly Article[]), origins, bom };
}

const isArticle = (value: unknown): value is Article => {
  const { id, text } = (value ?? {}) as Partial<Article>;
  return typeof id === "string" && typeof text === "string";
};

const invalid = (path: string, name: string, value: unknown, wanted: string): InputError =>
  new InputError("invalid-option", `$.options${path}`, `${name} is ${described(value)}. Pass ${wanted}.`);

function unknownFormat(format: unknown): InputError {
  const meant = typeof format === "string" ? nearest(format, formats) : undefined;
  const given = typeof format === "string" ? JSON.stringify(format.slice(0, 80)) : described(format);
  const remedy = meant ? `Did you mean ${meant}?` : `The formats are ${formats.join(", ")}.`;
  return new InputError("invalid-option", "$.format", `There is no format ${given}. ${remedy}`);
}
