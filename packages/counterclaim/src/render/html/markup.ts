import { printable } from "../harmless.js";

/** HTML that may be written as it is. Only `markup` makes it, so no text of an article gets in unescaped. */
export class Markup {
  readonly #source: string;

  private constructor(source: string) {
    this.#source = source;
  }

  /** a template with its parts: those that are markup as they are, all others escaped */
  static of(strings: readonly string[], parts: readonly Part[]): Markup {
    let source = strings[0] ?? "";
    parts.forEach((part, index) => (source += written(part) + (strings[index + 1] ?? "")));
    return new Markup(source);
  }

  toString(): string {
    return this.#source;
  }
}

/** What may stand in a template; nothing is written for undefined. */
export type Part = Markup | string | number | undefined | readonly Part[];

/** Tag for HTML templates. A part may stand in text or in an attribute value between double quotes, nowhere else. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => Markup.of(strings, parts);

function written(part: Part): string {
  if (part instanceof Markup) return part.toString();
  if (Array.isArray(part)) return (part as readonly Part[]).map(written).join("");
  return part === undefined ? "" : escape(String(part));
}

// besides what HTML gives a meaning: characters that the HTML standard calls errors in any text
const special = /[&<>"'\v\r\p{Noncharacter_Code_Point}]/gu;
const replacements: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" },
  ...{ "\v": " ", "\r": " " },
};

/** A text for an element or a quoted attribute value; a browser shows `printable(text)`. */
export const escape = (text: string): string =>
  printable(text).replace(special, (character) => replacements[character] ?? "\ufffd");
