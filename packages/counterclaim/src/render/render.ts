import { InputError, type Report } from "@counterclaim/core";
import { nearest } from "../validate/nearest.js";
import { described } from "../validate/values.js";
import { renderJson } from "./json.js";
import { renderMarkdown } from "./markdown.js";
import { renderText } from "./text.js";

/** The forms that a report can be written in. */
export const formats = ["text", "markdown", "json"] as const;
export type Format = (typeof formats)[number];

const writers: Readonly<Record<Format, (report: Report) => string>> = {
  text: (report) => renderText(report),
  markdown: renderMarkdown,
  json: renderJson,
};

/**
 * A report as text (80 columns, no colours), Markdown or JSON; ends with a line break.
 * @throws InputError with code "invalid-option" where there is no such format
 */
export function render(report: Report, format: Format): string {
  if (formats.includes(format)) return writers[format](report);
  const meant = typeof format === "string" ? nearest(format, formats) : undefined;
  const given = typeof format === "string" ? JSON.stringify(String(format).slice(0, 80)) : described(format);
  const remedy = meant ? `Did you mean ${meant}?` : `The formats are ${formats.join(", ")}.`;
  throw new InputError("invalid-option", "$.format", `There is no format ${given}. ${remedy}`);
}
