import type { WordClass } from "@counterclaim/core";
import { openSections, type SectionArray } from "./container.js";

/** Numbers of the word classes in the asset; its synsets are sorted by them. */
export const classNumber: Readonly<Record<WordClass, number>> = { noun: 0, verb: 1, adjective: 2, adverb: 3 };

/** Sections of `lexicon.bin` as typed arrays; written by scripts/build-lexicon.ts, which explains them. */
export interface LexiconAsset {
  /** number of a word, -1 if unknown; lower case, spaces between the parts of a collocation */
  id(word: string): number;
  word(id: number): string;
  readonly words: number;
  /** synsets of word w in the class, most frequent sense first */
  senses(word: number, wordClass: number): Uint32Array;
  members(synset: number): Uint32Array;
  /** broader synset, or the head of an adjective's cluster; the synset itself where there is none */
  readonly broader: Uint32Array;
  /** second broader synset of the few that have two, else -1 */
  secondBroader(synset: number): number;
  /** first synset of each class, and the number of synsets */
  readonly classStart: Uint32Array;
  /** synsets opposed to this one, with the words by which: [synset, own word, its word] triples */
  antonyms(synset: number): Uint32Array;
  /** number of the word's base form across parts of speech, -1 for none */
  base(word: number, wordClass: number): number;
  /** lines of the frames of a word */
  frames(word: number, wordClass: number): readonly string[];
  /** row of the word in `vectors`, -1 for none */
  vectorRow(word: number): number;
  readonly vectors: Int8Array;
  readonly dimensions: number;
  /** irregular forms: "feet foot" lines */
  exceptions(wordClass: number): string;
  /** the questions of outcomes/*.txt with their answers, in that form */
  outcomes(): string;
}

/** Position of `key` in the ascending `keys`, or -1. */
function find(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = keys[middle] as number;
    if (value === key) return middle;
    if (value < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Order of two strings by their UTF-8 bytes, `a` given as bytes in the file. */
function compareBytes(file: Uint8Array, start: number, end: number, word: Uint8Array): number {
  const length = Math.min(end - start, word.length);
  for (let i = 0; i < length; i++) {
    const difference = (file[start + i] as number) - (word[i] as number);
    if (difference !== 0) return difference;
  }
  return end - start - word.length;
}

/** Opens the asset without copying it; throws RangeError when the bytes are something else. */
export function openLexicon(bytes: Uint8Array): LexiconAsset {
  const sections = openSections(bytes);
  const section = (name: string): SectionArray => {
    const found = sections.get(name);
    if (found === undefined) throw new RangeError(`the lexicon asset has no section "${name}"`);
    return found;
  };
  const u32 = (name: string) => section(name) as Uint32Array;
  const text = new TextDecoder();
  const encoder = new TextEncoder();
  const wordBytes = section("words") as Uint8Array;
  const wordStart = u32("wordStart");
  const count = wordStart.length - 1;
  const senseStart = u32("senseStart");
  const senses = u32("senses");
  const memberStart = u32("memberStart");
  const members = u32("members");
  const classStart = u32("classStart");
  const secondKeys = u32("secondKeys");
  const seconds = u32("seconds");
  const antonymKeys = u32("antonymKeys");
  const antonymStart = u32("antonymStart");
  const antonyms = u32("antonyms");
  const baseKeys = u32("baseKeys");
  const bases = u32("bases");
  const frameKeys = u32("frameKeys");
  const frameStart = u32("frameStart");
  const frameLists = u32("frameLists");
  const frameLineStart = u32("frameLineStart");
  const frameText = section("frameText") as Uint8Array;
  const vectorWords = u32("vectorWords");
  const vectors = section("vectors") as Int8Array;
  const none = new Uint32Array(0);
  return {
    words: count,
    id(word) {
      const wanted = encoder.encode(word);
      let low = 0;
      let high = count - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const order = compareBytes(wordBytes, wordStart[middle] as number, wordStart[middle + 1] as number, wanted);
        if (order === 0) return middle;
        if (order < 0) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
    word: (id) => text.decode(wordBytes.subarray(wordStart[id], wordStart[id + 1])),
    senses(word, wordClass) {
      if (word < 0) return none;
      const first = classStart[wordClass] as number;
      const last = classStart[wordClass + 1] as number;
      let from = senseStart[word] as number;
      const end = senseStart[word + 1] as number;
      while (from < end && (senses[from] as number) < first) from++;
      let to = from;
      while (to < end && (senses[to] as number) >= first && (senses[to] as number) < last) to++;
      return senses.subarray(from, to);
    },
    members: (synset) => members.subarray(memberStart[synset], memberStart[synset + 1]),
    broader: u32("broader"),
    secondBroader(synset) {
      const at = find(secondKeys, synset);
      return at < 0 ? -1 : (seconds[at] as number);
    },
    classStart,
    antonyms(synset) {
      const at = find(antonymKeys, synset);
      return at < 0 ? none : antonyms.subarray(antonymStart[at], antonymStart[at + 1]);
    },
    base(word, wordClass) {
      const at = word < 0 ? -1 : find(baseKeys, word * 4 + wordClass);
      return at < 0 ? -1 : (bases[at] as number);
    },
    frames(word, wordClass) {
      const at = word < 0 ? -1 : find(frameKeys, word * 4 + wordClass);
      if (at < 0) return [];
      return [...frameLists.subarray(frameStart[at], frameStart[at + 1])].map((line) =>
        text.decode(frameText.subarray(frameLineStart[line], frameLineStart[line + 1])),
      );
    },
    vectorRow: (word) => (word < 0 ? -1 : find(vectorWords, word)),
    vectors,
    dimensions: vectors.length / vectorWords.length,
    exceptions: (wordClass) => text.decode(section(`exceptions${wordClass}`) as Uint8Array),
    outcomes: () => text.decode(section("outcomes") as Uint8Array),
  };
}
