import { InputError } from "@counterclaim/core";

/** The encoding that a byte order mark says; undefined without one. */
export function marked(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return undefined;
}

/**
 * The characters of plain text, Markdown and JSON: UTF-8, or UTF-16 with a byte order mark. The mark is no part of them.
 * @throws InputError where the bytes are no such text: a quotation must not hold characters that nobody wrote
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder(marked(bytes) ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError("unreadable-file", file, `${file} is not UTF-8. Save it as UTF-8 text.`);
  }
}

/**
 * The characters of HTML or XML, which name their encoding themselves: by a byte order mark, else by what the server
 * says (`charset`), else in the first 1,024 bytes (HTML Standard, "determining the character encoding"); else UTF-8 if
 * they are that, else windows-1252. What is still no character becomes U+FFFD, as in a browser.
 */
export function decodeMarkup(bytes: Uint8Array, charset?: string): string {
  const mark = marked(bytes);
  if (mark) return decoder(mark)?.decode(bytes) ?? "";
  const named = decoder(charset) ?? decoder(declared(bytes));
  // a page that is UTF-8 throughout but says Latin-1 was said to be that by a template, not by who wrote it
  if (named && named.encoding !== "windows-1252") return named.decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

// 0x80 to 0x9f in windows-1252 (Encoding Standard, index windows-1252), where Latin-1 has control characters
const above127 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node.js 20 reads windows-1252 as Latin-1, which turns its quotation marks into control characters. */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => above127[control.charCodeAt(0) - 0x80] ?? control);

function decoder(label: string | undefined): InstanceType<typeof TextDecoder> | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    // a label that no one knows says nothing
    return undefined;
  }
}

const inXml = /^\s*<\?xml\s(?:[^>]{0,200}\s)?encoding\s*=\s*["']([\w.:-]{1,40})/i;
const inMeta = /<meta\s[^>]{0,500}?\bcharset\s*=\s*["']?([\w.:-]{1,40})/i;

function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024)).replace(/<!--[\s\S]*?-->/g, "");
  const label = (inXml.exec(head) ?? inMeta.exec(head))?.[1];
  // whoever could read this label in single bytes does not read UTF-16
  return label && /^utf-?16/i.test(label) ? "utf-8" : label;
}
