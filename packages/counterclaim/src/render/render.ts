import { type Article, InputError, type Report } from "@counterclaim/core";
import type { Locate } from "../read/location.js";
import { nearest } from "../validate/nearest.js";
import { checkRenderOptions } from "../validate/render-options.js";
import { described } from "../validate/values.js";
import { renderCsv } from "./csv.js";
import { type Format, formats } from "./formats.js";
import { renderHtml } from "./html/html.js";
import { renderJson } from "./json.js";
import { renderJsonLd } from "./json-ld/json-ld.js";
import { renderJsonLines } from "./json-lines.js";
import { renderMarkdown } from "./markdown.js";
import { renderSarif } from "./sarif/sarif.js";
import { renderText } from "./text.js";
import { textsOf } from "./texts.js";

export { type Format, formats } from "./formats.js";

export interface RenderOptions {
  /**
   * the articles as they were passed to `compare`, as a report has no texts: the HTML page shows them in full, SARIF needs
   * them for lines, JSON-LD for positions in code points
   */
  articles?: readonly Article[];
  /** where spans of the articles stand, as `readFiles` tells: SARIF then points into the files */
  locate?: Locate;
  /** begin CSV with a byte order mark, by which spreadsheets know it as UTF-8; default true */
  bom?: boolean;
}

/** What a writer gets of the options, checked. */
interface Material {
  readonly texts: ReadonlyMap<string, string>;
  readonly locate: Locate;
  readonly bom: boolean;
}

const writers: Readonly<Record<Format, (report: Report, material: Material) => string>> = {
  text: (report) => renderText(report),
  markdown: renderMarkdown,
  html: (report, { texts }) => renderHtml(report, texts),
  csv: renderCsv,
  json: renderJson,
  jsonl: renderJsonLines,
  sarif: renderSarif,
  jsonld: renderJsonLd,
};

/**
 * A report in one of the `formats`, of which text has 80 columns and no colours; ends with a line break.
 * @throws InputError where `report` is none, there is no such format, an option is wrong, or `articles` are not those of the report
 */
export function render(report: Report, format: Format, options?: RenderOptions): string {
  if (!isReport(report)) {
    throw new InputError(
      "invalid-type",
      "$.report",
      `This is ${described(report)} and no report. Pass what compare gives.`,
    );
  }
  if (!formats.includes(format)) throw unknownFormat(format);
  const { articles = [], locate = () => undefined, bom = true } = checkRenderOptions(options);
  return writers[format](report, { texts: textsOf(report, articles), locate, bom });
}

const LISTS = ["articles", "findings", "disputes", "agreements", "updates", "cleared", "notes"] as const;

const isReport = (value: unknown): value is Report =>
  typeof value === "object" &&
  value !== null &&
  LISTS.every((name) => Array.isArray((value as Partial<Report>)[name])) &&
  typeof (value as Partial<Report>).coverage === "object";

function unknownFormat(format: unknown): InputError {
  const meant = typeof format === "string" ? nearest(format, formats) : undefined;
  const given = typeof format === "string" ? JSON.stringify(format.slice(0, 80)) : described(format);
  const remedy = meant ? `Did you mean ${meant}?` : `The formats are ${formats.join(", ")}.`;
  return new InputError("invalid-option", "$.format", `There is no format ${given}. ${remedy}`);
}
