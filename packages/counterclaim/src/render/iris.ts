/** An IRI of this product's own: urn:counterclaim:article:daily-tern. */
export const urn = (...parts: readonly (string | number)[]): string =>
  ["urn:counterclaim", ...parts.map((part) => encoded(String(part)))].join(":");

/** A file's path as a URI reference: relative where the path is. Addresses stay as they are. */
export function fileUri(path: string): string {
  if (/^https?:\/\//i.test(path) && URL.canParse(path)) return new URL(path).href;
  const slashes = path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
  const uri = slashes.split("/").map(encoded).join("/");
  if (/^[a-z]:\//i.test(slashes)) return `file:///${slashes.slice(0, 2)}${uri.slice(uri.indexOf("/"))}`;
  return slashes.startsWith("/") ? `file://${uri}` : uri;
}

/** Percent-encoded; halves of surrogate pairs, which have no encoding, as U+FFFD. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
