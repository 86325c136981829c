/**
 * 64-bit FNV-1a over UTF-16 units, as 16 hexadecimal digits: small, the same everywhere, and enough to tell findings of
 * one report apart (no defence against forgery is needed).
 */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash ^= BigInt(text.charCodeAt(i));
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, "0");
}

/** The fingerprint of two quotes in either order, and of what is said of them. */
export const pairFingerprint = (label: string, a: string, b: string): string =>
  fingerprint([label, ...[normalise(a), normalise(b)].sort()].join("\u0000"));

/** A quote without what may differ between copies of one text: case, quotation marks, dashes, spaces. */
export const normalise = (quote: string): string =>
  quote
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[“”„«»"‘’‚`']/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
