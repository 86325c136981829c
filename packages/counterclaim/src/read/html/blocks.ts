import { type DomNode, elementNode, textNode } from "./dom.js";

/** A paragraph, heading, list item or table row. */
export interface Block {
  readonly text: string;
  /** UTF-16 units of it that stand in links */
  readonly linked: number;
}

/** Elements that begin a line of their own (HTML Standard, "Rendering": display: block, list-item, table-row). */
const blocks = new Set([
  ...[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
  ],
  ...["dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header"],
  ...["hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary"],
  ...["table", "tbody", "tfoot", "thead", "tr", "ul"],
]);

/**
 * The text under a node as a reader sees it: block by block, white space collapsed, soft hyphens gone. `<br>` ends a
 * line inside a block, two of them end the block.
 */
export function blocksOf(root: DomNode): Block[] {
  const found: Block[] = [];
  let text = "";
  let linked = 0;

  const end = (): void => {
    for (const paragraph of text.split(/\n[^\S\n]*\n/)) {
      const lines = paragraph.split("\n").map(collapsed);
      const written = lines.filter((line) => line !== "").join("\n");
      const inLinks = Math.min(linked, written.length);
      linked -= inLinks;
      if (written !== "") found.push({ text: written, linked: inLinks });
    }
    text = "";
    linked = 0;
  };

  // recursion is safe: the document is no deeper than inertPage lets it be
  const visit = (node: DomNode, inLink: boolean): void => {
    if (node.nodeType === textNode) {
      const written = (node.textContent ?? "").replace(/\s+/g, " ");
      text += written;
      if (inLink) linked += written.length;
      return;
    }
    const name = node.localName ?? "";
    if (name === "br") text += "\n";
    else if (name === "td" || name === "th") text += " ";
    if (blocks.has(name)) end();
    for (const child of node.childNodes) {
      if (child.nodeType === textNode || child.nodeType === elementNode) visit(child, inLink || name === "a");
    }
    if (blocks.has(name)) end();
  };
  visit(root, false);
  end();
  return found;
}

/** The blocks as an article's text: paragraphs between blank lines. */
export const textOf = (found: readonly Block[]): string => found.map(({ text }) => text).join("\n\n");

const collapsed = (line: string): string => line.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
