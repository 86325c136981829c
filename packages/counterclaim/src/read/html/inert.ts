import { Parser } from "htmlparser2";

/** A page as a browser without scripts would keep it, and the JSON-LD that stood in it. */
export interface InertPage {
  /** a full document, with one head and one body */
  readonly html: string;
  readonly jsonLd: readonly string[];
}

/** Elements whose content is no running text. Scripts and styles must not even get into a document. */
const dropped = new Set([
  ...["script", "style", "template", "noscript", "iframe", "object", "embed", "applet", "svg", "math", "canvas"],
  ...["audio", "video", "select", "textarea", "button", "input", "base", "frame", "frameset", "slot"],
]);

// what the search for the main text and the metadata looks at; no handler and no address to load is among them
const attributes = new Set([
  ...["class", "id", "role", "hidden", "aria-hidden", "aria-modal", "style", "lang", "dir", "rel", "href", "itemprop"],
  ...["itemscope", "itemtype", "name", "property", "content", "datetime", "pubdate"],
]);

const ofHead = new Set(["title", "meta", "link"]);
const frame = new Set(["html", "head", "body"]);
const paragraphs = new Set(["p", "li", "tr", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6"]);
const empty = new Set(["area", "br", "col", "hr", "img", "link", "meta", "param", "source", "track", "wbr"]);

/** Deeper than all but the oddest of real pages; the search for the main text takes time for each level. */
const deepest = 100;
/** From here on the parser would take more than linear time. */
const hopeless = 3000;
/** More than any page for readers has; the search for the main text takes time for each element, several times over. */
const mostElements = 50_000;
/** UTF-16 units of an attribute that are kept; no name, title or address is longer. */
const longest = 2000;
/** UTF-16 units handed to the parser at a time, so that a page that nests without end is given up early. */
const piece = 16_384;

/**
 * Reduces a page to its text and what says something about it: no scripts, styles, handlers, frames or comments, and
 * elements no deeper than 100 (what lies deeper moves up, its paragraphs kept apart). Undefined where they nest thousands
 * deep, or are more than 50,000. Linear time.
 */
export function inertPage(page: string): InertPage | undefined {
  const head: string[] = [];
  const body: string[] = [];
  const jsonLd: string[] = [];
  let depth = 0;
  let skipped = 0; // levels inside a dropped element
  let linked = false; // inside JSON-LD
  let titled = false; // inside a title
  let deepestSeen = 0;
  let elements = 0;

  const parser = new Parser(
    {
      onopentag(name, given) {
        deepestSeen = Math.max(deepestSeen, ++depth);
        elements++;
        if (skipped > 0 || dropped.has(name)) {
          linked = skipped++ === 0 && name === "script" && /^\s*application\/ld\+json\b/i.test(given["type"] ?? "");
          if (linked) jsonLd.push("");
        } else if (!frame.has(name) && depth <= deepest) {
          titled = name === "title";
          (ofHead.has(name) ? head : body).push(opening(name, given));
        } else if (paragraphs.has(name)) {
          body.push("<br><br>");
        }
      },
      ontext(text) {
        if (linked) jsonLd.push((jsonLd.pop() ?? "") + text);
        // a lone "<" must not begin an element once what stood behind it is gone
        else if (skipped === 0) (titled ? head : body).push(text.replaceAll("<", "&lt;"));
      },
      onclosetag(name) {
        if (skipped > 0) {
          skipped--;
          linked = false;
        } else if (!frame.has(name) && depth <= deepest && !empty.has(name)) {
          (ofHead.has(name) ? head : body).push(`</${name}>`);
          titled = false;
        }
        depth--;
      },
    },
    // entities stay as written, for the parser that makes the document
    { decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < page.length; at += piece) {
    parser.write(page.slice(at, at + piece));
    if (deepestSeen > hopeless || elements > mostElements) return undefined;
  }
  parser.end();
  const html = `<!doctype html><html><head>${head.join("")}</head><body>${body.join("")}</body></html>`;
  return { html, jsonLd };
}

function opening(name: string, given: Readonly<Record<string, string>>): string {
  let tag = `<${name}`;
  for (const [attribute, value] of Object.entries(given)) {
    if (attributes.has(attribute)) tag += ` ${attribute}="${value.slice(0, longest).replaceAll('"', "&quot;")}"`;
  }
  return `${tag}>`;
}
