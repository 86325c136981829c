import { isDigit, isSpace, isWordCharacter } from "./characters.js";

const schemes = ["http://", "https://", "www.", "ftp://", "mailto:"];

/** Characters that may stand at the end of a sentence after an address, and so are not the address's. */
const trailing = new Set([...".,;:!?)]}>'\"”’»…"].map((mark) => mark.charCodeAt(0)));

const plain = (code: number): boolean =>
  isWordCharacter(code) || code === 0x2e || code === 0x2d || code === 0x2b || code === 0x25;

/** End of a web address, an e-mail address, a handle or a hashtag that begins at `at`, or `at` where there is none. */
export function readLink(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at);
  if (first === 0x40 || first === 0x23) return readHandle(text, at, end);
  if (!isWordCharacter(first)) return at;
  if (at > 0 && isWordCharacter(text.charCodeAt(at - 1))) return at;
  if (schemes.some((scheme) => text.startsWith(scheme, at))) return readAddress(text, at, end);
  return readMail(text, at, end);
}

function readAddress(text: string, at: number, end: number): number {
  let to = at;
  while (to < end) {
    const code = text.charCodeAt(to);
    if (isSpace(code) || code === 0x3c || code === 0x3e || code === 0x22 || code === 0x201d) break;
    to++;
  }
  while (to > at && trailing.has(text.charCodeAt(to - 1))) to--;
  return to;
}

/** Longest local part of an e-mail address (RFC 5321): what keeps this look-ahead short. */
const LOCAL = 64;

function readMail(text: string, at: number, end: number): number {
  let sign = at;
  const limit = Math.min(end, at + LOCAL + 1);
  while (sign < limit && plain(text.charCodeAt(sign))) sign++;
  if (sign >= limit || text.charCodeAt(sign) !== 0x40) return at;
  let to = sign + 1;
  while (to < end && plain(text.charCodeAt(to))) to++;
  while (to > sign && trailing.has(text.charCodeAt(to - 1))) to--;
  return to > sign + 1 ? to : at;
}

/** "@name" and "#topic"; "#9" is a sign and a number. */
function readHandle(text: string, at: number, end: number): number {
  const next = text.charCodeAt(at + 1);
  if (at + 1 >= end || !isWordCharacter(next) || isDigit(next)) return at;
  if (at > 0 && isWordCharacter(text.charCodeAt(at - 1))) return at;
  let to = at + 1;
  while (to < end && isWordCharacter(text.charCodeAt(to))) to++;
  return to;
}
