/** Classes of characters, asked for by code point or by one UTF-16 unit. */

const letter = /^[\p{L}\p{M}\p{Nl}\p{No}_]$/u;
const digit = /^\p{Nd}$/u;
const upper = /^\p{Lu}$/u;
const lower = /^\p{Ll}$/u;
const pictograph = /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]$/u;

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const PICTOGRAPH = 4;
const JOINER = 5;
const OTHER = 6;

/** Spaces of every width, line ends, the byte order mark, and the zero-width space, which separates words. */
const spaces = new Set([
  9, 10, 11, 12, 13, 32, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff, 0x200b,
]);
/** Invisible characters that belong to the word around them: soft hyphen, joiners, direction marks, variation selectors. */
const joiners = new Set([0xad, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfe0e, 0xfe0f, 0x20e3]);

function classify(code: number): number {
  if (spaces.has(code) || (code >= 0x2000 && code <= 0x200a)) return SPACE;
  if (joiners.has(code)) return JOINER;
  const character = String.fromCodePoint(code);
  if (digit.test(character)) return DIGIT;
  if (letter.test(character)) return LETTER;
  if (code > 0xff && pictograph.test(character)) return PICTOGRAPH;
  return OTHER;
}

/** Classes of Latin and punctuation, 0 until first asked for; the rest is worked out: no cache that grows with what is read. */
const known = new Uint8Array(0x2100);
/** Beyond the end of a text (NaN) there is a space. */
function classOf(code: number): number {
  if (code < known.length) return known[code] || (known[code] = classify(code));
  return Number.isNaN(code) ? SPACE : classify(code);
}

export const isLetter = (code: number): boolean => classOf(code) === LETTER;
export const isDigit = (code: number): boolean => classOf(code) === DIGIT;
export const isWordCharacter = (code: number): boolean => classOf(code) <= DIGIT;
export const isSpace = (code: number): boolean => classOf(code) === SPACE;
export const isJoiner = (code: number): boolean => classOf(code) === JOINER;
export const isPictograph = (code: number): boolean => classOf(code) === PICTOGRAPH;
export const isUpper = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : upper.test(String.fromCodePoint(code));
export const isLower = (code: number): boolean =>
  code < 128 ? code >= 97 && code <= 122 : lower.test(String.fromCodePoint(code));

/** ' and ’, and the modifier letter and accents that typists put in their place */
export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0xb4;
/** - ‐ ‑ and the minus sign */
export const isHyphen = (code: number): boolean =>
  code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x2212;
/** – — ― and the figure dash */
export const isDash = (code: number): boolean => code >= 0x2012 && code <= 0x2015;
/** . ! ? and the ellipsis, which can end a sentence */
export const isTerminator = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x203d || code === 0x3002;
/** closing brackets and quotation marks, which stay with the sentence that they follow */
export const isCloser = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x29 ||
  code === 0x5d ||
  code === 0x7d ||
  code === 0x201d ||
  code === 0x2019 ||
  code === 0xbb ||
  code === 0x203a ||
  code === 0x201c;
/** opening brackets and quotation marks */
export const isOpener = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x28 ||
  code === 0x5b ||
  code === 0x7b ||
  code === 0x201c ||
  code === 0x2018 ||
  code === 0xab ||
  code === 0x2039 ||
  code === 0x201e ||
  code === 0x201a ||
  code === 0x60;
