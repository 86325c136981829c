import type { Sentence } from "../../model/sentence.js";
import type { Atom } from "./atoms.js";
import type { Numeral } from "./numeral.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * Does the number name something instead of counting it: A39, H5N1, COP30, HARROW-3, Flight 370, Route 66, Article 5,
 * Boeing 737, 9/11, telephone numbers?
 */
export function isIdentifier(
  sentence: Sentence,
  atoms: readonly Atom[],
  numeral: Numeral,
  vocabulary: Vocabulary,
): boolean {
  return tests.some((test) => test(sentence, atoms, numeral, vocabulary));
}

type Test = (sentence: Sentence, atoms: readonly Atom[], numeral: Numeral, vocabulary: Vocabulary) => boolean;

/** "H5N1", "A39", "MH370": letters touch the digits, and they are no unit before a number ("Rs500"). */
const lettersBefore: Test = (_sentence, atoms, { start, form }, vocabulary) => {
  const [atom, before] = [atoms[start], atoms[start - 1]];
  return form === "digits" && !!atom?.glued && before?.kind === "word" && !vocabulary.unitsBefore.before(atoms, start);
};

/** "737s", "5G", "3D", "4x4": letters touch the digits and are neither unit nor scale nor ordinal ending. */
const lettersAfter: Test = (_sentence, atoms, { end, form }, vocabulary) => {
  const atom = atoms[end];
  if (form !== "digits" || atom?.kind !== "word" || !atom.glued || !atoms[end - 1] || atoms[end - 1]?.kind !== "number")
    return false;
  return !vocabulary.unitsAfter.at(atoms, end) && !vocabulary.words.ordinalEndings.has(atom.lower);
};

/** "HARROW-3", "COP-30", "Halcyon-8": a capitalised word joined to digits. */
const joined: Test = (_sentence, atoms, { start, form }) => {
  const [hyphen, word] = [atoms[start - 1], atoms[start - 2]];
  return (
    form === "digits" &&
    hyphen?.lower === "-" &&
    hyphen.glued &&
    !!atoms[start]?.glued &&
    word?.kind === "word" &&
    hyphen.upos !== "NUM"
  );
};

/** "0912", "007", "555-0134", "9/11", "1.2.3": no way to write a count. */
const code: Test = (_sentence, atoms, { start, end, form, decimals }) => {
  if (form !== "digits") return false;
  const text = atoms[start]?.text ?? "";
  if (/^0\d/u.test(text)) return true;
  const mark = atoms[end];
  return (
    !!mark?.glued &&
    (mark.lower === "/" || mark.lower === ":") &&
    atoms[end + 1]?.kind === "number" &&
    !!atoms[end + 1]?.glued &&
    decimals === 0
  );
};

/** "Article 5", "flight 370", "No. 9", "counts five and six": a noun that is numbered. */
const numbered: Test = (_sentence, atoms, { start, grouped }, vocabulary) => {
  const before = atoms[start - 1];
  if (grouped || !before || (before.kind === "word" && before.upos === "VERB")) return false;
  return (
    vocabulary.words.designators.has(before.lower) &&
    before.upos !== "ADP" &&
    !vocabulary.unitsAfter.before(atoms, start)
  );
};

/** "Boeing 737", "Tucana 2", "Ward 3": a name before a bare whole number that counts nothing to its right. */
const named: Test = (sentence, atoms, { start, end, form, grouped, decimals }, vocabulary) => {
  const [before, atom] = [atoms[start - 1], atoms[start]];
  if (form !== "digits" || grouped || decimals || before?.kind !== "word" || !atom || atom.glued) return false;
  if (
    before.upos !== "PROPN" ||
    vocabulary.tables.weekdays.has(before.lower) ||
    vocabulary.tables.months.has(before.lower)
  )
    return false;
  const token = sentence.tokens[atom.token];
  if (token && token.head >= 0 && token.deprel !== "" && token.deprel !== "dep") {
    if (token.head > token.index) return false;
    if (token.head === before.token) return true;
  }
  const next = atoms[end];
  return !(
    next?.kind === "word" &&
    (next.upos === "NOUN" || next.upos === "ADJ" || vocabulary.unitsAfter.at(atoms, end))
  );
};

const tests: readonly Test[] = [lettersBefore, lettersAfter, joined, code, numbered, named];
