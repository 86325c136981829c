import { InputError } from "@counterclaim/core";
import type { Draft, FileContent } from "./reader.js";

/**
 * An HTML page: one article, its main text as paragraphs between blank lines. Title, author, date, address and source are
 * those of its JSON-LD, else of its meta elements, else of what the page shows. Nothing in it runs and nothing that it
 * refers to is loaded.
 * @throws InputError where the page holds no article
 */
export async function readHtml({ path, text }: FileContent): Promise<Draft[]> {
  // the parser takes longer to load than the whole library may
  const { readPage, tooMuch } = await import("./html/page.js");
  const page = readPage(text, /^https?:/i.test(path) ? path : undefined);
  if (page === tooMuch) {
    const message = `${path} has more markup than any page for readers: more than 50,000 elements, or elements that nest thousands deep. Leave it out, or give its text.`;
    throw new InputError("unreadable-file", path, message);
  }
  if (!page) {
    const message = `${path} holds no article: no running text was found in it, as in a page of links or one that a script fills. Leave it out, or save the article's text.`;
    throw new InputError("unreadable-file", path, message);
  }
  return [{ file: path, place: "$", article: page }];
}
