import { splitForm, type Atom, type FormPiece } from "./atoms.js";

interface Entry<T> {
  readonly words: readonly FormPiece[];
  readonly value: T;
}

export interface Found<T> {
  readonly value: T;
  /** first atom of the phrase */
  readonly start: number;
  /** atom after the phrase */
  readonly end: number;
}

/**
 * Phrases of one or more atoms with what they mean, found at a place of the text, longest first. A phrase with a capital letter
 * stands only as written.
 */
export class Phrases<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();
  private readonly byLast = new Map<string, Entry<T>[]>();

  constructor(entries: Iterable<readonly [form: string, value: T]>) {
    for (const [form, value] of entries) {
      const words = splitForm(form);
      const first = words[0];
      const last = words.at(-1);
      if (first === undefined || last === undefined) continue;
      add(this.byFirst, first.text.toLowerCase(), { words, value });
      add(this.byLast, last.text.toLowerCase(), { words, value });
    }
    for (const list of [...this.byFirst.values(), ...this.byLast.values()])
      list.sort((a, b) => b.words.length - a.words.length || cased(b.words) - cased(a.words));
  }

  /** the first words of all phrases, lower case */
  get openers(): Iterable<string> {
    return this.byFirst.keys();
  }

  /** all phrases that begin at `at`, the longest first */
  *startingAt(atoms: readonly Atom[], at: number): Generator<Found<T>> {
    for (const entry of this.byFirst.get(atoms[at]?.lower ?? "") ?? [])
      if (matches(atoms, at, entry.words)) yield { value: entry.value, start: at, end: at + entry.words.length };
  }

  /** the longest phrase that begins at `at` */
  at(atoms: readonly Atom[], at: number): Found<T> | undefined {
    for (const found of this.startingAt(atoms, at)) return found;
    return undefined;
  }

  /** the longest phrase that ends right before `at` */
  before(atoms: readonly Atom[], at: number): Found<T> | undefined {
    for (const { words, value } of this.byLast.get(atoms[at - 1]?.lower ?? "") ?? []) {
      const start = at - words.length;
      if (start >= 0 && matches(atoms, start, words)) return { value, start, end: at };
    }
    return undefined;
  }
}

const cased = (words: readonly FormPiece[]): number => (words.some(({ text }) => text !== text.toLowerCase()) ? 1 : 0);

/** Pieces that touch in the table touch in the text ("m2" is no "ft 2"); a hyphen may stand free of its neighbours. */
function matches(atoms: readonly Atom[], at: number, words: readonly FormPiece[]): boolean {
  return words.every(({ text, glued }, i) => {
    const atom = atoms[at + i];
    if (!atom || (i > 0 && glued && !atom.glued)) return false;
    return atom.lower === text || atom.text === text;
  });
}

function add<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
