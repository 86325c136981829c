import { blocksOf, textOf } from "./blocks.js";
import { parseDocument } from "./dom.js";
import { inertPage } from "./inert.js";

/**
 * The text of a piece of HTML that is all article, as feeds and ninjs carry it: paragraphs between blank lines. Text
 * without any element keeps its own paragraphs. Empty where there is no text, or more markup than text ever needs.
 */
export function fragmentText(markup: string): string {
  const structured = /<[a-z!/?]/i.test(markup) ? markup : markup.replace(/\n[^\S\n]*(?=\n)/g, "<p>");
  const inert = inertPage(structured);
  return inert ? textOf(blocksOf(parseDocument(inert.html).body)) : "";
}
