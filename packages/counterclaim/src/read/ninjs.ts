import { InputError } from "@counterclaim/core";
import { isoDate } from "./iso-date.js";
import type { Draft, Entry } from "./reader.js";

type Item = Readonly<Record<string, unknown>>;

/**
 * Whether a JSON value is a news item by IPTC's ninjs, of any version: it has a `uri`, as all must, and something that
 * an article as `compare` takes it never has.
 */
export function isNinjs(value: unknown): value is Item {
  if (!isItem(value) || typeof value["uri"] !== "string" || "text" in value) return false;
  const standard = value["standard"];
  if (isItem(standard) && standard["name"] === "ninjs") return true;
  return Object.keys(value).some((key) => /^(?:bodies|headlines|body_\w+|versioncreated|pubstatus)$/.test(key));
}

/**
 * The article in a ninjs item. Where several bodies hold one text, the one with markup is taken, since it says where
 * paragraphs end. The date is that of this version, since its text is.
 * Fields as in ninjs 1.0–1.8 and 2.0–2.4, www.iptc.org/std/ninjs.
 */
export async function readNinjs({ file, place }: Draft, item: Item): Promise<Entry> {
  const fault = (message: string) => new InputError("unreadable-file", `${file}:${place}`, message);
  if (item["pubstatus"] === "canceled") {
    return fault("The item is canceled: its provider has withdrawn it. Leave it out.");
  }
  const body = bodyOf(item);
  if (!body) return fault("The item has no body. Leave it out, or give an item of the type text.");
  const { fragmentText } = await import("./html/fragment.js");
  const headline = headlineOf(item);
  const date = first(["versioncreated", "contentcreated", "firstcreated"].map((name) => string(item[name])));
  const article = {
    id: item["uri"],
    source: sourceOf(item),
    text: body.markup ? fragmentText(body.value) : body.value,
    title: headline && fragmentText(headline),
    publishedAt: date && isoDate(date),
    author: string(item["byline"]) ?? string(item["by"]),
  };
  return { file, place, article };
}

interface Body {
  readonly value: string;
  readonly markup: boolean;
}

function bodyOf(item: Item): Body | undefined {
  const bodies = [...bodiesOf(item)].filter(({ value }) => value.trim() !== "");
  return bodies.find(({ markup }) => markup) ?? bodies[0];
}

/** Of 2.x the entries of `bodies`; of 1.x the fields named body_text, body_xhtml and so on. */
function* bodiesOf(item: Item): Iterable<Body> {
  for (const body of items(item["bodies"])) {
    const value = body["value"];
    // neither need be given; what begins with an element is markup then
    const form =
      string(body["contenttype"]) ?? string(body["role"]) ?? (/^\s*<[a-z]/i.test(String(value)) ? "xml" : "");
    if (typeof value === "string") yield { value, markup: isMarkup.test(form) };
  }
  for (const [name, value] of Object.entries(item)) {
    if (name.startsWith("body_") && typeof value === "string") yield { value, markup: isMarkup.test(name) };
  }
}

const isMarkup = /html|nitf|xml/i;

function headlineOf(item: Item): string | undefined {
  const headlines = items(item["headlines"]);
  const main = headlines.find(({ role }) => role === "main") ?? headlines[0];
  return string(main?.["value"]) ?? string(item["headline"]);
}

/** Who gives it: the first party of `infosources` (1.x: `infosource`), else who holds the copyright. */
function sourceOf(item: Item): string | undefined {
  const parties = [...items(item["infosources"]), ...items(item["infosource"])];
  return first([...parties.map(({ name }) => string(name)), string(item["source"]), string(item["copyrightholder"])]);
}

const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null;

const items = (value: unknown): Item[] => (Array.isArray(value) ? value.filter(isItem) : []);

const string = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

const first = (values: readonly (string | undefined)[]): string | undefined =>
  values.find((value) => value !== undefined);
