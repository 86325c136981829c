import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

export type Element = Tree.Element;

export interface Parsed {
  readonly errors: readonly string[];
  /** in the order of the document */
  readonly elements: readonly Element[];
}

/** The page as a browser reads it (WHATWG parsing algorithm), with what the standard calls parse errors. */
export function parsed(page: string): Parsed {
  const errors: string[] = [];
  const document = parse(page, { onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`) });
  return { errors, elements: [...descendants(document)] };
}

/** All elements inside of a node, in the order of the document. */
export function* descendants(node: Tree.ParentNode): Iterable<Element> {
  for (const child of node.childNodes) {
    if ("tagName" in child) yield child;
    if ("childNodes" in child) yield* descendants(child);
  }
}

/** The same page with nothing in the links from passages to disputes, so that the articles' texts are unbroken. */
export function withoutBackLinks(page: Parsed): Parsed {
  for (const link of page.elements) if (attribute(link, "class") === "back") link.childNodes = [];
  return page;
}

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

export const textIn = (node: Tree.Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textIn).join("") : "";

/** Tags and names of attributes: what must be the same whatever the texts say. */
export const skeleton = ({ elements }: Parsed): string =>
  elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(" ")).join("\n");
