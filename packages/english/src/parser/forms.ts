/**
 * Form normalisation and hashed word-form features; the same rules as `training/forms.py`, to which the golden test pins them.
 */

const REPLACEMENTS = new Map<string, string>([
  ..."\u2018\u2019\u201a\u201b\u02bc\u2032`\u00b4".split("").map((c) => [c, "'"] as const),
  ..."\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033".split("").map((c) => [c, '"'] as const),
  ..."\u2010\u2011\u2012\u2013\u2212\u00ad".split("").map((c) => [c, "-"] as const),
  ..."\u2014\u2015".split("").map((c) => [c, "--"] as const),
  ["\u2026", "..."],
  ..."\u00a0\u202f\u2009".split("").map((c) => [c, " "] as const),
]);
const MULTI = new Map([
  ["''", '"'],
  ["```", '"'],
  ["---", "--"],
]);
const ASCII_WORD = /^[\x20-\x5f\x61-\x7e]*$/;

/** Hashed features per word: prefixes 1-4, suffixes 1-5, shape, cased form, initial class with length. */
export const FEATURES_PER_WORD = 12;

/** Longest stretch of a form, in code points, that its key and features look at. */
const LONGEST = 40;

/** One spelling for every typographic variant of quotation marks, hyphens, dashes and blanks. */
export function normaliseForm(form: string): string {
  let text = form;
  if (!ASCII_WORD.test(form)) {
    text = "";
    for (const c of form) text += REPLACEMENTS.get(c) ?? c;
  }
  return MULTI.get(text) ?? text;
}

/** Lower case, code point by code point; characters whose lower case is longer stay (as in the trainer). */
function lowerCase(text: string): string {
  if (ASCII_WORD.test(text)) return text.toLowerCase();
  let out = "";
  for (const c of text) out += lowerCharacter(c);
  return out;
}

function lowerCharacter(c: string): string {
  const low = c.toLowerCase();
  return low.length === c.length ? low : c;
}

/** Vocabulary key of a normalised form: lower case, every ASCII digit written 0. */
export function keyOf(normalised: string): string {
  return lowerCase(normalised).replace(/\d/g, "0");
}

/** Character classes X, x, 0 and the character itself for the rest; runs longer than two are cut to two. */
export function shapeOf(normalised: string): string[] {
  const out: string[] = [];
  for (const c of firstCodePoints(normalised)) {
    const code = c.codePointAt(0)!;
    let s = c;
    if (code >= 48 && code <= 57) s = "0";
    else if (lowerCharacter(c) !== c) s = "X";
    else if ((code >= 97 && code <= 122) || code > 0x2af || (code >= 0xdf && code !== 0xd7 && code !== 0xf7)) s = "x";
    const n = out.length;
    if (n >= 2 && out[n - 1] === s && out[n - 2] === s) continue;
    out.push(s);
  }
  return out;
}

function firstCodePoints(text: string): string[] {
  // a code point is at most two units, so twice the units suffice; huge "words" cost no more than long ones
  return Array.from(text.slice(0, 2 * LONGEST)).slice(0, LONGEST);
}

/** 32-bit FNV-1a over UTF-16 code units. */
function fnv1a(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The FEATURES_PER_WORD bucket numbers of a normalised form; `buckets` is a power of two. */
export function hashedFeatures(normalised: string, buckets: number): Int32Array {
  const key = firstCodePoints(keyOf(normalised));
  const n = key.length;
  const names: string[] = [];
  for (let i = 1; i <= 4; i++) names.push(`p${i}:${n > i ? key.slice(0, i).join("") : ""}`);
  for (let i = 1; i <= 5; i++) names.push(`s${i}:${n > i ? key.slice(n - i).join("") : ""}`);
  const shape = shapeOf(normalised);
  names.push(`x:${shape.join("")}`, `w:${normalised.replace(/\d/g, "0")}`, `c:${shape[0] ?? ""}${Math.min(n, 12)}`);
  const out = new Int32Array(FEATURES_PER_WORD);
  names.forEach((name, i) => {
    const h = fnv1a(name);
    out[i] = (h ^ (h >>> 15)) & (buckets - 1);
  });
  return out;
}
