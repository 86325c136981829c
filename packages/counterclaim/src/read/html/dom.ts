import { DOMParser } from "linkedom/worker";

/** As much of the DOM as is used here; the compiler is not told of a browser. */
export interface DomNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument extends DomElement {
  readonly body: DomElement;
}

export const elementNode = 1;
export const textNode = 3;

/** A document that runs nothing and loads nothing. */
export const parseDocument = (html: string): DomDocument =>
  new DOMParser().parseFromString(html, "text/html") as unknown as DomDocument;
