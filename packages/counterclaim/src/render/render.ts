import { type Article, InputError, type Report } from "@counterclaim/core";
import { checkRenderOptions } from "../validate/render-options.js";
import { nearest } from "../validate/nearest.js";
import { described } from "../validate/values.js";
import { renderHtml } from "./html/html.js";
import { renderJson } from "./json.js";
import { renderMarkdown } from "./markdown.js";
import { renderText } from "./text.js";
import { textsOf } from "./texts.js";

/** The forms that a report can be written in. */
export const formats = ["text", "markdown", "html", "json"] as const;
export type Format = (typeof formats)[number];

export interface RenderOptions {
  /** the articles as they were passed to `compare`, for "html": a report has no texts, and the page shows them in full */
  articles?: readonly Article[];
}

const writers: Readonly<Record<Format, (report: Report, options: RenderOptions) => string>> = {
  text: (report) => renderText(report),
  markdown: renderMarkdown,
  html: (report, { articles = [] }) => renderHtml(report, textsOf(report, articles)),
  json: renderJson,
};

/**
 * A report as text (80 columns, no colours), Markdown, one self-contained HTML page, or JSON; ends with a line break.
 * @throws InputError with code "invalid-option" where there is no such format, or `articles` are not those of the report
 */
export function render(report: Report, format: Format, options?: RenderOptions): string {
  if (formats.includes(format)) return writers[format](report, checkRenderOptions(options));
  const meant = typeof format === "string" ? nearest(format, formats) : undefined;
  const given = typeof format === "string" ? JSON.stringify(String(format).slice(0, 80)) : described(format);
  const remedy = meant ? `Did you mean ${meant}?` : `The formats are ${formats.join(", ")}.`;
  throw new InputError("invalid-option", "$.format", `There is no format ${given}. ${remedy}`);
}
