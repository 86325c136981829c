import type { Sentence, Token, Upos } from "../../model/sentence.js";

/**
 * The smallest pieces the number and time grammars read: a run of letters ("km", "a.m."), a run of digits with its
 * separators ("2,300.5"), or one other character. Tokenizers differ on "2.5bn", "60-metre" and "€5"; atoms do not.
 */
export interface Atom {
  readonly kind: "word" | "number" | "symbol";
  readonly text: string;
  /** lower case; curly apostrophes straight, every dash a hyphen */
  readonly lower: string;
  /** index of the token it belongs to */
  readonly token: number;
  readonly start: number;
  readonly end: number;
  /** nothing stands between it and the atom before it */
  readonly glued: boolean;
  /** tags of its token */
  readonly upos: Upos;
  readonly xpos: string;
}

// a final full stop belongs to words with inner stops only ("a.m."): that of "Jan." and "EST." may end the sentence too;
// digits of any script are left to words: newspapers in English write these ten
const piece = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:(?:\.\p{L}[\p{L}\p{M}]*)+\.?)?|\S/gu;
const dash = /^[\u2010-\u2015\u2212]$/u;

const lower = (text: string): string => (dash.test(text) ? "-" : text.replaceAll("’", "'").toLowerCase());

const kindOf = (text: string): Atom["kind"] =>
  /^\d/u.test(text) ? "number" : /^\p{L}/u.test(text) ? "word" : "symbol";

export function readAtoms(sentence: Sentence): Atom[] {
  const atoms: Atom[] = [];
  let end = -1;
  for (const token of sentence.tokens) {
    for (const atom of split(token)) {
      atoms.push({ ...atom, glued: atom.start === end });
      end = atom.end;
    }
  }
  return atoms;
}

function* split(token: Token): Generator<Omit<Atom, "glued">> {
  for (const match of token.form.matchAll(piece)) {
    const text = match[0];
    const start = token.start + match.index;
    const tags = { token: token.index, upos: token.upos, xpos: token.xpos };
    yield { kind: kindOf(text), text, lower: lower(text), start, end: start + text.length, ...tags };
  }
}

/** Splits a table's entry the way texts are split: "km/h" → km, /, h. Letter case is kept. */
export interface FormPiece {
  readonly text: string;
  /** touches the piece before it */
  readonly glued: boolean;
}

export function splitForm(form: string): FormPiece[] {
  let end = -1;
  return Array.from(form.matchAll(piece), (match) => {
    const [text] = match;
    const glued = match.index === end;
    end = match.index + text.length;
    return { text: dash.test(text) ? "-" : text.replaceAll("’", "'"), glued };
  });
}
