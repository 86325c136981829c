import type { Sentence } from "../../model/sentence.js";
import type { Atom } from "./atoms.js";
import type { Recogniser } from "./build.js";
import { readNumeral, type Numeral } from "./numeral.js";
import type { Vocabulary } from "./vocabulary.js";

interface Place {
  readonly sentence: Sentence;
  readonly atoms: readonly Atom[];
  readonly numeral: Numeral;
  readonly vocabulary: Vocabulary;
}

type Test = (place: Place) => boolean;

/**
 * Numbers that name something instead of counting it: A39, H5N1, COP30, HARROW-3, Flight 370, Route 66, Article 5,
 * Boeing 737, 9/11, telephone numbers, the numbers of a list. They are read over.
 */
export const identifier: Recogniser = ({ sentence, atoms, vocabulary }, at) => {
  const numeral = readNumeral(atoms, at, vocabulary);
  if (!numeral || !tests.some((test) => test({ sentence, atoms, numeral, vocabulary }))) return undefined;
  return { quantities: [], end: endOfCode(atoms, numeral) };
};

/** All that touches a code belongs to it ("9/11", "555-0134"), and the next group of digits of a telephone number. */
function endOfCode(atoms: readonly Atom[], { end, form }: Numeral): number {
  let i = end;
  if (form !== "digits") return i;
  const dialled = /^0\d/u.test(atoms[end - 1]?.text ?? "");
  while (
    i < atoms.length &&
    (atoms[i]!.glued ? /^[\d/:.\-]/u.test(atoms[i]!.lower) : dialled && atoms[i]!.kind === "number")
  )
    i++;
  return i;
}

/** "H5N1", "A39", "COP30": letters touch the digits, and they are no money ("Rs500", "EUR 2.5bn"). */
const lettersBefore: Test = ({ atoms, numeral: { start, form, grouped, decimals }, vocabulary }) => {
  const [atom, before] = [atoms[start], atoms[start - 1]];
  if (form !== "digits" || !atom?.glued || before?.kind !== "word") return false;
  const money = vocabulary.unitsBefore.before(atoms, start);
  return !money || (before.text === before.text.toUpperCase() && !grouped && !decimals && atom.text.length < 4);
};

/** "737s", "5G", "3D", "4x4": letters touch the digits and are neither unit nor scale nor ordinal ending. */
const lettersAfter: Test = ({ atoms, numeral: { end, form }, vocabulary }) => {
  const atom = atoms[end];
  if (form !== "digits" || atom?.kind !== "word" || !atom.glued || atoms[end - 1]?.kind !== "number") return false;
  const unit = vocabulary.unitsAfter.at(atoms, end)?.value;
  // "the high 60s" is no minute: lengths of time are read by the time grammar
  return (!unit || unit.dimension === "duration") && !vocabulary.words.ordinalEndings.has(atom.lower);
};

/** "HARROW-3", "COP-30", "Halcyon-8": a word joined to digits; "magnitude-6" is a measure. */
const joined: Test = ({ atoms, numeral: { start, form }, vocabulary }) => {
  const [hyphen, word] = [atoms[start - 1], atoms[start - 2]];
  if (form !== "digits" || hyphen?.lower !== "-" || !hyphen.glued || !atoms[start]?.glued) return false;
  return (
    word?.kind === "word" &&
    !vocabulary.unitsBefore.before(atoms, start - 1) &&
    !vocabulary.tables.numbers.has(word.lower)
  );
};

/** "0912", "007", "9/11", "3:2": no way to write a count. */
const code: Test = ({ atoms, numeral: { start, end, form, decimals } }) => {
  if (form !== "digits") return false;
  if (/^0\d/u.test(atoms[start]?.text ?? "")) return true;
  const mark = atoms[end];
  if (!mark?.glued || decimals) return false;
  const digits = atoms[end + 1]?.kind === "number" && !!atoms[end + 1]?.glued;
  return (
    digits && (mark.lower === "/" || mark.lower === ":" || (mark.lower === "-" && /^0\d/u.test(atoms[end + 1]!.text)))
  );
};

/** "Article 5", "flight 370", "No. 9", "counts five and six": a noun that is numbered. */
const numbered: Test = ({ atoms, numeral: { start, grouped }, vocabulary }) => {
  if (grouped) return false;
  let at = start;
  const { and, or, to } = vocabulary.words;
  // "counts five and six", "pages 3-5"
  for (let i = 0; i < 3; i++) {
    const [joint, number] = [atoms[at - 1]?.lower ?? "", atoms[at - 2]];
    const joins = and.has(joint) || or.has(joint) || to.has(joint) || joint === "-";
    if (!joins || !number || !(number.kind === "number" || vocabulary.tables.numbers.has(number.lower))) break;
    at -= 2;
  }
  // "No. 9"
  if (atoms[at - 1]?.lower === "." && atoms[at - 1]?.glued) at--;
  const before = atoms[at - 1];
  if (before?.kind !== "word" && before?.lower !== "#" && before?.lower !== "№") return false;
  const noun = before.upos !== "VERB" && before.upos !== "ADP" && before.upos !== "AUX";
  // "three year 12 pupils" is rare; "five days 12 people" is not: a measured noun numbers nothing
  return noun && vocabulary.words.designators.has(before.lower) && !isCounted(atoms, at - 1, vocabulary);
};

const isCounted = (atoms: readonly Atom[], at: number, vocabulary: Vocabulary): boolean => {
  const before = atoms[at - 1];
  return before?.kind === "number" || vocabulary.tables.numbers.has(before?.lower ?? "");
};

/** "Boeing 737", "Tucana 2", "Ward 3": a name before a bare whole number that counts nothing to its right. */
const named: Test = ({ sentence, atoms, numeral: { start, end, form, grouped, decimals }, vocabulary }) => {
  const [before, atom] = [atoms[start - 1], atoms[start]];
  if (form !== "digits" || grouped || decimals || before?.kind !== "word" || !atom || atom.glued) return false;
  const { weekdays, months } = vocabulary.tables;
  if (before.upos !== "PROPN" || weekdays.has(before.lower) || months.has(before.lower)) return false;
  if (vocabulary.unitsBefore.before(atoms, start) || vocabulary.unitsAfter.at(atoms, end)) return false;
  const token = sentence.tokens[atom.token];
  if (token && token.head >= 0 && token.head === before.token) return true;
  if (token && token.deprel.startsWith("nummod") && token.head > token.index) return false;
  const next = atoms[end];
  return !(next?.kind === "word" && (next.upos === "NOUN" || next.upos === "ADJ"));
};

/** "1. Open the lid", "One: 478 million dollars": the number of an item at the start of a line. */
const listed: Test = ({ atoms, numeral: { start, end } }) => {
  const mark = atoms[end]?.lower;
  return start === 0 && !!atoms[end]?.glued && (mark === ":" || mark === "." || mark === ")") && end + 1 < atoms.length;
};

const tests: readonly Test[] = [lettersBefore, lettersAfter, joined, code, numbered, named, listed];
