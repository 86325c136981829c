import { extname } from "node:path";
import { InputError } from "@counterclaim/core";
import { decodeMarkup, decodeText, marked } from "./decode.js";
import { readFeed } from "./feed-file.js";
import { readHtml } from "./html-file.js";
import { readJson } from "./json-file.js";
import { readJsonLines } from "./json-lines.js";
import type { Entry, Reader } from "./reader.js";
import { readText } from "./text-file.js";

/** Bytes, and what is known of them. */
export interface Content {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** the Content-Type that a server gave with them */
  readonly contentType?: string;
}

/** One form that articles come in. A new one is one entry here. */
interface Format {
  readonly extensions: readonly string[];
  readonly mediaTypes: RegExp;
  readonly decode: (bytes: Uint8Array, file: string, charset?: string) => string;
  readonly read: Reader;
}

const markup = (bytes: Uint8Array, _file: string, charset?: string): string => decodeMarkup(bytes, charset);

const formats = {
  text: {
    extensions: [".txt", ".md", ".markdown"],
    mediaTypes: /^text\/(?:plain|markdown)$/,
    decode: decodeText,
    read: readText,
  },
  html: {
    extensions: [".html", ".htm", ".xhtml"],
    mediaTypes: /^(?:text\/html|application\/xhtml\+xml)$/,
    decode: markup,
    read: readHtml,
  },
  feed: {
    extensions: [".xml", ".rss", ".atom", ".rdf"],
    mediaTypes: /^(?:text\/xml|application\/(?:xml|(?:rss|atom|rdf)\+xml))$/,
    decode: markup,
    read: readFeed,
  },
  lines: {
    extensions: [".jsonl", ".ndjson"],
    mediaTypes: /^application\/(?:x-)?(?:ndjson|jsonl|jsonlines)$/,
    decode: decodeText,
    read: readJsonLines,
  },
  json: {
    extensions: [".json"],
    mediaTypes: /^(?:application|text)\/(?:[\w.-]+\+)?json$/,
    decode: decodeText,
    read: readJson,
  },
} satisfies Record<string, Format>;

type Name = keyof typeof formats;
const names = Object.keys(formats) as Name[];

/** The extensions of the files that are read. */
export const extensions: readonly string[] = names.flatMap((name) => formats[name].extensions);

/** Whether a file of this name is of a form that is read. */
export const isReadable = (path: string): boolean => extensions.includes(extname(path).toLowerCase());

/**
 * The articles in some bytes, by the name of their file, else by what a server says they are, else (a stream) by how they
 * begin.
 * @throws InputError where they are of no form that is read, or not what they say they are
 */
export async function readContent({ file, bytes, contentType }: Content): Promise<Entry[]> {
  const known = contentType === undefined && file !== "-" ? byExtension(extname(file).toLowerCase()) : undefined;
  const name = known ?? typed(file, bytes, contentType);
  const { decode, read } = formats[name];
  const charset = /\bcharset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType ?? "")?.[1];
  return read({ path: file, text: decode(bytes, file, charset), marked: marked(bytes) !== undefined });
}

/** @throws InputError where the file's name is of no form that is read */
export function requireReadable(file: string): void {
  if (isReadable(file)) return;
  const message = `${file} is of a kind that is not read. Give ${extensions.join(", ")} files.`;
  throw new InputError("unreadable-file", file, message);
}

const byExtension = (extension: string): Name | undefined =>
  names.find((format) => (formats[format].extensions as readonly string[]).includes(extension));

function typed(file: string, bytes: Uint8Array, contentType = ""): Name {
  const mediaType = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  // what servers say of files that they know nothing of
  const unknown = mediaType === "" || mediaType === "application/octet-stream";
  const guessed = unknown || mediaType === "text/plain" ? begun(bytes) : undefined;
  const name = guessed ?? names.find((format) => formats[format].mediaTypes.test(mediaType));
  if (name) return name;
  const message = `${file} is ${mediaType}, which is not read. Give text, HTML, JSON or a feed.`;
  throw new InputError("unreadable-file", file, message);
}

/** What bytes are that no one has named, from the first of them; plain text if nothing else. */
function begun(bytes: Uint8Array): Name {
  const head = decodeMarkup(bytes.subarray(0, 1024)).trimStart();
  if (/^<(?:\?xml|rss|feed|rdf)\b/i.test(head)) return /<html\b/i.test(head) ? "html" : "feed";
  if (/^<[a-z!]/i.test(head)) return "html";
  if (head.startsWith("{")) return severalLines(bytes) ? "lines" : "json";
  // an article may well begin with "[Updated]"
  if (/^\[\s*(?:[[{\]"\d]|$)/.test(head)) return "json";
  return "text";
}

/** Whether the first line is an object of its own and another follows: JSON Lines, not JSON over several lines. */
function severalLines(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(0x0a);
  if (end < 0) return false;
  const [first, next] = [bytes.subarray(0, end), bytes.subarray(end, end + 200)].map((part) => decodeMarkup(part));
  if (!next?.trimStart().startsWith("{")) return false;
  try {
    JSON.parse(first ?? "");
    return true;
  } catch {
    return false;
  }
}
